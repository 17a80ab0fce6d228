import {
  type DateReading,
  everyDate,
  everyGoal,
  type Goal,
  isStep,
  type Language,
  type Lint,
  labelsOf,
  type Mention,
  mentionsOf,
  type Plan,
  type Span,
  servedBy,
  stepsOf,
} from '../../core/index'
import { daysTo, readingOf } from '../dates'
import type { Checked } from '../documents'
import { literal } from '../literal'
import { answerOf, LETTERS } from '../smart'

/** How many stages of a goal are told. */
const MOST_STAGES = 6

/** What was read at an offset: a date, else a goal. `value` is Markdown. */
export function planAt(
  checked: Checked,
  offset: number,
): { readonly at: Span; readonly value: string } | null {
  const { plan, lint, wishes } = checked
  if (!plan) return null
  const { reader } = wishes
  const dates = everyDate(plan).filter(({ span }) => isIn(span, offset))
  const date = dates.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]
  if (date) return { at: date.span, value: dateTold(date, lint, reader) }
  if (plan.anchor && isIn(plan.anchor.span, offset)) {
    const { editor, show } = reader.person
    return { at: plan.anchor.span, value: literal(editor.planDate(plan.anchor.date, show)) }
  }
  const named = goalNamedAt(checked.lint, offset)
  if (named) {
    const quoted = literal(reader.person.show.quote(named.goal.text))
    return { at: named.at, value: joined('\n\n', [quoted, goalTold(named.goal, plan, lint, reader)]) }
  }
  const goal = [...everyGoal(plan.goals)].find(({ span }) => isIn(span, offset))
  return goal ? { at: goal.span, value: goalTold(goal, plan, lint, reader) } : null
}

/** How far from a place the number of a label may stand that the place is on. */
const NEAR = 20

/** The goal whose label stands at an offset, or that is called there: `G2`, `(→ Goal 2)`. */
function goalNamedAt(lint: Lint, offset: number): Mention | null {
  if (!/\d/.test(lint.text.slice(Math.max(0, offset - NEAR), offset + NEAR))) return null
  return [...labelsOf(lint.plan), ...mentionsOf(lint)].find(({ at }) => isIn(at, offset)) ?? null
}

const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end
const lengthOf = ({ start, end }: Span): number => end - start

function dateTold(date: DateReading, lint: Lint, reader: Language): string {
  const { editor, show } = reader.person
  const { start, end } = date
  if (!end) return literal(readingOf(date, lint, reader) || date.text)
  const head = `**${literal(show.date(end))}** · ${literal(editor.away(daysTo(end, lint), show))}`
  const isPeriod = start && !start.equals(end) && date.kind !== 'relative'
  const period = isPeriod ? editor.period(start, end, show) : ''
  return joined('\n\n', [head, literal(joined(' ', [readingOf(date, lint, reader), period]))])
}

function goalTold(goal: Goal, plan: Plan, lint: Lint, reader: Language): string {
  const { editor } = reader.person
  const head = `**${editor.types[goal.type]}** · ${editor.status[goal.type][goal.status]}`
  const served = isStep(goal) ? servedBy(goal, plan) : []
  const serves = served.map(({ text }) => `${editor.serves} ${literal(reader.person.show.quote(text))}`)
  return joined('\n\n', [
    head,
    deadlineTold(goal, lint, reader),
    ...serves,
    ...(isStep(goal) ? [] : [stagesTold(goal, reader), lettersTold(goal, reader)]),
  ])
}

function deadlineTold(goal: Goal, lint: Lint, reader: Language): string {
  const { editor, show } = reader.person
  const { deadline, status } = goal
  if (!deadline) return isStep(goal) ? '' : literal(editor.noDeadline)
  const { end, from } = deadline
  const told = end ? `**${literal(show.date(end))}**` : literal(readingOf(deadline, lint, reader))
  const left = end && status === 'open' ? editor.left(daysTo(end, lint), show) : ''
  return `${literal(editor.deadline)} · ${joined(' · ', [told, literal(left), literal(editor.deadlineFrom[from])])}`
}

function stagesTold(goal: Goal, reader: Language): string {
  const { editor, show } = reader.person
  const steps = stepsOf(goal)
  const stages = steps.filter(({ type }) => type === 'stage' || type === 'key-result')
  const actions = steps.filter(({ type }) => type === 'action' || type === 'habit')
  const counted = (of: readonly Goal[]): string =>
    editor.done(of.filter(({ status }) => status === 'done').length, of.length)
  const lines = stages.slice(0, MOST_STAGES).map(({ text, type, status, deadline }) => {
    const day = deadline?.end ? ` · ${literal(show.date(deadline.end))}` : ''
    return `- ${status === 'open' ? '' : `${editor.status[type][status]} · `}${literal(show.quote(text))}${day}`
  })
  const rest = stages.length - lines.length
  return joined('\n\n', [
    stages.length > 0 ? `${literal(editor.stages)} · ${literal(counted(stages))}` : '',
    [...lines, ...(rest > 0 ? [`- ${literal(editor.more(rest))}`] : [])].join('\n'),
    actions.length > 0 ? `${literal(editor.actions)} · ${literal(counted(actions))}` : '',
  ])
}

/** Each letter with the words that answer for it, or with what to ask oneself. */
function lettersTold(goal: Goal, reader: Language): string {
  const { editor, show, ui } = reader.person
  const lines = LETTERS.map(letter => {
    const quotes = goal.evidence.flatMap(one => (one.letter === letter ? [show.quote(one.text)] : []))
    const answer = answerOf(goal, letter)
    const said = answer === 'yes' ? [...new Set(quotes)].join(' ') : editor.asks[letter]
    return `- **${letter}** ${joined(' · ', [ui.letters[letter], editor.answers[answer], literal(said)])}`
  })
  return lines.join('\n')
}

const joined = (by: string, parts: readonly string[]): string => parts.filter(part => part !== '').join(by)
