import type { Term } from '../model'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'
import type { TermCategory } from '../words'
import { isPast } from './hindsight'

/** Who speaks in a line, and of what: what tells a plan from other documents. */
export interface LineSigns {
  /** How often the line itself says « I », « we », « you »: a quotation is somebody else's voice. */
  readonly mine: number
  readonly ours: number
  readonly yours: number
  /** It speaks as a school or a firm does of itself. */
  readonly isInstitution: boolean
  /** It tells when somebody was born. */
  readonly isBirth: boolean
  /** It is a letter to oneself. */
  readonly isOwnLetter: boolean
  /** It names somebody's occupation. */
  readonly namesRole: boolean
  /** It speaks of a person's own way: « my », a credential, a role, learning, a doubt. */
  readonly isPersonal: boolean
  /** It tells of something that has been done. */
  readonly isPast: boolean
}

const OWN: ReadonlySet<TermCategory> = new Set([
  'credential',
  'specific-role',
  'generic-role',
  'hedge',
  'polite',
  'vague-time',
  'avoid',
])
/** Vague verbs of somebody who learns or grows; a product « improves » and never « understands ». */
const GROWING: ReadonlySet<string> = new Set(['mental', 'mastery', 'presence'])

const isOwn = ({ category, group }: Term): boolean =>
  OWN.has(category) || (category === 'vague-verb' && GROWING.has(group ?? ''))

/** All of it in one go through the words. */
export const signsOf: (reading: Reading) => LineSigns = remembered(reading => {
  const { tokens, terms, pack } = reading
  const { anyVoice, firstPerson, firstPersonPlural, secondPerson, institution, born, selfLetters } = pack.sets
  let [mine, ours, yours] = [0, 0, 0]
  let [isInstitution, isBirth, isOwnLetter] = [false, false, false]
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!anyVoice.mayStart(token)) continue
    if (!token.quoted) {
      if (firstPerson.at(tokens, i) > 0) mine++
      if (firstPersonPlural.at(tokens, i) > 0) ours++
      if (secondPerson.at(tokens, i) > 0) yours++
    }
    isInstitution ||= institution.at(tokens, i) > 0
    isBirth ||= born.at(tokens, i) > 0
    isOwnLetter ||= selfLetters.at(tokens, i) > 0
  }
  return {
    mine,
    ours,
    yours,
    isInstitution,
    isBirth,
    isOwnLetter,
    namesRole: terms.some(
      ({ category }) =>
        category === 'specific-role' || category === 'generic-role' || category === 'person-role',
    ),
    isPersonal: mine > 0 || terms.some(isOwn),
    isPast: isPast(reading),
  }
})
