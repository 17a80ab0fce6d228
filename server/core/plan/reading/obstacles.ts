import type { Obstacles } from '../facts'
import type { Note } from '../model'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { packFor } from './language'
import type { State } from './state'

/** An obstacle that is only named takes a few words: « Childcare », `money for the course`. */
const LONGEST_NAME = 6
/** Marks that set an answer off from what it answers. */
const APART: ReadonlySet<string> = new Set([':', '→', '⇒', ';', '(', '=', ',', '.'])

/** What the plan says of what may get in the way, and of what its author will then do. */
export function readObstacles(state: State): Obstacles {
  const notes = state.notes.filter(isRisk)
  const bare = notes.filter(note => !isAnswered(tokensOf(note.span, state), state))
  const risks = state.fields.filter(({ type }) => type === 'risk')
  const heads = new Set([
    ...state.sections.flatMap(({ heading }) => heading?.span.start ?? []),
    ...notes.map(({ span }) => span.start),
  ])
  const own = state.goals.flatMap(({ fields }) => fields.filter(({ type }) => type === 'risk'))
  return {
    answered: [
      ...notes.filter(note => !bare.includes(note)).map(({ span }) => span),
      ...[...risks, ...own].filter(({ empty }) => !empty).map(({ span }) => span),
      ...state.readings
        .filter(reading => !heads.has(reading.span.start) && isPrepared(reading))
        .map(({ span }) => span),
    ],
    bare,
  }
}

const isRisk = ({ section }: Note): boolean => section.types[0] === 'risks'

const tokensOf = (span: Note['span'], state: State): readonly Token[] =>
  tokenise(visibleText(state.text, span))

function isAnswered(tokens: readonly Token[], state: State): boolean {
  const { sets } = packFor(state, tokens)
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isApart = tokens.some(
    ({ text, spaced }, i) => i > 0 && i < tokens.length - 1 && (APART.has(text) || (isDash(text) && spaced)),
  )
  return isApart || words.length > LONGEST_NAME || sets.obstacles.answers.find(tokens) !== null
}

const isDash = (text: string): boolean => text === '-' || text === '—'

/** « If the bus is late, I … », « sinon … », « mon frein, c'est … »: somebody has thought of what may go otherwise. */
function isPrepared({ tokens, pack }: Reading): boolean {
  const { obstacles } = pack.sets
  if (obstacles.otherwise.find(tokens) || obstacles.obstacles.find(tokens)) return true
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.quoted || !opensClause(tokens, i) || !obstacles.if.at(tokens, i)) continue
    if (tokens.slice(i + 1).some((token, k) => k > 0 && FOLLOWS.has(token.text))) return true
    if (obstacles.answers.find(tokens, i + 2)) return true
  }
  return false
}

/** Marks between a condition and what follows from it. */
const FOLLOWS: ReadonlySet<string> = new Set([',', ':', '→'])

const opensClause = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  return before === undefined || tokens[i]?.opensLine === true || before.kind === 'mark'
}
