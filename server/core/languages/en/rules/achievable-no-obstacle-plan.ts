import type rule from '../../../rules/achievable-no-obstacle-plan'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No plan for obstacles',
  why: 'People who picture what will get in the way, and decide beforehand what they will do then, keep going more often. One line does: “If the shift runs late, I revise on the bus.”',
  off: 'Leave it off unless you want every plan to name an obstacle: most good plans do without.',
  says: {
    none: () => 'Nothing here on what may get in the way. Add one obstacle, and what you will do then.',
    noAnswer: ({ obstacle }, show) =>
      `What will you do about ${show.quote(obstacle)}? Add the answer beside it.`,
  },
  offers: {
    addObstacle: () => 'Add an obstacle and an answer',
    addAnswer: () => 'Add an answer',
  },
  options: {
    minGoals: 'Ask only from so many open goals on.',
  },
  examples: [
    {
      bad: '# ⟦My next year⟧\n\n## Goals\n\n- Pass the pastry exam by June 2027\n- Run the bread section alone by December 2027\n',
      fixed:
        '# My next year\n\n## Goals\n\n- Pass the pastry exam by June 2027\n- Run the bread section alone by December 2027\n\n## Obstacles\n\n- If the early shift runs over, I study on Sunday.\n',
      fill: { obstacle: 'the early shift runs over', answer: 'study on Sunday' },
    },
    {
      bad: '## Goals\n\n- Chair two tenants’ meetings by May 2027\n- Earn the housing certificate by December 2027\n\n## Obstacles\n\n- ⟦Childcare⟧\n- Money for the fees\n',
      fixed:
        '## Goals\n\n- Chair two tenants’ meetings by May 2027\n- Earn the housing certificate by December 2027\n\n## Obstacles\n\n- Childcare → swap Thursdays with Nadia\n- Money for the fees\n',
      fill: { answer: 'swap Thursdays with Nadia' },
    },
    {
      bad: '# ⟦Mechanic to workshop tutor⟧\n\n| Goal | Deadline |\n|---|---|\n| Hold ten tool talks | May 2027 |\n| Earn the assessor award | December 2027 |\n',
    },
    {
      bad: '## ⟦Goals⟧\n\n1. Ship the map service’s cache by September 2026\n2. Give one talk at the regional meetup by March 2027\n3. Review 40 pull requests by June 2027\n',
    },
    {
      bad: '# ⟦Back to the theatre⟧\n\n## Goals\n\n- Light two school plays by June 2027\n- Own the club’s cue sheets by March 2027\n\n## Questions\n\n- I wonder if the union card is needed.\n',
    },
    {
      good: '## Goals\n\n- Pass the pastry exam by June 2027\n- Run the bread section alone by December 2027\n\n## If things go wrong\n\n- If the early shift runs over, I study on Sunday.\n',
    },
    {
      good: '## Goals\n\n- Chair two tenants’ meetings by May 2027\n- Earn the housing certificate by December 2027\n\n## Obstacles\n\n- Childcare: Nadia and I swap Thursdays\n',
    },
    {
      good: '## Goals\n\n- Hold ten tool talks by May 2027\n- Earn the assessor award by December 2027\n\n## Risks\n\n| Risk | Mitigation |\n|---|---|\n| No assessor free | ask the college in Leith |\n',
    },
    {
      good: '## Goals\n\n- Light two school plays by June 2027\n- Own the club’s cue sheets by March 2027\n  - Plan B: assist Jo in the studio\n',
    },
    {
      good: '## Goals\n\n- Finish the wound-care module by May 2027\n- Lead ten handovers by June 2027\n\nThe main barrier is the night rota; Ana has agreed to swap two nights a month.\n',
    },
    { good: 'Pass the crane test by 12 May 2027' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Goals\n\n- Book the medical by 10 February 2026\n- Order the boots by 20 February 2026\n',
    },
    {
      good: '# My year\n\n## Goals\n\n- Run a half marathon in May 2027\n- Learn four cello pieces by December 2027\n',
    },
  ],
}

export default text
