/** The small words of the language, and what the reader needs to find goals in running text. */
export interface Grammar {
  /** Openers taken away before the main verb: `i want to`, « mon objectif est de ». */
  readonly leadIns: readonly string[]
  /** Openers that make a sentence of running text a goal. */
  readonly goalCues: readonly string[]
  /** Those of `goalCues` that only tell what comes: « I'll », « je vais ». Outside a list of goals they need a day. */
  readonly futureCues: readonly string[]
  /** « my goal », « mon objectif »: with one of `cueVerbs` some words behind, an opener too. */
  readonly cueNouns: readonly string[]
  readonly cueVerbs: readonly string[]
  /** What behind such an opener only points back: `I want it because …`. */
  readonly cueObjects: readonly string[]
  /** « que », « parce que », `because`, `which`: opens a clause whose « I want » declares no goal. */
  readonly subordinators: readonly string[]
  /** « as a », « comme »: with a role behind, the post one holds. */
  readonly asRole: readonly string[]
  /** `job`, `post`, « poste »: beside a role, the thing one gets. */
  readonly jobNouns: readonly string[]
  /** « if », « si »: opens what one does when things go otherwise, which is no step of the plan. */
  readonly contingencies: readonly string[]
  readonly firstPerson: readonly string[]
  readonly firstPersonPlural: readonly string[]
  readonly secondPerson: readonly string[]
  /** What a word is read as in a document that somebody typed without accents: a → à. */
  readonly accentless: Readonly<Record<string, string>>
  /** Small words that may stand before a main verb: « me », « s' », « ne », `also`, `then`. */
  readonly beforeVerb: readonly string[]
  readonly determiners: readonly string[]
  readonly prepositions: readonly string[]
  readonly coordinators: readonly string[]
  readonly negations: readonly string[]
  /** « by …ing », « en …ant »: what opens a clause that says how. */
  readonly byDoing: readonly string[]
  /** « je vise », `what I want next is`: behind it, in the same sentence, stands the role aimed at. */
  readonly aimCues: readonly string[]
  /** « où je vais », `where I want to be`: headings whose first goal, where it has no verb, is the role aimed at. */
  readonly aimHeadings: readonly string[]
  /** `the road to`, « le chemin vers »: in a title, what leads to the role aimed at. */
  readonly roads: readonly string[]
  /** `first`, `second`, « premièrement »: open paragraphs that count on. */
  readonly orderWords: readonly string[]
  /** Endings of a verb that opens a goal: -er, -ir, -re; empty where forms must be listed. */
  readonly verbEndings: readonly string[]
  /** Words with such an ending that are no verbs: « métier », « atelier ». */
  readonly notVerbs: readonly string[]
  /** Endings of a noun that says what somebody does: « -teur », « -euse », `-ician`. */
  readonly roleEndings: readonly string[]
  /** Nouns with such an ending that are things: « ordinateur », « moteur ». */
  readonly notRoles: readonly string[]
  /** `become`, « devenir »: with a role behind, a yes-or-no event. */
  readonly becomeVerbs: readonly string[]
  /** `skills`, `basic`, « gestion », « maîtrise »: words around what one is able to do, which alone tie nothing. */
  readonly competencyFrames: readonly string[]
  /** « passer », « être », `be`: with a role right behind, that role is the aim. */
  readonly postVerbs: readonly string[]
  readonly statuses: Readonly<Record<'open' | 'done' | 'dropped' | 'moved', readonly string[]>>
  /** Whole values that stand for nothing yet: `tbd`, « à compléter ». */
  readonly placeholders: readonly string[]
  /** Openers of an example or an instruction: `e.g.`, « ex. : ». */
  readonly examplePrefixes: readonly string[]
  /** « I have not worked out what sits between », « je ne sais pas encore comment ». */
  readonly gapAdmissions: readonly string[]
  /** Words that say that a document is about a career. */
  readonly career: readonly string[]
  /** Words of a title over objectives and their key results. */
  readonly okrs: readonly string[]
  /** Titles of the forms in which an employee and a manager agree on objectives: « entretien annuel », `appraisal`. */
  readonly developmentForms: readonly string[]
  /** Words of a title that looks back: `year in review`, « rétro », « retour sur ». */
  readonly retrospects: readonly string[]
  /** What only a letter to oneself says: `when you read this`, « chère moi ». */
  readonly selfLetters: readonly string[]
  /** Words of headings that say that it is about software or a product. */
  readonly product: readonly string[]
  /** Title words of a guide, template or how-to. */
  readonly guide: readonly string[]
  /** Openers of an imperative heading: `how to`, `use`, « comment ». */
  readonly instructions: readonly string[]
  /** What only a document made for others says: `learning objectives`, « la présente politique ». */
  readonly institution: readonly string[]
  /** What opens a line that tells of something done: « j'ai », « nous avons », `I was`. */
  readonly pastOpeners: readonly string[]
  /** Endings, accents and all, of a past tense that opens a line before a determiner or a number: `-ed`, « -ée ». */
  readonly pastEndings: readonly string[]
  /** « self-employed », « à mon compte »: an established independent has a current role. */
  readonly selfEmployed: readonly string[]
  /** A line that dates the document: `last updated`, « fait le », « mis au propre le ». */
  readonly datedBy: readonly string[]
  /** The commonest words: they tell the language, and are no content. */
  readonly stopWords: readonly string[]
}
