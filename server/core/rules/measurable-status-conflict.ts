import { before } from '../plan/dates/calendar'
import type { Claim } from '../plan/facts'
import type { Goal } from '../plan/model'
import { ownDeadline } from '../plan/questions'
import type { Edit } from '../text'
import type { Finding, Findings, Fix, Rule } from './rule'

type Says = {
  boxOpen: { status: string }
  boxTicked: { status: string }
  notFull: { progress: string }
  full: { progress: string }
  openSteps: { steps: number }
}
type Offers = { markDone: { places: number }; reopen: {} }
type Options = { progress: boolean; steps: boolean }

/** A box, a status and a figure that say different things: nobody can tell what is left to do. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'M',
  kinds: ['plan'],
  sources: ['opm'],
  readsToday: false,
  readsWords: false,
  options: { progress: true, steps: true },

  *check(plan, { options }): Findings<Says, Offers> {
    const byGoal = new Map<Goal, Claim[]>()
    for (const claim of plan.facts.claims) {
      if (claim.from === 'progress' && !options.progress) continue
      const known = byGoal.get(claim.goal)
      if (known) known.push(claim)
      else byGoal.set(claim.goal, [claim])
    }
    for (const [goal, claims] of byGoal) {
      // The box of a habit tells of today or of this week.
      if (goal.type === 'habit' || goal.cadence) continue
      const found = between(goal, claims) ?? (options.steps ? openSteps(goal, claims, byGoal) : null)
      if (found) yield found
    }
  },
}

export default rule

/** Two places that say different things of one goal. */
function between(goal: Goal, claims: readonly Claim[]): Finding<Says, Offers> | null {
  const done = claims.filter(({ isDone }) => isDone)
  const left = claims.filter(({ isDone }) => !isDone)
  if (done.length === 0 || left.length === 0) return null
  const fixes = fixesOf(done, left)
  const progress = claims.find(({ from }) => from === 'progress')
  if (progress) {
    // A key result is closed at the end of its quarter, at whatever figure it has reached.
    if (!progress.isDone && (goal.type === 'key-result' || goal.type === 'objective')) return null
    const facts = { progress: progress.text }
    return { at: progress.span, goal, says: progress.isDone ? 'full' : 'notFull', facts, fixes }
  }
  const box = claims.find(({ from }) => from === 'box')
  const other = claims.find(claim => claim !== box && claim.isDone !== box?.isDone)
  if (!box || !other) return null
  const facts = { status: other.text }
  return {
    at: other.span,
    goal,
    says: box.isDone ? 'boxTicked' : 'boxOpen',
    facts,
    related: [{ at: box.span }],
    fixes,
  }
}

/** Steps with an open box or status below a goal that is marked as done. */
function openSteps(
  goal: Goal,
  claims: readonly Claim[],
  byGoal: ReadonlyMap<Goal, readonly Claim[]>,
): Finding<Says, Offers> | null {
  if (claims.length === 0 || claims.some(({ isDone }) => !isDone)) return null
  const open = goal.children.filter(step => isLeft(step, goal, byGoal.get(step) ?? []))
  if (open.length === 0) return null
  const left = open.flatMap(step => (byGoal.get(step) ?? []).filter(({ isDone }) => !isDone))
  return {
    at: goal.span,
    goal,
    says: 'openSteps',
    facts: { steps: open.length },
    related: open.map(({ span }) => ({ at: span })),
    fixes: fixesOf(claims, left),
  }
}

/** A habit goes on, and what falls due later than the goal follows it: « renew it in 2029 ». */
function isLeft(step: Goal, goal: Goal, claims: readonly Claim[]): boolean {
  if (step.status !== 'open' || step.type === 'habit' || step.cadence) return false
  const [own, above] = [ownDeadline(step)?.end, ownDeadline(goal)?.end]
  if (own && above && before(above, own)) return false
  return claims.some(({ isDone }) => !isDone) && !claims.some(({ isDone }) => isDone)
}

function fixesOf(done: readonly Claim[], left: readonly Claim[]): Fix<Offers>[] {
  const boxes = done.filter(({ from }) => from === 'box')
  const closing: Fix<Offers> = { offers: 'markDone', facts: { places: left.length }, edits: left.map(close) }
  return boxes.length < done.length
    ? [closing]
    : [
        closing,
        { offers: 'reopen', facts: {}, edits: boxes.map(({ span }) => ({ at: span, insert: '[ ]' })) },
      ]
}

/** The place as it stands once all is done; a sign that every language reads where words were. */
function close({ from, span, text }: Claim): Edit {
  if (from === 'box') return { at: span, insert: text.startsWith('[') ? '[x]' : '☑' }
  return { at: span, insert: from === 'progress' ? '100 %' : '✅' }
}
