import type { Entry } from '../../../plan/words'
import { activityVerbs } from './activity-verbs'
import { credentials } from './credentials'
import { means } from './means'
import { modifiers } from './modifiers'
import { observableVerbs } from './observable-verbs'
import { observableWith } from './observable-with'
import { occupations } from './occupations'
import { people } from './people'
import { personal } from './personal'
import { plainVerbs } from './plain-verbs'
import { sectors } from './sectors'
import { stances } from './stances'
import { times } from './times'
import { vagueStates } from './vague-states'
import { vagueVerbs } from './vague-verbs'

/** Every word that French plans are read with. Made when somebody asks: a plan in another language needs none of it. */
export const lexicon = (): readonly Entry[] => [
  ...vagueVerbs,
  ...vagueStates,
  ...observableVerbs,
  ...observableWith,
  ...activityVerbs,
  ...plainVerbs,
  ...modifiers,
  ...stances,
  ...times,
  ...people,
  ...personal,
  ...occupations,
  ...sectors,
  ...credentials,
  ...means,
]
