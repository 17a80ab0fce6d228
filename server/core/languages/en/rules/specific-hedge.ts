import type rule from '../../../rules/specific-hedge'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Hedge',
  why: 'Commitment is what makes a goal work: people who say “I will” act more often than people who say “maybe, if there is time”. Doubt is worth writing down, and it does more good among the risks and questions, where it can be looked into.',
  off: 'Turn it off for a first draft, or where a team writes down wishes before it chooses among them.',
  says: {
    one: ({ hedge }, show) =>
      `${show.quote(hedge)} leaves a way out. State what you will do; keep doubts in Risks or Questions.`,
    two: ({ hedges }, show) =>
      `${show.list(hedges.slice(0, 3).map(show.quote))} take it back. State what you will do.`,
  },
  offers: {
    drop: ({ hedges }, show) => `Delete ${show.list(hedges.map(show.quote))}`,
  },
  options: {
    politeForms: 'Speak of “I’d like to” where the goal is vague as well and has no date.',
  },
  examples: [
    {
      bad: 'I ⟦hope to⟧ maybe become a pastry chef',
      fixed: 'Become a pastry chef',
    },
    {
      bad: '⟦Try to⟧ finish the welding course if time permits',
      fixed: 'Finish the welding course',
    },
    { bad: '⟦Maybe⟧ teach a Saturday class at the salon', fixed: 'Teach a Saturday class at the salon' },
    { bad: 'Sit the forklift test in June 2026, ⟦if possible⟧', fixed: 'Sit the forklift test in June 2026' },
    { bad: 'Look into the dangerous goods licence ⟦maybe⟧' },
    { bad: 'I ⟦might⟧ apply for the deputy head’s post' },
    { bad: '⟦I’d like to⟧ improve my sign language' },
    {
      bad: '## Goals\n\nAfter the apprenticeship I ⟦hope to⟧ run the lighting desk at the Lyric.\n',
      fixed: '## Goals\n\nAfter the apprenticeship I will run the lighting desk at the Lyric.\n',
    },
    {
      as: 'statement',
      bad: '## What are your career goals?\n\n⟦Perhaps⟧ I will write a book about the children’s panels.\n',
    },
    {
      as: 'reflection',
      bad: '# My year\n\n## Goals for 2026\n\n- ⟦Possibly⟧ chair the safety committee\n',
    },
    { good: 'Qualify as a pastry chef (CAP) in June 2027' },
    { good: 'Finish the MIG welding course by 30 April 2027; two evenings a week are reserved' },
    { good: 'I’d like to pass the librarian’s certificate in May 2027' },
    { good: 'Sit the bar exam in May or maybe in June 2026' },
    { good: 'If the June course is full, then I will try to book September' },
    { good: 'Apply by May 2026 for the deputy ranger’s post' },
    { good: 'Ask the surgery if I can sit in on 3 ward rounds by June 2026' },
    { good: 'Learn what kind of joints the boatyard uses by restoring 2 dinghies' },
    { good: '## Risks\n\n- Maybe the depot closes\n\n## Goals\n\n- Drive route 6 alone by May 2026\n' },
    {
      as: 'statement',
      good: '## What are your career goals?\n\nI would like to lead the night crew by March 2028.\n',
    },
    {
      as: 'reflection',
      good: '# My year\n\n## Goals for 2026\n\n- Chair the safety committee from May 2026\n',
    },
  ],
}

export default text
