import { contains, type Span } from '../../text'
import type { Ladder, Rung, TopRung } from '../facts'
import { LEVELS, type Level } from '../level-words'
import { mainVerb } from '../main-verb'
import type { FrontMatter, Goal, Target } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { goalsOf } from './gathered'
import { packFor } from './language'
import { metaValue } from './metadata'
import type { State } from './state'

/** The rungs that the plan names: where its author stands, where it leads, and what lies between. */
export function readLadder(state: State, meta: FrontMatter, targets: readonly Target[]): Ladder {
  const aims = targets.flatMap(target => {
    const level = levelIn(tokensAt(target.span, state), state)
    return level ? [aimOf(target, level, state)] : []
  })
  const now = aims.length > 0 ? currentRung(state, meta) : null
  if (!now) return { now, aims, named: new Set() }
  const apart = [now.span, ...aims.map(({ span }) => span)]
  const others = state.readings.filter(
    ({ span }) => !apart.some(own => contains(own, span) || contains(span, own)),
  )
  return { now, aims, named: new Set([...aims.map(({ level }) => level), ...others.flatMap(postsIn)]) }
}

const tokensAt = (span: Span, state: State): readonly Token[] => tokenise(visibleText(state.text, span))

function aimOf({ span, role, dates }: Target, level: Level, state: State): TopRung {
  const goal = goalsOf(state).find(own => contains(own.span, span)) ?? null
  const own = dates.find(({ role: kind, end }) => kind === 'deadline' && end !== null)
  return { level, span, text: role, by: own?.end ?? goal?.deadline?.end ?? null, goal: goal as Goal | null }
}

/** The role that a label or the metadata says is today's, else the one that a sentence does: « je suis apprentie ». */
function currentRung(state: State, meta: FrontMatter): Rung | null {
  const hasTarget = metaValue(meta, 'applying-for', 'target') !== null
  const entry = metaValue(meta, 'current-role') ?? (hasTarget ? metaValue(meta, 'role') : null)
  const fields = state.fields.filter(({ type, empty }) => type === 'current-role' && !empty)
  const spans = [...(entry ? [entry.span] : []), ...fields.map(({ value }) => value.span)]
  for (const span of spans) {
    const level = levelIn(tokensAt(span, state), state)
    if (level) return { level, span, text: state.text.slice(span.start, span.end) }
  }
  if (spans.length > 0) return null
  const goals = new Set(goalsOf(state).map(({ span }) => span.start))
  for (const reading of state.readings) {
    const rung = goals.has(reading.span.start) ? null : selfIn(reading)
    if (rung) return rung
  }
  return null
}

/** Words between « I » and the post: « I work here as a junior cook ». */
const NEAR = 6

/** « I am a junior cook », « je suis apprentie »: who somebody is, and close behind it a rung. */
function selfIn({ tokens, pack }: Reading): Rung | null {
  const { selves, become, goalCues } = pack.sets
  if (goalCues.find(tokens) || become.find(tokens)) return null
  const self = selves.find(tokens)
  if (!self || tokens[self.from]?.quoted) return null
  for (let i = self.to; i < Math.min(tokens.length, self.to + NEAR); i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== "'") return null
    const [level, length] = rungAt(tokens, i, pack)
    if (!level) continue
    const next = tokens[i + length]
    const to =
      next?.kind === 'word' && !pack.sets.prepositions.at(tokens, i + length) ? i + length + 1 : i + length
    const words = tokens.slice(i, to)
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
    return {
      level,
      span,
      text: words.map(({ shown, spaced }, k) => (spaced && k ? ' ' : '') + shown).join(''),
    }
  }
  return null
}

/** The highest rung that the words of a post name. */
function levelIn(tokens: readonly Token[], state: State): Level | null {
  const found = levelsAt(tokens, packFor(state, tokens))
  return LEVELS.findLast(level => found.includes(level)) ?? null
}

function levelsAt(tokens: readonly Token[], pack: Pack, counts = (_: number): boolean => true): Level[] {
  const found: Level[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [level, length] = rungAt(tokens, i, pack)
    if (level && counts(i)) found.push(level)
    i += Math.max(length - 1, 0)
  }
  return found
}

/** The rungs that a line names as posts to hold: no verb (« Lead ten handovers »), and nobody's post (`my supervisor`). */
function postsIn(reading: Reading): Level[] {
  const { tokens, pack } = reading
  const verb = mainVerb(reading)?.span.start ?? -1
  const { theirThing } = pack.sets.changes
  const isPost = (i: number): boolean => tokens[i]?.start !== verb && theirThing.at(tokens, i - 1) === 0
  return levelsAt(tokens, pack, isPost)
}

/** The rung named at a token and how many tokens its words take; of two the longer name counts. */
function rungAt(tokens: readonly Token[], i: number, { sets }: Pack): readonly [Level | null, number] {
  let best: readonly [Level | null, number] = [null, sets.noRungs.at(tokens, i)]
  for (const [k, level] of LEVELS.entries()) {
    const length = sets.rungs[k]?.at(tokens, i) ?? 0
    if (length > best[1]) best = [level, length]
  }
  return best
}
