import type rule from '../../../rules/staging-out-of-order'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Stages out of order',
  why: 'A step that falls due after its goal cannot lead to it, and a numbered list says “first this, then that”. Most such pairs are dates that were moved in one place only; found early, they cost a minute.',
  off: 'Turn off “checkOrder” if you number your stages by weight and not by time.',
  says: {
    afterGoal: ({ stage, date, goalDate }, show) =>
      `${show.quote(stage)} (${show.date(date)}) comes after its goal (${show.date(goalDate)}). Move one.`,
    order: ({ date, previous }, show) =>
      `These stages are not in date order: ${show.date(date)} stands after ${show.date(previous)}. Sort them.`,
    tooEarly: ({ date, previous }, show) =>
      `This falls due on ${show.date(date)}, before what it waits for (${show.date(previous)}). Move one.`,
  },
  offers: {
    postpone: () => 'Move it behind what it waits for',
    move: () => 'Move the step before its goal',
    sort: () => 'Sort the stages by date',
  },
  options: {
    checkOrder: 'Check that numbered stages follow one another in time.',
  },
  examples: [
    {
      bad: '## Goals\n\n- Qualify as a radiographer by June 2026\n  - exam, ⟦September 2026⟧\n',
      fixed: '## Goals\n\n- Qualify as a radiographer by June 2026\n  - exam, 2026-05-15\n',
      fill: { date: '2026-05-15' },
    },
    {
      bad: '## Goals\n\n- Finish the doctorate by December 2029\n\n## Milestones\n\n1. Thesis handed in by June 2029\n2. Proposal accepted by ⟦March 2028⟧\n',
      fixed:
        '## Goals\n\n- Finish the doctorate by December 2029\n\n## Milestones\n\n1. Proposal accepted by March 2028\n2. Thesis handed in by June 2029\n',
    },
    {
      bad: '## Goals\n\n- Open the tea room by 1 May 2026\n  - [ ] Sign the lease by ⟦15 July 2026⟧\n',
    },
    {
      bad: '## Goals\n\n- Earn the tree-surgery ticket by 2027\n  - Climb assessment in ⟦2028⟧\n',
    },
    {
      bad: '## Next steps\n\n- Once the TOEIC is passed (November 2028), start evening classes in ⟦September 2028⟧\n',
      fixed:
        '## Next steps\n\n- Once the TOEIC is passed (November 2028), start evening classes in January 2029\n',
      fill: { date: 'January 2029' },
    },
    {
      bad: '## Goals\n\n- Open the dog salon by December 2027\n  - Grooming diploma by 30 June 2027\n  - Rent the shop after the grooming diploma, by ⟦1 March 2027⟧\n',
    },
    { good: '## Goals\n\n- Qualify as a radiographer by June 2026\n  - exam, May 2026\n' },
    {
      good: '## Goals\n\n- Earn the first-aid card by 30 April 2026\n  - Renew the card by 30 April 2028\n',
    },
    {
      good: '## Next steps\n\n- Once the TOEIC is passed (June 2028), start evening classes in September 2028\n',
    },
    {
      good: '## Goals\n\n- Open the dog salon by December 2027\n  - Grooming diploma by 30 June 2027\n  - Rent the shop after the grooming diploma, by 1 September 2027\n  - Walk two dogs after work by 1 March 2027\n',
    },
    {
      good: '## Milestones\n\n1. Proposal accepted by March 2028\n2. Thesis handed in by June 2029\n',
    },
    { good: '## Milestones\n\n- Thesis handed in by June 2029\n- Proposal accepted by March 2028\n' },
    { good: '## Goals\n\n- Open the tea room by summer 2026\n  - [ ] Sign the lease by 15 July 2026\n' },
    { good: '## Goals\n\n- Earn the tree-surgery ticket by 2027\n  - Climb assessment by 30 June 2027\n' },
  ],
}

export default text
