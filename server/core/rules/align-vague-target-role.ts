import type { Goal, Plan, Target } from '../plan/model'
import { open } from '../plan/questions'
import type { Phrases } from '../plan/words'
import { blank } from '../plan/writing'
import { at, contains } from '../text'
import type { Findings, Rule } from './rule'

type Says = { noRole: { phrase: string }; everywhere: { role: string }; tooMany: { count: number } }
type Offers = { nameRole: { phrase: string }; addEnvironment: { role: string } }
type Options = { maxTargets: number }

/** « A leadership position », « consultant »: a target too wide to prepare for. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan', 'statement'],
  sources: ['opm', 'grow'],
  readsToday: false,
  options: { maxTargets: 3 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    for (const target of plan.targets) {
      const goal = goalOf(target, plan)
      if (goal === 'closed') continue
      const words = write(target.language)
      const own = goal ? { goal } : {}
      if (target.clarity === 'non-role') yield { ...noRole(target, words), ...own }
      if (target.clarity === 'generic' && !target.hasEnvironment)
        yield { ...everywhere(target, words), ...own }
    }
    const tracks = tracksOf(plan.targets)
    const surplus = tracks[options.maxTargets]
    if (surplus) yield { at: surplus.span, says: 'tooMany', facts: { count: tracks.length } }
  },
}

export default rule

function noRole({ span, role }: Target, { blanks }: Phrases) {
  const edits = [{ at: span, insert: blank('role', blanks.role) }]
  return {
    at: span,
    severity: 'warning' as const,
    says: 'noRole' as const,
    facts: { phrase: role },
    fixes: [{ offers: 'nameRole' as const, facts: { phrase: role }, edits }],
  }
}

function everywhere({ span, role }: Target, { environment, blanks }: Phrases) {
  const insert = environment(blank('sector', blanks.sector), blank('organisation', blanks.organisation))
  return {
    at: span,
    says: 'everywhere' as const,
    facts: { role },
    fixes: [{ offers: 'addEnvironment' as const, facts: { role }, edits: [{ at: at(span.end), insert }] }],
  }
}

/** The open goal that names the target; « closed » when only a goal done or dropped does. */
function goalOf(target: Target, plan: Plan): Goal | 'closed' | null {
  if (target.from !== 'goal') return null
  return [...open(plan)].find(({ span }) => contains(span, target.span)) ?? 'closed'
}

/** One target a track: steps of one ladder share a word of their names. */
function tracksOf(targets: readonly Target[]): Target[] {
  const tracks: { target: Target; words: Set<string> }[] = []
  for (const target of targets) {
    if (target.from === 'goal') continue
    const words = target.role.toLowerCase().match(/\p{L}{4,}/gu) ?? []
    const track = tracks.find(known => words.some(word => known.words.has(word)))
    if (track) for (const word of words) track.words.add(word)
    else tracks.push({ target, words: new Set(words) })
  }
  return tracks.map(({ target }) => target)
}
