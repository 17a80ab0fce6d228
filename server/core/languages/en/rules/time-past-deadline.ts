import type rule from '../../../rules/time-past-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Deadline gone by',
  why: 'A plan helps as long as it says what is true. A day gone by beside an open goal leaves you to guess: done, moved or dropped? A word about why it moved is worth keeping, as it often says what the next date needs.',
  off: 'Turn it off for a plan that is kept as a record and no longer followed.',
  says: {
    past: ({ date, days }, show) =>
      `Due ${show.date(date)}, ${show.count(days, 'day', 'days')} ago, and still open. Done, moved or dropped?`,
    archived: ({ count }, show) =>
      `This archived plan still has ${show.count(count, 'open goal', 'open goals')} with a date gone by. Close or move them.`,
  },
  offers: {
    tick: () => 'Tick it off',
    move: () => 'Move the date and say why',
    drop: () => 'Drop it and say why',
  },
  options: {
    graceDays: 'How many days may go by before the plan is asked.',
  },
  examples: [
    {
      bad: '[ ] Sit the theory test by ⟦2024-03-01⟧',
      fixed: '[x] Sit the theory test by 2024-03-01',
    },
    {
      bad: '## Goals\n\n| Goal | Deadline | Status |\n|---|---|---|\n| Finish the NVQ | ⟦2023-12⟧ | In progress |\n',
      fixed: '## Goals\n\n| Goal | Deadline | Status |\n|---|---|---|\n| Finish the NVQ | 2023-12 | ✅ |\n',
    },
    { bad: 'Repaint the treatment room by ⟦10 January 2026⟧' },
    { bad: '## Q4 2025\n\n- ⟦Re-shelve the map collection⟧\n' },
    {
      bad: '---\nstatus: archived\n---\n\n# ⟦My 2024 plan⟧\n\n## Goals\n\n- Open the second stall by 30 June 2024\n- Hire a Saturday helper by 31 August 2024\n',
    },
    { good: '[x] Sit the theory test (2024-03-01)' },
    { good: '[ ] Sit the theory test, moved to 2026-10-01: course was full' },
    { good: '~~Repaint the treatment room by 10 January 2026~~' },
    { good: 'Run the reading group started in September 2025 until June 2026' },
    { good: '## Done\n\n- Re-shelved the map collection by 30 June 2025\n' },
  ],
}

export default text
