import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { isPast } from './hindsight'

/** Who speaks in a line, and of what: what tells a plan from other documents. */
interface LineSigns {
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
  /** It tells of something that has been done. */
  readonly isPast: boolean
}

/** All of it in one go through the words. */
export const signsOf: (reading: Reading) => LineSigns = remembered(reading => {
  const { tokens, terms, pack } = reading
  const { firstPerson, firstPersonPlural, secondPerson, institution, born, selfLetters } = pack.sets
  let [mine, ours, yours] = [0, 0, 0]
  let [isInstitution, isBirth, isOwnLetter] = [false, false, false]
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.quoted) {
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
    isPast: isPast(reading),
  }
})
