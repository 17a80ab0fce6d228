import type { Background } from '../facts'
import type { FrontMatter, Target } from '../model'
import type { State } from './state'

/** What the author brings along: experience, skills, achievements. */
export function readBackground(_state: State, _meta: FrontMatter, _targets: readonly Target[]): Background {
  return { evidence: [], accomplishments: [], skills: [], future: [], links: [], isEntryLevel: false }
}
