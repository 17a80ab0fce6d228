import type { Status } from '../plan/model'
import { tokenise } from '../plan/tokens'
import { plain } from '../plan/visible'
import type { Change, ChangeKind, Words } from './change'
import { deadlineChange } from './deadlines'
import type { Remarks } from './remarks'
import { type Subject, wordsOf } from './subject'
import { targetChanges } from './targets'

/** Changes by which a plan comes to promise less, or later. */
const SLIPS: ReadonlySet<ChangeKind> = new Set([
  'deadline-later',
  'deadline-removed',
  'target-lowered',
  'target-removed',
])

/** All that became of a goal that stands in both versions. */
export function changesOf(before: Subject, after: Subject, remarks: Remarks | null): readonly Change[] {
  if (isSettled(before) && isSettled(after) && before.goal.status === after.goal.status) return []
  const deadline = isSettled(after) ? null : deadlineChange(before, after)
  const status = statusChange(before.goal.status, after.goal.status)
  const targets = after.goal.status === 'dropped' ? [] : targetChanges(before, after)
  const isPutOff = status === 'postponed' && (deadline === null || deadline.to?.day == null)
  const found = [
    ...(status && (status !== 'postponed' || isPutOff) ? [{ kind: status, from: null, to: null }] : []),
    ...(deadline && !isPutOff ? [deadline] : []),
    ...targets,
  ]
  const asks = found.some(({ kind }) => SLIPS.has(kind) || kind === 'dropped' || kind === 'postponed')
  const said = asks ? (remarks?.about(before, after) ?? null) : null
  const changes = found.map(
    (change): Change => ({
      ...change,
      isSilent: SLIPS.has(change.kind) && said === null,
      said: isToldOf(change.kind) ? reasonFor(change.kind, said, after) : null,
    }),
  )
  return isReworded(before, after, status !== null, said) ? [...changes, reworded(before, after)] : changes
}

/** Nobody waits for it any more. */
const isSettled = ({ goal: { status } }: Subject): boolean => status === 'done' || status === 'dropped'

const isToldOf = (kind: ChangeKind): boolean => SLIPS.has(kind) || kind === 'dropped' || kind === 'postponed'

/** « dropped: no loan » beside a goal that is dropped: the reason alone, which there may be none of. */
function reasonFor(kind: ChangeKind, said: Words | null, { pack: { sets } }: Subject): Words | null {
  if (said === null || (kind !== 'dropped' && kind !== 'postponed')) return said
  const tokens = tokenise(plain(said.text))
  const length = sets.status[kind === 'dropped' ? 'dropped' : 'moved'].at(tokens, 0)
  if (length === 0) return said
  const rest = tokens.slice(length).find(token => token.kind !== 'mark')
  const isApart = tokens[length]?.kind === 'mark'
  if (rest && !isApart) return said
  return rest ? { span: said.span, text: said.text.slice(rest.start) } : null
}

function statusChange(before: Status, after: Status): ChangeKind | null {
  if (before === after) return null
  if (after === 'open') return before === 'moved' ? null : 'reopened'
  return after === 'moved' ? 'postponed' : after
}

/** Other words stand there, and they are more than a remark on the other changes. */
function isReworded(before: Subject, after: Subject, isAnswered: boolean, said: Words | null): boolean {
  const [was = '', is = ''] = [before, after].map(subject => {
    const asides = isAnswered ? subject.segments.map(({ span }) => span) : []
    return wordsOf(subject, undefined, said ? [...asides, said.span] : asides).join(' ')
  })
  return was !== is && !(isAnswered && is.startsWith(was))
}

const reworded = ({ goal: was }: Subject, { goal: is }: Subject): Change => ({
  kind: 'reworded',
  isSilent: false,
  said: null,
  from: { span: was.span, text: was.text, day: null },
  to: { span: is.span, text: is.text, day: null },
})
