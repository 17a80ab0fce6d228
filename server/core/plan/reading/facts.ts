import type { Facts } from '../facts'
import type { FrontMatter, Target } from '../model'
import { readAnswers } from './answers'
import { readBackground } from './background'
import type { Block } from './blocks'
import { readBudgets } from './budgets'
import { readMeans } from './means'
import { readPractice } from './practice'
import { readPrompts } from './prompts'
import { readReasons } from './reasons'
import { readResearch } from './research'
import type { State } from './state'
import { readPeople } from './supports'
import { readUpkeep } from './upkeep'

/** All that the plan says as a whole. Each question has a file of its own. */
export function readFacts(
  state: State,
  meta: FrontMatter,
  blocks: readonly Block[],
  targets: readonly Target[],
): Facts {
  return {
    budgets: readBudgets(state, meta),
    means: readMeans(state, meta),
    people: readPeople(state, meta),
    reasons: readReasons(state, meta),
    research: readResearch(state, meta),
    background: readBackground(state, meta, targets),
    upkeep: readUpkeep(state, meta),
    prompts: readPrompts(state, blocks),
    answers: readAnswers(state, blocks),
    practice: readPractice(state, meta),
  }
}
