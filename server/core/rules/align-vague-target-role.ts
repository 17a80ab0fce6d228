import type { Goal, Plan, Target } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { open } from '../plan/questions'
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
  readsWords: true,
  options: { maxTargets: 3 },
  settings: ['roles.specific', 'roles.generic', 'lexicon.add.non-role'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    const owners = ownersOf(plan)
    for (const target of plan.targets) {
      const goal = owners.get(target)
      if (target.from === 'goal' && !goal) continue
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

/** The open goals that name a target; goals and targets come in reading order. */
function ownersOf(plan: Plan): ReadonlyMap<Target, Goal> {
  const owners = new Map<Target, Goal>()
  const named = plan.targets.filter(({ from }) => from === 'goal')
  if (named.length === 0) return owners
  const goals = [...open(plan)].sort((a, b) => a.span.start - b.span.start)
  let i = 0
  for (const target of named) {
    while (goals[i + 1] && (goals[i + 1]?.span.start ?? 0) <= target.span.start) i++
    const goal = goals[i]
    if (goal && contains(goal.span, target.span)) owners.set(target, goal)
  }
  return owners
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
