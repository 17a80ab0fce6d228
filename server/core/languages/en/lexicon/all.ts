import type { Entry } from '../../../plan/words'
import { achievements } from './achievements'
import { activityVerbs } from './activity-verbs'
import { credentials } from './credentials'
import { genericRoles } from './generic-roles'
import { hedges } from './hedges'
import { links } from './links'
import { means } from './means'
import { observableVerbs } from './observable-verbs'
import { observableWith } from './observable-with'
import { openEnded } from './open-ended'
import { people } from './people'
import { personal } from './personal'
import { plainVerbs } from './plain-verbs'
import { qualities } from './qualities'
import { quantifiers } from './quantifiers'
import { sectors } from './sectors'
import { specificRoles } from './specific-roles'
import { time } from './time'
import { vagueStates } from './vague-states'
import { vagueVerbs } from './vague-verbs'

/** Every English word that means something to a rule. Made when somebody asks: a plan in another language needs none of it. */
export const lexicon = (): readonly Entry[] => [
  ...vagueVerbs,
  ...vagueStates,
  ...observableVerbs,
  ...observableWith,
  ...activityVerbs,
  ...plainVerbs,
  ...achievements,
  ...quantifiers,
  ...qualities,
  ...openEnded,
  ...hedges,
  ...time,
  ...specificRoles,
  ...genericRoles,
  ...people,
  ...personal,
  ...credentials,
  ...sectors,
  ...links,
  ...means,
]
