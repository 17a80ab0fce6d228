import type rule from '../../../rules/statement-leaves-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Answer that wants out of the job',
  why: 'Whoever hires for a job hears, in “I would rather not deal with visitors”, that you want to do less of what they pay for. Say what draws you to the work instead; what tires you is for another talk.',
  off: 'Turn it off when your answer is about a change inside the house that your manager has asked you to explain.',
  says: {
    duty: ({ duty }, show) =>
      `This says you want less of ${show.quote(duty)}, which is the job. Say what you want to do in it.`,
  },
  offers: {
    sayWish: () => 'Say in its place what you want to do in this job',
  },
  options: {
    coreDuties:
      'Duties that count beside those Goalmark knows, in lists: by a word of the job’s title, by a kind of work (`care`, `sales`, `teaching`), or by `*` for every job.',
  },
  examples: [
    {
      bad: '---\njob: Receptionist\n---\n\n# My answer\n\nI’d ⟦rather not deal with visitors⟧. I like filing.\n',
      as: 'statement',
      fixed:
        '---\njob: Receptionist\n---\n\n# My answer\n\nHere I want to make each visitor feel expected. I like filing.\n',
      fill: { wish: 'make each visitor feel expected' },
    },
    {
      bad: '---\njob: Receptionist\n---\n\n# My answer\n\nMy aim is to ⟦get off the front desk⟧.\n',
      as: 'statement',
    },
    {
      bad: '---\napplying-for: Sales manager\n---\n\n# My answer\n\nMy goal is to ⟦leave sales⟧ manager service, ⟦work less with customers⟧ and be behind the scenes.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Swimming teacher\n---\n\n# My answer\n\nI’d want ⟦as little time with pupils⟧ as you can give me.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Team leader, claims\n---\n\n# My answer\n\nI have ⟦never been keen on managing people⟧, but the pay is good.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Theatre sound technician\njob-duties: get-outs, fit-ups\n---\n\n# My answer\n\nI would rather do ⟦as few get-outs⟧ as possible, they are hard on my knees.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Nursing assistant\n---\n\n# My answer\n\n⟦Personal care is not for me⟧, so I hope to do the orders.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Lorry driver\n---\n\n# My answer\n\nI am ⟦tired of nights away⟧ from home.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Receptionist\n---\n\n# My answer\n\nI want to make this front desk the calmest in the building.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Receptionist\n---\n\n# My answer\n\nLater I hope to train new receptionists.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Records clerk\n---\n\n# My answer\n\nI want to leave retail to become a records clerk here.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Receptionist\n---\n\n# My answer\n\nI do not want to leave the front desk, I want to run it.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Care assistant\n---\n\n# My answer\n\nI don’t want residents to eat alone, so I started a lunch table.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Shop assistant\n---\n\n# My answer\n\nMy goal is to spend 20 % less time on customer returns by June.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Waiter\n---\n\n# My answer\n\nI don’t want to keep guests waiting, and I never drop a tray.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Optical assistant\n---\n\n# My answer\n\nI don’t want to sell anybody frames they don’t need.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Receptionist\n---\n\n# My answer\n\nMy teacher warned us: “Never say I’d rather not deal with visitors.” I like visitors.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Stonemason\n---\n\n# My answer\n\nI don’t want to cut worktops any more; I want to set out a window.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Zoo keeper\n---\n\n# My answer\n\nI would ⟦rather not give keeper talks⟧. I like the feeding.\n',
      as: 'statement',
      options: { coreDuties: { keeper: ['keeper talks'] } },
    },
    {
      good: '---\njob: Gardener, botanic garden\n---\n\n# My answer\n\nI would rather not give keeper talks. I like the planting.\n',
      as: 'statement',
      options: { coreDuties: { keeper: ['keeper talks'] } },
    },
  ],
}

export default text
