import { FOLLOW_UPS } from '../../server/core/follow-ups'
import { applyFixes, type Lint, type Reported, type ReportedFix } from '../../server/core/index'
import { everyGoal, type Goal, type Horizon } from '../../server/core/plan/model'
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
    count: '12',
    hours: '3',
    years: '3',
    domain: 'nursing',
    answer: 'two evenings a week with my tutor, 12 reports written',
    deed: 'pass the level 2 exam with 80 %',
    from: '3',
    to: '5',
    figure: '40',
    means: '£200 a month in the credit union',
    team: 'night team',
    offer: 'training programme',
    gain: 'export law',
    fact: 'team is the only one with a school of its own',
    wish: 'lead the morning team',
  },
  fr: {
    measure: '12 commandes signées',
    result: 'obtenir le certificat de niveau 2',
    stage: 'réussir le premier examen écrit',
    action: 'réserver la première séance',
    sector: 'santé publique',
    organisation: 'un hôpital de ville',
    reason: 'le cours était complet',
    role: 'infirmière',
    count: '12',
    hours: '3',
    years: '3',
    domain: 'soins',
    answer: 'deux soirs par semaine avec ma tutrice, 12 rapports écrits',
    deed: 'réussir l’examen de niveau 2 avec 80 %',
    from: '3',
    to: '5',
    figure: '40',
    means: '200 € par mois d’épargne',
    team: 'équipe de nuit',
    offer: 'programme de relève',
    gain: 'le droit des douanes',
    fact: 'équipe est la seule à former ses apprentis',
    wish: 'diriger l’équipe du matin',
  },
}

interface Place {
  readonly language: string
  readonly horizon: Horizon
}

/** Years that an author thinks of under such a heading. */
const YEARS: Readonly<Record<Horizon, number>> = { none: 0, short: 0, medium: 2, long: 2 }

/** A fix with its blanks filled by a value of the right type: a date keeps what is proposed, else a day to come. */
export function filled(fix: ReportedFix, { language, horizon }: Place, today: Lint['today']): ReportedFix {
  const words = FILL[language] ?? FILL.en
  const isNow = fix.offers === 'datePlan' || fix.offers === 'setUpdated'
  const years = fix.offers === 'addDate' || fix.offers === 'putDate' ? YEARS[horizon] : 0
  // Of several days each is a later one.
  const dayOf = (name: string) =>
    isNow ? today : today.add({ years, days: 5 + Number(/\d*$/.exec(name)?.[0] ?? 0) })
  const edits = fix.edits.map(({ at, insert }) => {
    const values = blanks(insert).map(({ name, value }) => {
      const type = name.replace(/\d+$/, '')
      return [
        name,
        type === 'date'
          ? /^\d{4}-/.test(value) && value > today.toString()
            ? value
            : dayOf(name).toString()
          : (words?.[type] ?? (value || name)),
      ] as const
    })
    return { at, insert: fillBlanks(insert, Object.fromEntries(values)) }
  })
  return { ...fix, edits, safe: true }
}

/** The goal at this place: its language, else the document's, and the horizon it is filed under. */
export function goalAt({ plan }: Lint, { start }: Span): Place {
  for (const { span, language, section } of everyGoal(plan.goals))
    if (span.start <= start && start <= span.end) return { language, horizon: section.horizon }
  return { language: plan.language, horizon: 'none' }
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
  const known = new Map<string, number>()
  for (const one of before.findings) {
    const key = keyOf(one, before, edits)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  const own = keyOf(finding, before, edits)
  known.set(own, (known.get(own) ?? 1) - 1)
  return after.findings.flatMap(found => {
    const key = keyOf(found, after, [])
    const left = known.get(key) ?? 0
    if (left > 0) known.set(key, left - 1)
    if (left > 0 || isTrue(found, finding.rule, fix, after) || wasGathered(found, before, edits)) return []
    const words = after.text.slice(found.at.start, found.at.end)
    return [`${key === own ? 'stays' : 'new'}: ${found.rule} ${found.says} at “${words}”`]
  })
}

/** Tells findings apart by rule and place; what is said of the whole document stands wherever its title does. */
function keyOf({ rule, at }: Reported, { plan }: Lint, edits: readonly Edit[]): string {
  const isOnTitle = at.start === plan.title.start && at.end === plan.title.end
  return `${rule} ${isOnTitle ? 'title' : moved(at.start, edits)}`
}

/** Open places that were told of together are told of one by one once they are few. */
const wasGathered = ({ rule, at }: Reported, { findings }: Lint, edits: readonly Edit[]): boolean =>
  rule === 'review-unanswered-prompt' &&
  findings.some(
    one =>
      one.rule === rule &&
      one.says === 'several' &&
      one.related.some(related => moved(related.at.start, edits) === at.start),
  )

/** What a fix only brings to light: no value of its blanks could avoid it. */
function isTrue(
  { rule, facts, at }: Reported,
  mended: Reported['rule'],
  { edits }: ReportedFix,
  { today, text }: Lint,
): boolean {
  if ((FOLLOW_UPS as Readonly<Record<string, readonly string[]>>)[mended]?.includes(rule)) return true
  // One more day that fits its heading tells that its author means the heading: another one that does not stands out.
  const words = text.slice(at.start, at.end)
  if (rule === 'staging-horizon-mismatch' && !edits.some(({ insert }) => insert.includes(words))) return true
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
