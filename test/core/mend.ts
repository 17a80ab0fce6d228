import { applyFixes, type Lint, type Reported, type ReportedFix } from '../../server/core/index'
import { everyGoal, type Goal } from '../../server/core/plan/model'
import { blanks, type Edit, fillBlanks, type Span } from '../../server/core/text'

/** What an author might put into the blanks of a fix, by the blank's name without its number. */
const FILL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    measure: '12 signed orders',
    result: 'three apprentices pass the site test',
    stage: 'pass the first written exam',
    action: 'book the first session',
    sector: 'public health',
    organisation: 'a city hospital',
    reason: 'the course was full',
    role: 'registered nurse',
    count: 'three',
  },
  fr: {
    measure: '12 commandes signées',
    result: 'obtenir le certificat de cariste',
    stage: 'réussir le premier examen écrit',
    action: 'réserver la première séance',
    sector: 'santé publique',
    organisation: 'un hôpital de ville',
    reason: 'le cours était complet',
    role: 'infirmière',
    count: 'trois',
  },
}

/** A fix with its blanks filled by a value of the right type: a date keeps what is proposed, else a day to come. */
export function filled(fix: ReportedFix, language: string, today: Lint['today']): ReportedFix {
  const words = FILL[language] ?? FILL.en
  const day = fix.offers === 'datePlan' ? today : today.add({ days: 45 })
  const edits = fix.edits.map(({ at, insert }) => {
    const values = blanks(insert).map(({ name, value }) => {
      const type = name.replace(/\d+$/, '')
      return [
        name,
        type === 'date'
          ? value > today.toString()
            ? value
            : day.toString()
          : (words?.[type] ?? (value || name)),
      ] as const
    })
    return { at, insert: fillBlanks(insert, Object.fromEntries(values)) }
  })
  return { ...fix, edits, safe: true }
}

/** The language that the goal at this place is written in, else the document's. */
export function languageAt({ plan }: Lint, { start }: Span): string {
  for (const goal of everyGoal(plan.goals))
    if (goal.span.start <= start && start <= goal.span.end) return goal.language
  return plan.language
}

/** Where an offset of the old text lies in the new one. */
export function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const { at, insert } of edits) {
    const isBefore = at.end < offset || (at.end === offset && (at.start < at.end || offset === 0))
    if (isBefore) shift += insert.length - (at.end - at.start)
    else if (at.start < offset) return at.start + shift
  }
  return offset + shift
}

/** What is wrong with a fix: nothing, when its finding goes, no new one comes and the other goals stay as they were. */
export function faultsOf(
  before: Lint,
  finding: Reported,
  fix: ReportedFix,
  lintAgain: (text: string) => Lint,
): readonly string[] {
  const lineEnding = /\r\n|\n/.exec(before.text)?.[0] ?? '\n'
  const edits = fix.edits
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(edit => ({ ...edit, insert: edit.insert.replace(/\r?\n/g, lineEnding) }))
  const after = lintAgain(applyFixes(before, [fix]).text)
  if (after.skipped) return [`the document is skipped: ${after.skipped}`]
  return [...newFindings(before, finding, fix, edits, after), ...changedGoals(before, finding, edits, after)]
}

function newFindings(
  before: Lint,
  finding: Reported,
  fix: ReportedFix,
  edits: readonly Edit[],
  after: Lint,
): readonly string[] {
  const keyOf = (rule: string, at: number): string => `${rule} ${at}`
  const known = new Map<string, number>()
  for (const { rule, at } of before.findings) {
    const key = keyOf(rule, moved(at.start, edits))
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  const own = keyOf(finding.rule, moved(finding.at.start, edits))
  known.set(own, (known.get(own) ?? 1) - 1)
  return after.findings.flatMap(found => {
    const key = keyOf(found.rule, found.at.start)
    const left = known.get(key) ?? 0
    if (left > 0) known.set(key, left - 1)
    if (left > 0 || isTrue(found, fix, after)) return []
    const words = after.text.slice(found.at.start, found.at.end)
    return [`${key === own ? 'stays' : 'new'}: ${found.rule} ${found.says} at “${words}”`]
  })
}

/** What a fix only brings to light: no value of its blanks could avoid it. */
function isTrue({ rule, facts }: Reported, { offers }: ReportedFix, { today }: Lint): boolean {
  // With a date of its own a plan has distances; of two readings the author knows which one is true.
  if (offers === 'datePlan') return rule === 'staging-long-term-undivided'
  if (offers === 'read') return rule === 'time-past-deadline'
  // A step that is put off is no longer the next thing to do.
  if (offers === 'move' && rule === 'staging-no-action-plan') return true
  // A goal whose day is gone by: any day for its steps is behind it or gone by as well.
  const due = (facts as { goalDate?: Lint['today'] }).goalDate
  return rule === 'staging-out-of-order' && due !== undefined && due.toString() < today.toString()
}

function changedGoals(
  before: Lint,
  finding: Reported,
  edits: readonly Edit[],
  after: Lint,
): readonly string[] {
  const lines = edits.map(({ at }) => linesOf(before.text, at))
  const isEdited = ({ span }: Goal): boolean =>
    lines.some(line => line.start <= span.end && span.start <= line.end)
  const isOwn = ({ span, fields }: Goal): boolean =>
    [span, ...fields.map(field => field.span)].some(
      ({ start, end }) => start <= finding.at.start && finding.at.start <= end,
    )
  const goals = new Map([...everyGoal(after.plan.goals)].map(goal => [goal.span.start, goal]))
  return [...everyGoal(before.plan.goals)].flatMap(goal => {
    // A goal all of whose steps are done is done with them.
    if (isEdited(goal) || isOwn(goal) || goal.children.some(isEdited)) return []
    const now = goals.get(moved(goal.span.start, edits))
    return now && lineOf(now) === lineOf(goal)
      ? []
      : [`changes another goal: ${lineOf(goal)} → ${now ? lineOf(now) : 'gone'}`]
  })
}

const lineOf = ({ type, status, text }: Goal): string => `${type} ${status}: ${text}`

const linesOf = (text: string, { start, end }: Span): Span => ({
  start: text.lastIndexOf('\n', start - 1) + 1,
  end: end + text.slice(end).search(/\n|$/),
})
