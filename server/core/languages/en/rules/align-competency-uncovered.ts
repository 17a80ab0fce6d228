import type rule from '../../../rules/align-competency-uncovered'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Gap that nothing closes',
  why: 'A list of skills to develop is half a plan. The other half is one goal or action for each: a course, a task at work, somebody to learn from. Where a table has levels, both of them show how wide the gap is.',
  off: 'Turn it off when the learning plan for your gaps lives elsewhere.',
  says: {
    uncovered: ({ competency }, show) =>
      `${show.quote(competency)} is listed as a gap, but no goal or action develops it. Add one.`,
    noLevel: ({ competency }, show) =>
      `${show.quote(competency)} has one level only. Add both: where you are and where you need to be.`,
    unlisted: ({ competency }, show) =>
      `The competency framework does not list ${show.quote(competency)}. Use the name that it has there.`,
  },
  offers: {
    addAction: ({ competency }, show) => `Add an action for ${show.quote(competency)}`,
    addLevel: () => 'Add the missing level',
  },
  options: {
    requireLevels: 'Ask for the second level where a table of competencies gives only one.',
  },
  examples: [
    {
      bad: '## Skills to develop\n\n- ⟦Budgeting⟧\n\n## Goals\n\n- Give three talks at the chamber of commerce by June 2026\n',
      fixed:
        '## Skills to develop\n\n- Budgeting\n  - [ ] Prepare the clinic budget draft with Ana by 2026-03-30 (Budgeting)\n\n## Goals\n\n- Give three talks at the chamber of commerce by June 2026\n',
      fill: { action: 'Prepare the clinic budget draft with Ana', date: '2026-03-30' },
    },
    {
      bad: '## Competencies\n\n| Competency | Now | Needed | Action |\n| --- | --- | --- | --- |\n| ⟦Negotiation⟧ | 1 | 3 | |\n| Stock control | 3 | 3 | |\n\n## Goals\n\n- Run the wine fair by June 2026\n',
      fixed:
        '## Competencies\n\n| Competency | Now | Needed | Action |\n| --- | --- | --- | --- |\n| Negotiation | 1 | 3 | Shadow two supplier talks by 2026-05-30 |\n| Stock control | 3 | 3 | |\n\n## Goals\n\n- Run the wine fair by June 2026\n',
      fill: { action: 'Shadow two supplier talks', date: '2026-05-30' },
    },
    {
      bad: '## Competencies\n\n| Competency | Now | Needed | Action |\n| --- | --- | --- | --- |\n| ⟦Sign language⟧ | | 2 | evening class from March |\n| Handover notes | 3 | 4 | write up two wards a week |\n\n## Goals\n\n- Lead the evening shift by June 2026\n',
    },
    {
      bad: '## Feedback\n\n- Calm with families\n- Should ⟦be more assertive at the bed meeting⟧\n\n## Goals\n\n- Pass the mentor course by June 2026\n',
    },
    {
      bad: 'Things to improve: ⟦welding overhead⟧, ⟦reading drawings⟧\n\n## Goals\n\n- Earn the crane licence by June 2026\n',
    },
    {
      bad: '## Skills matrix\n\n| Skill | Current level | Target level | Priority |\n| --- | --- | --- | --- |\n| ⟦Incident command⟧ | 1 | 4 | high |\n\n## Goals\n\n- Finish the pump operator course by May 2026\n',
    },
    {
      bad: '## Skills\n\n- Budgeting\n- ⟦Spreadsheets⟧\n\n## Goals\n\n- Run the wine fair by June 2026\n',
      framework: ['Budgeting', 'Stock control'],
    },
    {
      good: '## Skills\n\n- Budgeting (level 2)\n- Control of stock\n\n## Goals\n\n- Run the wine fair by June 2026\n',
      framework: ['Budgeting', 'Stock control'],
    },
    {
      good: '## Skills to develop\n\n- Budgeting\n\n## Goals\n\n- Chair the clinic board by June 2027\n  - [ ] Prepare the 2027 draft with Ana by May 2026 (Budgeting)\n',
    },
    {
      good: '## Competencies\n\n| Competency | Now | Needed | Action |\n| --- | --- | --- | --- |\n| Negotiation | 1 | 3 | shadow two supplier talks |\n\n## Goals\n\n- Run the wine fair by June 2026\n',
    },
    { good: '## Skills\n\n- Triage\n- Stock control\n\n## Goals\n\n- Run the wine fair by June 2026\n' },
    {
      good: '## Competencies\n\n| Competency | Now | Needed |\n| --- | --- | --- |\n| Case management | 3 | 3 |\n\n## Goals\n\n- Run the wine fair by June 2026\n',
    },
    {
      good: '## Skills to develop\n\n### Public speaking\n\n- [ ] Give the safety talk in March\n\n## Goals\n\n- Run the wine fair by June 2026\n',
    },
    {
      good: '## Gaps\n\n- Talking to the families who have no English\n\n## Goals\n\n- Put picture cards up on the toddler room wall by January 2027\n',
    },
    {
      good: '## Skills to develop\n\n- Night driving (the March course)\n\n## Goals\n\n- Finish the defensive course on 14 March 2026\n',
    },
  ],
}

export default text
