import type { Facts } from '../facts'
import type { FrontMatter, Kind, Target } from '../model'
import { readAnswers } from './answers'
import { readApplication } from './application'
import { readBackground } from './background'
import type { Block } from './blocks'
import { readBudgets } from './effort'
import { readPractice } from './practice'
import { readPrompts } from './prompts'
import { readReasons } from './reasons'
import { readResearch } from './research'
import type { State } from './state'
import { readMeans, readPeople } from './supports'
import { readUpkeep } from './upkeep'

/** All that the plan says as a whole. Each question has a file of its own. */
export function readFacts(
  state: State,
  meta: FrontMatter,
  blocks: readonly Block[],
  targets: readonly Target[],
  kind: Kind,
): Facts {
  const application = kind === 'statement' ? readApplication(state, meta, targets) : null
  const answers = application ? readAnswers(state, meta, blocks, application) : []
  return {
    budgets: readBudgets(state, meta),
    means: readMeans(state, meta),
    people: readPeople(state, meta),
    reasons: readReasons(state, meta),
    research: readResearch(state, meta),
    background: readBackground(state, meta, targets),
    upkeep: readUpkeep(state, meta),
    prompts: readPrompts(state, blocks),
    application,
    answers,
    practice: application ? readPractice(state, meta, blocks, answers) : [],
  }
}
