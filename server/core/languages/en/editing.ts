import type { EditingTexts } from '../editing-texts'

/** What the editor offers to somebody who writes a plan, in English. */
export const editing: EditingTexts = {
  refactorings: {
    smart: 'Make this a SMART goal',
    stages: 'Split into stages',
    toTable: 'Turn this list into a table',
    toList: 'Turn this table into a list',
  },
  moveTo: (heading, { quote }) => `Move to ${quote(heading)}`,
  disableSection: rule => `Do not report this in this section (${rule})`,
  openPage: rule => `Read about ${rule}`,
  pickDay: 'By when?',
  noReview: 'There is no plan here whose front matter could take a date.',
  noFolder: 'Settings stand in a file of a folder: save the plan or open a folder first.',
  ends: {
    month: 'end of the month',
    quarter: 'end of the quarter',
    half: 'end of the half-year',
    year: 'end of the year',
  },
  kinds: {
    heading: 'heading',
    label: 'label',
    key: 'front matter',
    value: 'front matter',
    rule: 'rule',
    directive: 'directive',
    template: 'template',
  },
  templates: {
    'career-plan': 'Career plan',
    idp: 'Individual development plan',
    okr: 'Objectives and key results',
    statement: 'Goal statement',
    interview: 'Interview answer',
  },
}
