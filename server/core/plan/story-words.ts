/** The words in which people tell what they bring along, why they want it and what they know of the role. */
export interface StoryWords {
  /** Behind a number of years, what makes it time served: `as a`, « ans de », `on reception`. */
  readonly tenure: readonly string[]
  /** Before a number of years, what makes it a time to come: `within`, « dans », `over the next`. */
  readonly ahead: readonly string[]
  /** « depuis », `since`: with a year or a month behind, time served. */
  readonly since: readonly string[]
  /** What opens a sentence about what somebody holds or does now: `i work`, `i hold`, « je travaille ». */
  readonly holding: readonly string[]
  /** « je sais », `i can`, `i am good at`: opens what somebody is able to do. */
  readonly abilities: readonly string[]
  /** `in five years i`, « je me vois »: opens how somebody sees what is to come. */
  readonly future: readonly string[]
  /** A first job, studies, a change of trade: `i am a student`, « en reconversion ». */
  readonly entryLevel: readonly string[]
  /** The same as a whole value of a label or of metadata: `student`, « étudiante ». */
  readonly entryRoles: readonly string[]
  /** Reasons that need no conjunction: `will not last`, « c'est le métier vers lequel ». */
  readonly reasons: readonly string[]
  /** Words of a reason that give none: « passionné par l'excellence », `passionate about growth`. */
  readonly hollowReasons: readonly string[]
  /** What somebody does to learn what a role asks for: `spoke with`, `shadow`, « fiche métier ». */
  readonly research: readonly string[]
  /** What tells of somebody else's conditions, outside goals: `asks for`, `required`, « exige », « il faut ». */
  readonly demands: readonly string[]
  /** Beside a role, that it is one where the author works already: `here`, `our`, « même ». */
  readonly insider: readonly string[]
  /** Words that ask or watch, research where somebody of the role stands behind: `ask`, « auprès de », `my`. */
  readonly asking: readonly string[]
  /** What opens a remark on what somebody does not do yet: `should`, « gagnerait à ». */
  readonly shortfalls: readonly string[]
  /** In headings: « ce que l'équipe dit de moi », `what others say of me`. */
  readonly mirrors: readonly string[]
  /** What opens a clause inside a name, which then tells a situation: `who`, « qui ». */
  readonly relatives: readonly string[]
  /** A priority that does not wait, as a whole value: `high`, « haute ». */
  readonly urgent: readonly string[]
  /** What every working life holds and no goal needs to claim: `update my cv`, « ranger la boîte de courriels ». */
  readonly upkeep: readonly string[]
  /** « après », `once`, « une fois »: what stands behind has to come first. */
  readonly prerequisites: readonly string[]
  /** `renew`, `follow-up`, « suivi »: a step that comes behind its goal on purpose. */
  readonly aftermath: readonly string[]
}
