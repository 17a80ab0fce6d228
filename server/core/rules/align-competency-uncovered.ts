import type { Competency, Field, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { isStep } from '../plan/questions'
import { blank, nestedLine } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = {
  uncovered: { competency: string }
  noLevel: { competency: string }
  unlisted: { competency: string }
}
type Offers = { addAction: { competency: string }; addLevel: {} }
type Options = { requireLevels: boolean }

/** What is listed as a gap closes when something is done about it. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan'],
  sources: ['bilan', 'opm'],
  readsToday: false,
  readsWords: true,
  options: { requireLevels: true },
  settings: ['competencyFramework'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    for (const competency of plan.competencies) {
      const facts = { competency: competency.text }
      const words = write(competency.language)
      if (competency.framework === null && competency.isName)
        yield { at: competency.span, says: 'unlisted', facts }
      if (isUncovered(competency)) {
        const edit = actionEdit(plan, competency, words)
        const fix: Fix<Offers> | null = edit && { offers: 'addAction', facts, edits: [edit] }
        yield {
          at: competency.span,
          ...(competency.isUrgent ? { severity: 'warning' } : {}),
          says: 'uncovered',
          facts,
          fixes: fix ? [fix] : [],
        }
      } else if (options.requireLevels) {
        const missing = emptyLevel(competency)
        if (!missing) continue
        const edit = cellEdit(plan, missing, blank('level', words.blanks.level))
        yield {
          at: competency.span,
          says: 'noLevel',
          facts,
          fixes: [{ offers: 'addLevel', facts: {}, edits: [edit] }],
        }
      }
    }
  },
}

export default rule

/** A gap that no goal and no action shares a word with, and beside which nothing says what is done about it. */
const isUncovered = ({ standing, goals, fields, isName }: Competency): boolean => {
  // Where the cell for it stands empty, a step that happens to share a word is not what closes the gap.
  const isLeftOpen = fields.some(({ type, empty }) => empty && (type === 'action' || type === 'means'))
  const developing = isLeftOpen ? goals.filter(goal => !isStep(goal)) : goals
  return standing === 'gap' && isName && developing.length === 0 && !fields.some(isDealtWith)
}

const DEALS: ReadonlySet<Field['type']> = new Set(['action', 'stage', 'goal', 'note', 'means', 'metric'])

/** A word alone in a column of notes is a mark, such as a priority. */
const isDealtWith = ({ type, empty, value }: Field): boolean => {
  const words = value.text.split(' ').length
  // « How / by when » holds what is done as well as the day.
  if (type === 'deadline') return !empty && words > WORDS_OF_A_DATE
  // « Visé : 3 »: the level to reach, and no word on how.
  if (type === 'metric') return !empty && !FIGURE.test(value.text)
  return !empty && DEALS.has(type) && (type !== 'note' || words > 1)
}

const WORDS_OF_A_DATE = 3
const FIGURE = /^\d+(?:[.,]\d+)?(?: ?\/ ?\d+)?$/

/** One of two levels is told and the other is not: nobody can see the gap. */
function emptyLevel({ fields }: Competency): Field | null {
  const levels = fields.filter(({ type }) => type === 'level')
  return levels.some(({ empty }) => !empty) ? (levels.find(({ empty }) => empty) ?? null) : null
}

/** In the row's own empty cell, else as a line below the name; nowhere where the name stands among others. */
function actionEdit(plan: Plan, { fields, span, text }: Competency, words: Phrases): Edit | null {
  const what = words.action(blank('action', words.blanks.action), blank('date'))
  const cell = fields.find(
    ({ type, empty }) => empty && (type === 'action' || type === 'goal' || type === 'means'),
  )
  if (cell) return cellEdit(plan, cell, what)
  return nestedLine(plan, span, `[ ] ${what}${words.tagged(text)}`)
}

function cellEdit({ text }: Plan, { value: { span } }: Field, words: string): Edit {
  const before = text[span.start - 1] === '|' ? ' ' : ''
  const after = text[span.end] === '|' ? ' ' : ''
  return { at: span, insert: before + words + after }
}
