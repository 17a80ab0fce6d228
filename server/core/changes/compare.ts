import { languages } from '../languages/index'
import type { Status } from '../plan/model'
import { indexPack, type Pack } from '../plan/pack'
import { isStep } from '../plan/questions'
import type { Lint } from '../report'
import { contains } from '../text'
import type { Change, GoalChange, Versions } from './change'
import { changesOf } from './goal-changes'
import { match, type Pairs } from './match'
import { Remarks } from './remarks'
import { type Subject, subjectsOf } from './subject'

/** One document in both versions, its goals paired. */
interface Compared {
  readonly before: readonly Subject[]
  readonly after: readonly Subject[]
  readonly pairs: Pairs
  readonly remarks: Remarks | null
}

/**
 * What became of the goals, document by document in the order given; within one in the order of the later version, a
 * goal that is gone behind the one it stood behind. A goal that went from one document into another is told in the
 * later one. Total: any two texts can be compared.
 */
export function compare(documents: readonly Versions[]): readonly (readonly GoalChange[])[] {
  const all = documents.map(comparedIn)
  const movers = moved(all)
  return all.map(compared => told(compared, movers))
}

function comparedIn({ before, after }: Versions): Compared {
  const [a, b] = [read(before), read(after)]
  const pairs = match(a, b)
  const old = new Set(pairs.values())
  const remarks = before && after ? new Remarks(before.plan, after.plan, packsOf(after), b, old) : null
  return { before: a, after: b, pairs, remarks }
}

const read = (lint: Lint | null): readonly Subject[] => (lint ? subjectsOf(lint.plan, packsOf(lint)) : [])

const packsOf = ({ settings }: Lint): readonly Pack[] =>
  Object.values(languages).map(language => indexPack(language, settings))

/** Goals that left one document and stand in another, by where they stand now. */
interface Movers {
  readonly from: ReadonlyMap<Subject, { readonly before: Subject; readonly document: number }>
  readonly gone: ReadonlySet<Subject>
}

/** So many words that carry content make it sure that it is the same goal. */
const SURE = 2

function moved(all: readonly Compared[]): Movers {
  const waiting = new Map<string, { before: Subject; document: number }[]>()
  all.forEach(({ before, pairs }, document) => {
    for (const subject of before) {
      if (pairs.has(subject) || subject.wording.length < SURE) continue
      const list = waiting.get(subject.key)
      if (list) list.push({ before: subject, document })
      else waiting.set(subject.key, [{ before: subject, document }])
    }
  })
  const from = new Map<Subject, { before: Subject; document: number }>()
  all.forEach(({ after, pairs }, document) => {
    const old = new Set(pairs.values())
    for (const subject of after) {
      if (old.has(subject)) continue
      const list = waiting.get(subject.key)
      const at = list?.findIndex(mover => mover.document !== document) ?? -1
      const [found] = at < 0 ? [] : (list?.splice(at, 1) ?? [])
      if (found) from.set(subject, found)
    }
  })
  return { from, gone: new Set([...from.values()].map(({ before }) => before)) }
}

function told({ before, after, pairs, remarks }: Compared, movers: Movers): readonly GoalChange[] {
  const wasOf = new Map([...pairs].map(([a, b]) => [b, a] as const))
  const isNew = (subject: Subject): boolean => !wasOf.has(subject) && !movers.from.has(subject)
  const isGone = (subject: Subject): boolean => !pairs.has(subject) && !movers.gone.has(subject)
  const stepsOfNew = stepsBelow(after, isNew)
  const stepsOfGone = stepsBelow(before, isGone)
  const entries: { readonly change: GoalChange; readonly place: number }[] = []
  for (const subject of after) {
    const was = wasOf.get(subject)
    const mover = movers.from.get(subject)
    const place = subject.goal.span.start
    if (was) {
      const changes = changesOf(was, subject, remarks)
      if (changes.length > 0) entries.push({ change: goalChange(was, subject, changes), place })
    } else if (mover) {
      const changes = [plainChange('relocated'), ...changesOf(mover.before, subject, null)]
      entries.push({
        change: { ...goalChange(mover.before, subject, changes), cameFrom: mover.document },
        place,
      })
    } else if (!hangsBelow(subject, isNew)) {
      const steps = stepsOfNew.get(subject) ?? 0
      entries.push({ change: { ...goalChange(null, subject, [plainChange('added')]), steps }, place })
    }
  }
  let place = -1
  for (const subject of before) {
    const is = pairs.get(subject)
    if (is) place = is.goal.span.start
    if (!isGone(subject) || hangsBelow(subject, isGone)) continue
    const parent = subject.parent ? pairs.get(subject.parent) : undefined
    const words = remarks?.aboutGone(subject, parent) ?? null
    const isSilent = words === null && isPromised(subject)
    const change: Change = { kind: 'removed', isSilent, said: words, from: null, to: null }
    const steps = stepsOfGone.get(subject) ?? 0
    entries.push({ change: { ...goalChange(subject, null, [change]), steps }, place: place + 0.5 })
  }
  // A line below a goal that only says why is no new step.
  const said = entries.flatMap(({ change: { changes } }) =>
    changes.flatMap(({ said: words }) => words?.span ?? []),
  )
  const isRemark = ({ before: was, after: is }: GoalChange): boolean =>
    was === null && is !== null && said.some(span => contains(span, is.span))
  return entries.sort((a, b) => a.place - b.place).flatMap(({ change }) => (isRemark(change) ? [] : change))
}

const goalChange = (
  before: Subject | null,
  after: Subject | null,
  changes: readonly Change[],
): GoalChange => ({
  before: before?.goal ?? null,
  after: after?.goal ?? null,
  cameFrom: null,
  steps: 0,
  changes,
})

const plainChange = (kind: 'added' | 'relocated'): Change => ({
  kind,
  isSilent: false,
  said: null,
  from: null,
  to: null,
})

/** It is told with the goal that it hangs below. */
const hangsBelow = ({ parent }: Subject, isSo: (subject: Subject) => boolean): boolean =>
  parent !== null && isSo(parent)

/** How many steps are told with each goal. */
function stepsBelow(subjects: readonly Subject[], isSo: (subject: Subject) => boolean): Map<Subject, number> {
  const tops = new Map<Subject, Subject>()
  const counts = new Map<Subject, number>()
  // Parents come first, so the top of each is known by then.
  for (const subject of subjects) {
    const { parent } = subject
    if (!parent || !isSo(subject) || !isSo(parent)) continue
    const top = tops.get(parent) ?? parent
    tops.set(subject, top)
    counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  return counts
}

const STILL_AHEAD: readonly Status[] = ['open', 'moved']

/** Somebody may count on it: a goal, or a step with a day of its own, that was neither done nor dropped. */
const isPromised = ({ goal, deadline }: Subject): boolean =>
  STILL_AHEAD.includes(goal.status) && (!isStep(goal) || goal.type === 'stage' || deadline?.end != null)
