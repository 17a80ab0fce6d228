import { lineStart } from '../../text'
import type { Claim } from '../facts'
import type { Field, Goal } from '../model'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { goalsOf } from './gathered'
import { packFor } from './language'
import type { Draft, State } from './state'
import { statusOfCell } from './status'

/** A task box before the goal's words, of whatever sign. */
const BOX = /\[([ xX✓✔~/>-]?)\](?![(:])|[☐☑☒✅✔⬜]/u
const TICKED = /[xX✓✔☑☒✅]/u
/** Boxes that say neither: dropped, moved, half done. */
const NEITHER = /[~/>-]/
const SIGN = /[✅☑✔]/u

/** Longer cells tell a story: « module 1 done, two to go ». */
const LONGEST_STATUS = 4

/** What boxes, status cells and progress figures say of each goal, where more than one of them, or a child, does. */
export function readClaims(state: State): readonly Claim[] {
  return goalsOf(state).flatMap(goal => claimsOf(goal, state))
}

function claimsOf(goal: Draft, state: State): Claim[] {
  const box = boxClaim(goal, state)
  return [
    ...(box ? [box] : []),
    ...signClaim(goal),
    ...goal.fields.flatMap(field => cellClaims(field, goal, state)),
  ]
}

const claim = (goal: Draft, from: Claim['from'], isDone: boolean, start: number, text: string): Claim => ({
  goal: goal as Goal,
  from,
  isDone,
  span: { start, end: start + text.length },
  text,
})

function boxClaim(goal: Draft, { text }: State): Claim | null {
  const line = lineStart(text, goal.span.start)
  const cell = goal.place.kind === 'row' ? text.lastIndexOf('|', goal.span.start - 1) + 1 : 0
  const start = Math.max(line, cell)
  const box = BOX.exec(text.slice(start, goal.span.start))
  if (!box || NEITHER.test(box[1] ?? '')) return null
  return claim(goal, 'box', TICKED.test(box[0]), start + box.index, box[0])
}

/** `… ✅`: the sign behind the words says it too. */
function signClaim(goal: Draft): Claim[] {
  const sign = goal.reading.tokens.find(({ text }, i) => i > 0 && SIGN.test(text))
  return sign ? [claim(goal, 'status', true, sign.start, sign.shown)] : []
}

function cellClaims({ type, value, empty }: Field, goal: Draft, state: State): Claim[] {
  if (type !== 'status') return []
  const source = state.text.slice(value.span.start, value.span.end)
  const box = BOX.exec(source)
  if (box?.[0] === source && !NEITHER.test(box[1] ?? ''))
    return [claim(goal, 'box', TICKED.test(source), value.span.start, source)]
  if (empty) return []
  const figure = /(\d{1,3})(?:[.,]\d+)?[ \u00a0\u202f]?%/.exec(source)
  if (figure)
    return [claim(goal, 'progress', Number(figure[1]) >= 100, value.span.start + figure.index, figure[0])]
  const tokens = tokenise(visibleText(state.text, value.span))
  if (tokens.filter(({ kind }) => kind === 'word').length > LONGEST_STATUS) return []
  const said = statusOfCell({ tokens, pack: packFor(state, tokens) }, state.packs)
  return said === 'done' || said === 'open'
    ? [claim(goal, 'status', said === 'done', value.span.start, source)]
    : []
}
