import type { Answer, DateReading, Letter } from '../model'
import type { Reading } from '../phrase'
import { deadlineOf, horizonOf, latest } from './deadlines'
import { evidenceOf, isHollow } from './evidence'
import { OTHER } from './foreign'
import type { Draft, State } from './state'

/** What every goal is judged by, filled in once its children and fields are known: parents first, then again for totals. */
export function judge(goals: readonly Draft[], state: State, period: DateReading | null): void {
  for (const goal of goals) {
    if (goal.type === 'key-result')
      goal.dates = goal.dates.filter(({ kind, precision }) => kind !== 'unanchored' || precision !== null)
    goal.deadline = deadlineOf(goal, period, state)
    goal.horizon = horizonOf(goal, state)
    goal.evidence = evidenceOf(goal, state)
    judge(goal.children, state, period)
    adopt(goal)
    if (
      goal.status === 'open' &&
      goal.children.length > 1 &&
      goal.children.every(child => child.status === 'done')
    )
      goal.status = 'done'
    goal.smart =
      goal.language === OTHER
        ? UNTOLD
        : {
            specific: specific(goal),
            measurable: has(goal, 'M') ? 'yes' : 'no',
            achievable: has(goal, 'A') ? 'yes' : 'unknown',
            realistic: has(goal, 'R') ? 'yes' : 'unknown',
            timeBound: timeBound(goal),
          }
  }
}

/** Of words that no pack reads nothing is known. */
const UNTOLD = {
  specific: 'unknown',
  measurable: 'unknown',
  achievable: 'unknown',
  realistic: 'unknown',
  timeBound: 'unknown',
} as const

const has = (goal: Draft, letter: Letter): boolean => goal.evidence.some(found => found.letter === letter)

/** A parent takes what only its children say: their figures, and the last of their dates. */
function adopt(goal: Draft): void {
  const measured = goal.children.find(child => child.smart.measurable === 'yes')
  if (measured && !has(goal, 'M'))
    goal.evidence = [...goal.evidence, { letter: 'M', span: measured.span, text: measured.text }]
  if (goal.deadline || goal.blankDeadline || goal.children.length === 0) return
  const dated = goal.children.filter(
    child =>
      (child.type === 'stage' || child.type === 'key-result') &&
      child.deadline?.end &&
      child.deadline.from !== 'parent',
  )
  const last = latest(dated.flatMap(child => child.deadline ?? []))
  if (last) goal.deadline = { ...last, from: 'child' }
}

function timeBound({ deadline }: Draft): Answer {
  if (!deadline) return 'no'
  const kinds = ['absolute', 'relative', 'assumed-year', 'assumed-fiscal']
  return kinds.includes(deadline.kind) || deadline.review ? 'yes' : 'no'
}

/** Something another person could see: an observable verb, a « by …ing » clause, a measure, an observable action. */
function specific(goal: Draft): Answer {
  const { verb, reading, children } = goal
  if (has(goal, 'S') || has(goal, 'M')) return 'yes'
  if (children.some(child => child.verb?.category === 'observable' || child.smart.measurable === 'yes'))
    return 'yes'
  const vague = verb?.category === 'vague' || verb?.category === 'activity'
  return vague || (!verb && isShort(reading)) || isHollow(reading) ? 'no' : 'yes'
}

/** Two words or fewer. */
const isShort = ({ tokens }: Reading): boolean => tokens.filter(({ kind }) => kind === 'word').length <= 2
