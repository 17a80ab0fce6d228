import type rule from '../../../rules/review-unanswered-prompt'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Unanswered prompt',
  why: 'The questions of a form are there to be thought about. An empty label, a cell that says nothing of how, or words that the template left show where the thinking stopped: often it is the very thing to take to a manager, a mentor or a counsellor. Lines that a web page or a printer left behind only distract.',
  off: 'Turn it off while a form is being filled in over several meetings.',
  says: {
    empty: () => 'This prompt is still empty. Answer it in a line.',
    cell: () => 'A cell of this row is still empty: how do you get there? Fill it in.',
    question: () =>
      'This question has no answer yet. Answer it in a line, or take it to somebody who can help.',
    placeholder: ({ text: words }, show) =>
      `Template text left: ${show.quote(words)}. Put your own words there.`,
    stub: ({ text: words }, show) => `The line breaks off: ${show.quote(words)}. Finish it.`,
    residue: () => 'Page residue, and no part of the plan. Delete the line.',
    several: ({ count }, show) =>
      `${show.count(count, 'place', 'places')} of this section still open. Answer them one by one.`,
  },
  offers: { answer: () => 'Answer here', remove: () => 'Delete the line' },
  options: {},
  examples: [
    {
      bad: '## Goals\n\n- Run the night audit alone\n  - Target date: ⟦[Date]⟧\n',
      fixed: '## Goals\n\n- Run the night audit alone\n  - Target date: 2026-11-30\n',
      fill: { date: '2026-11-30' },
    },
    {
      bad: '## Goals\n\n- Pass the welding test by May 2026\n\n⟦**What values guide me?**⟧\n\n## Means\n\n- 2 h a week\n',
      fixed:
        '## Goals\n\n- Pass the welding test by May 2026\n\n**What values guide me?**\n\nFair pay and clean seams.\n\n## Means\n\n- 2 h a week\n',
      fill: { answer: 'Fair pay and clean seams.' },
    },
    {
      bad: '# Plan\n\n## Goals\n\n- Move 40 residents to the new ward by June 2026\n\n⟦Leave a Reply⟧\n',
      fixed: '# Plan\n\n## Goals\n\n- Move 40 residents to the new ward by June 2026\n\n',
    },
    {
      bad: '## Objectives\n\nObjective 1: Teach two swimming groups alone by May 2026\n⟦Measure of success⟧:\nTarget date: 31 May 2026\n',
      fixed:
        '## Objectives\n\nObjective 1: Teach two swimming groups alone by May 2026\nMeasure of success: both groups pass the 25 m badge\nTarget date: 31 May 2026\n',
      fill: { answer: 'both groups pass the 25 m badge' },
    },
    {
      bad: '## Goals\n\n| Goal | Deadline | Next step |\n|---|---|---|\n| Pass the forklift test | 30 May 2026 | book the yard with Len |\n| ⟦Lead the goods-in team⟧ | 30 June 2026 | |\n',
      fixed:
        '## Goals\n\n| Goal | Deadline | Next step |\n|---|---|---|\n| Pass the forklift test | 30 May 2026 | book the yard with Len |\n| Lead the goods-in team | 30 June 2026 | shadow Len in March |\n',
      fill: { answer: 'shadow Len in March' },
    },
    {
      bad: '## Goals\n\n- Publish the moth survey by May 2026\n- **Support I need from others:** ⟦TBD⟧\n',
    },
    { bad: '## Goals\n\n- Publish the moth survey by May 2026\n\n## Strengths\n\n- ⟦I am good at …⟧\n' },
    {
      bad: '## Goals\n\n- Light the spring play by May 2026\n  - ⟦Risk⟧:\n  - Measure: all 42 cues\n',
      fixed: '## Goals\n\n- Light the spring play by May 2026\n  - Measure: all 42 cues\n',
    },
    {
      bad: '## Goals\n\n**Goal 1: Take the minutes in French**\n\n- ⟦Specific⟧:\n- Measurable:\n- Achievable:\n- Relevant:\n- Time-bound:\n\n**Goal 2: Run the intake desk alone by May 2026**\n',
    },
    { good: '## Goals\n\n- Run the night audit alone\n  - Target date: 2026-11-30\n' },
    {
      good: '## Goals\n\n- Pass the welding test by May 2026\n\n**What values guide me?**\n\nFair pay and clean seams.\n',
    },
    {
      good: '## Goals\n\n- Open the second stall by May 2026\n\nWhy not earlier? Because the licence takes until April. And who pays? I do.\n',
    },
    {
      good: '## Goals\n\n- [ ] Read [the unit standard](https://example.org/unit) by May 2026\n- Sit the test, see [[Exam notes]], by June 2026\n',
    },
    {
      good: '## Goals\n\n- Run the clinic list by May 2026\n\nManager comments:\n\nEmployee signature: ____________   Date: ________\n',
    },
    {
      good: '## Goals\n\n- Run the clinic list by May 2026\n\n## Follow-up\n\n| Date | With | Notes |\n|---|---|---|\n| 30 March 2026 | Joanne | |\n| 29 June 2026 | Joanne | |\n',
    },
    {
      good: '## Goals\n\n| Goal | By | Status |\n|---|---|---|\n| Pass the crane test | 30 May 2026 | |\n| Translate the 12 forms | 30 June 2026 | |\n',
    },
    {
      good: '## Goals\n\n- Repair 30 violins by May 2026\n  - Risk: n/a\n  - Budget: –\n  - Steps:\n    - [ ] Order the spruce\n',
    },
  ],
}

export default text
