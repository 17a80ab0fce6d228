import type rule from '../../../rules/statement-no-commitment'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Nothing ties you to this job',
  why: '“I’m open to anything” can be said to every employer, and so can praise for a great team. One fact that is true of this job alone, and the reason why it draws you, shows that you chose.',
  off: 'Turn it off when you look for a first job of any kind and say so openly.',
  says: {
    indifferent: ({ phrase }, show) => `${show.quote(phrase)} could be said to any employer. Why this job?`,
    praise: ({ phrase }, show) =>
      `${show.quote(phrase)} fits any employer. Name something that only this one has.`,
    noReason: () => 'No reason for this job. Add one sentence: why here, and not next door?',
  },
  offers: {
    addReason: () => 'Add a sentence that says why this job',
  },
  options: {
    phrases: 'In “add”: more words that count as said to anybody.',
  },
  examples: [
    {
      bad: '---\njob: Shop assistant\n---\n\n# My answer\n\nI’m ⟦open to anything⟧ right now.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Theatre technician\n---\n\n# My answer\n\nThis would be a good ⟦stepping stone⟧.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Porter\n---\n\n# My answer\n\nI ⟦just need a job⟧ until the summer.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Caretaker\n---\n\n# My answer\n\nI’ll take ⟦whatever you have⟧, I am not afraid of work.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Bank clerk\n---\n\n# My answer\n\nI know that you are a bank with ⟦strong values⟧. I would be glad to start.\n',
      as: 'statement',
      fixed:
        '---\njob: Bank clerk\n---\n\n# My answer\n\nI know that you are a bank with strong values. I would be glad to start. I chose this job because your branch lends to smallholders.\n',
      fill: { fact: 'branch lends to smallholders' },
    },
    {
      bad: '---\njob: Nurse\n---\n\n# ⟦My answer⟧\n\nI will pass the wound-care module by June 2027. I like teamwork.\n',
      as: 'statement',
      fixed:
        '---\njob: Nurse\n---\n\n# My answer\n\nI will pass the wound-care module by June 2027. I like teamwork. I chose this job because your ward trains its own wound nurses.\n',
      fill: { fact: 'ward trains its own wound nurses' },
    },
    { bad: '---\njob: Driver\n---\n\n# My answer\n\n⟦For now⟧ I need the wage.\n', as: 'statement' },
    {
      good: '---\njob: Lab technician\n---\n\n# My answer\n\nI want this lab post because you run the only night histology service in the region.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Teacher\n---\n\n# My answer\n\nI chose your school for its apprenticeship track.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Optical assistant\n---\n\n# My answer\n\nI’d be happy with any shift. I want this post because your repairs are done in the shop.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Chef\n---\n\n# My answer\n\nThis is not just any job to me, because your kitchen bakes its own bread.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Sound technician\n---\n\n# My answer\n\nYou have a great team, and I applied to you because your hall tours in spring.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Software tester\n---\n\n# My answer\n\nFor now I test payments; by May 2027 I want to own the release, because your team ships each week.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Gardener\n---\n\n# My answer\n\nYour walled garden is where I can learn espalier from the head gardener.\n',
      as: 'statement',
    },
  ],
}

export default text
