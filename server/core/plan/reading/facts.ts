import type { Facts } from '../facts'
import { joined } from '../joined'
import { lazily, once } from '../lazily'
import type { FrontMatter, Kind, Target } from '../model'
import { readAdrift } from './adrift'
import { readAnswers } from './answers'
import { readApplication } from './application'
import { readBackground } from './background'
import { readBudgets } from './budgets'
import { readChanges } from './changes'
import { readClaims } from './claims'
import { readIfThens } from './if-thens'
import { readLadder } from './levels'
import { readMeans } from './means'
import { readObstacles } from './obstacles'
import { readOrphans } from './orphans'
import { allBlocks, type Passage } from './passages'
import { readPractice } from './practice'
import { readAftermath, readPrerequisites } from './prerequisites'
import { readPrompts } from './prompts'
import { readReasons } from './reasons'
import { readReflection } from './reflection'
import { readResearch } from './research'
import type { State } from './state'
import { readPeople } from './supports'
import { toldIn } from './told'
import { readUpkeep } from './upkeep'

/** All that the plan says as a whole. Each question has a file of its own. */
export function readFacts(
  state: State,
  meta: FrontMatter,
  passages: readonly Passage[],
  targets: readonly Target[],
  kind: Kind,
): Facts {
  const sentences = once(() => toldIn(state))
  const told = once(() => joined(sentences()))
  const blocks = once(() => allBlocks(passages))
  const application = once(() => (kind === 'statement' ? readApplication(state, meta, targets) : null))
  const answers = once(() => {
    const applied = application()
    return applied ? readAnswers(state, meta, blocks(), applied) : []
  })
  return lazily<Facts>({
    budgets: () => readBudgets(state, meta),
    means: () => readMeans(state, meta),
    people: () => readPeople(state, meta),
    reasons: () => readReasons(state, meta, sentences()),
    research: () => readResearch(state, meta, sentences(), blocks(), targets),
    background: () => readBackground(state, meta, sentences(), targets),
    reflection: () => readReflection(state, meta, targets),
    prerequisites: () => readPrerequisites(state),
    aftermath: () => readAftermath(state),
    orphans: () => readOrphans(state, told()),
    upkeep: () => readUpkeep(state, meta),
    prompts: () => readPrompts(state, passages),
    application,
    answers,
    practice: () => (application() ? readPractice(state, meta, blocks(), answers()) : []),
    changes: () => readChanges(state),
    claims: () => readClaims(state),
    obstacles: () => readObstacles(state),
    ifThens: () => readIfThens(state),
    ladder: () => readLadder(state, meta, targets),
    adrift: () => readAdrift(state, targets),
  })
}
