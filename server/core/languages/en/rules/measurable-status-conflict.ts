import type rule from '../../../rules/measurable-status-conflict'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Two states at once',
  why: 'A box, a status and a percentage are read by different people. When they disagree, somebody waits for work that is finished, or counts on work that is not.',
  off: 'Leave it off where boxes mean something else than done, such as “discussed with my manager”.',
  says: {
    boxOpen: ({ status }, show) =>
      `The box is open, but here stands ${show.quote(status)}. Tick it, or say what is left.`,
    boxTicked: ({ status }, show) =>
      `The box is ticked, but here stands ${show.quote(status)}. Make the two agree.`,
    notFull: ({ progress }) =>
      `Done, and at ${progress}. Say what is left, or write the figure that holds today.`,
    full: ({ progress }) => `At ${progress}, and still open. Mark it as done, or say what is left.`,
    openSteps: ({ steps }, show) =>
      `Done, with ${show.count(steps, 'step', 'steps')} below still open. Tick, drop or move them.`,
  },
  offers: {
    markDone: ({ places }, show) =>
      places === 1 ? 'Mark it as done' : `Mark it as done in ${show.count(places, 'place', 'places')}`,
    reopen: () => 'Untick the box',
  },
  options: {
    progress: 'Also compare progress figures such as 60 %.',
    steps: 'Also look at the steps below what is done.',
  },
  examples: [
    {
      bad: '## Goals\n\n- [ ] Pass the forklift test by 30 June 2026\n  - Status: ⟦done⟧\n',
      fixed: '## Goals\n\n- [x] Pass the forklift test by 30 June 2026\n  - Status: done\n',
    },
    {
      bad: '## Goals\n\n- [x] Translate the tenants’ handbook by May 2026\n  - Status: ⟦in progress⟧\n',
      fixed: '## Goals\n\n- [x] Translate the tenants’ handbook by May 2026\n  - Status: ✅\n',
    },
    {
      bad: '## Goals\n\n| Goal | Deadline | Progress | Status |\n|---|---|---|---|\n| Catalogue the herbarium’s ferns | May 2026 | ⟦60 %⟧ | Complete |\n',
      fixed:
        '## Goals\n\n| Goal | Deadline | Progress | Status |\n|---|---|---|---|\n| Catalogue the herbarium’s ferns | May 2026 | 100 % | Complete |\n',
    },
    { bad: '## Goals\n\n- [ ] Train two apprentices on the lathe by May 2026\n  - Progress: ⟦100 %⟧\n' },
    {
      bad: '## Goals\n\n- [x] ⟦Open the Saturday repair café by April 2026⟧\n  - [ ] Book the hall\n  - [x] Find two volunteers\n  - [ ] Print the posters\n',
      fixed:
        '## Goals\n\n- [x] Open the Saturday repair café by April 2026\n  - [x] Book the hall\n  - [x] Find two volunteers\n  - [x] Print the posters\n',
    },
    { bad: '## Goals\n\n- [ ] Pass the pesticide exam by 3 March 2026 ⟦✅⟧\n' },
    { good: '## Goals\n\n- [x] Pass the forklift test by 30 June 2026\n  - Status: done\n' },
    { good: '## Goals\n\n- [ ] Pass the forklift test by 30 June 2026\n  - Status: booked\n' },
    {
      good: '## Goals\n\n| Goal | Deadline | Progress |\n|---|---|---|\n| Catalogue the ferns | May 2026 | 60 % complete |\n| Scan the mosses | July 2026 | 100 % |\n',
    },
    {
      good: '## Goals\n\n- [x] Earn the first-aid card by March 2026\n  - [ ] Renew it by March 2029\n  - [ ] Practise on the dummy every month\n',
    },
    {
      good: '## OKRs\n\n- Objective: a calmer front desk\n  - [x] KR1: calls answered from 70 % to 90 %\n    - Progress: 80 %\n',
    },
    {
      good: '## Goals\n\n- [x] Open the repair café by April 2026\n  - [-] Print the posters\n  - [x] Book the hall\n',
    },
    {
      good: '## Goals\n\n- [ ] Learn the till in three shops by June 2026\n  - Status: done in two shops, the third one in May\n',
    },
    { good: '## Goals\n\n- [x] Study case law two evenings a week\n  - Status: ongoing\n' },
  ],
}

export default text
