/** One kind of work: « sales », `reception`. Two roles of one trade are rungs of one ladder. */
export interface Trade {
  /** Names of its roles, or the words that all of them hold: `receptionist`, « vendeuse ». */
  readonly roles: readonly string[]
  /** Words of the sector: they tell that a job belongs here, and alone head nowhere else: `museum`, « vente ». */
  readonly sector: readonly string[]
  /** What is done there and with whom: `front desk`, `visitors`, « clientèle ». An employer hears these as the job. */
  readonly duties: readonly string[]
  /** Words that only tell that a sentence is about this work: `photography`, « menuiserie ». */
  readonly about: readonly string[]
  /** A rung that every trade has, and no other trade. */
  readonly isRank?: boolean
}

/** The words of a statement: what an answer says to the employer who hears it. */
export interface StatementWords {
  readonly trades: Readonly<Record<string, Trade>>
  /** Words of rank, shared by roles that have nothing else in common: `senior`, `trainee`, « responsable ». */
  readonly ranks: readonly string[]
  /** Wishes not to do what is named behind: `rather not`, `as little`, « ne plus », « moins de contact avec ». */
  readonly aversions: readonly string[]
  /** The same of what is named before: `is not for me`, « ce n'est pas mon truc ». */
  readonly aversionsBehind: readonly string[]
  /** Ways out of what is named behind: `leave`, `get off`, « quitter », « loin de ». Denied, they say the contrary. */
  readonly exits: readonly string[]
  /** What begins another matter, so that a wish reaches no further: `for`, `because`, « pour », « mais ». */
  readonly limits: readonly string[]
  /** Behind a way out, what one heads for instead: `leave retail for a clerk's post`. */
  readonly approaches: readonly string[]
  /** Behind a duty, what is to be spared it: `I don't want residents to eat alone`. */
  readonly befalling: readonly string[]
  /** The employer by what is theirs or by place: `your team`, `this hospital`, « chez vous ». */
  readonly employer: readonly string[]
  /** Nouns that behind `this` make an employer: `clinic`, `team`, « atelier ». */
  readonly workplaces: readonly string[]
  /** « your », « votre »: in a statement, always the employer's. */
  readonly your: readonly string[]
  /** « this », « cette »: before a workplace, the employer. */
  readonly these: readonly string[]
  readonly here: readonly string[]
  /** The employer spoken to: `you`, « vous ». */
  readonly you: readonly string[]
  /** Those the employer works for: `customers`, « élèves ». */
  readonly beneficiaries: readonly string[]
  /** What only an answer says of its gift: `what I would bring`, « de mon côté ». */
  readonly offers: readonly string[]
  /** What only an answer says of its own gain: `what I'd get from you`, « j'apprendrai ». */
  readonly gains: readonly string[]
  /** What makes a gain beside the employer's matter: `learn`, `course`, « formation », « aux côtés de ». */
  readonly growth: readonly string[]
  /** What opens the good that comes of it: `so the`, « pour que ». */
  readonly purposes: readonly string[]
  /** « I can », « je sais »: no mere wish. */
  readonly abilities: readonly string[]
  /** `I chose`, « j'ai postulé »: says why, and gives nothing yet. */
  readonly choices: readonly string[]
  /** Reasons of the way to work: `minute walk`, « minutes de chez moi ». */
  readonly commutes: readonly string[]
  /** Pay as the thing that helps: it ties nobody to one job. */
  readonly pay: readonly string[]
  /** What could be said to any employer. */
  readonly indifference: readonly string[]
  /** `for now`, « en attendant »: the same beside a job or its pay, when no day is set. */
  readonly meanwhile: readonly string[]
  /** « n'importe quel »: the same before a job or a workplace. */
  readonly anyOf: readonly string[]
  /** Behind them, what one may well be open about: `shift`, `location`. */
  readonly openings: readonly string[]
  /** Praise that fits any employer: `strong values`, « valeurs fortes ». Two of them, or one with nothing else. */
  readonly praise: readonly string[]
  /** What ties a reason to its employer: `because`, `I chose`, « parce que », « j'ai choisi ». */
  readonly reasons: readonly string[]
  /** In a question, what makes it one about career goals. */
  readonly goalQuestions: readonly string[]
  /** Headings of another form of the same answer: `short version`, « version courte ». */
  readonly versions: readonly string[]
  /** Titles of what is read and never said aloud: `application form`, « lettre de motivation ». */
  readonly written: readonly string[]
  /** Words of a title that says that it will be said aloud: `interview`, « entretien ». */
  readonly spoken: readonly string[]
  /** `application for`: opens the name of the job. */
  readonly applications: readonly string[]
  /** A rehearsal: `mock interview`, `aloud`, « à voix haute ». */
  readonly rehearsals: readonly string[]
  /** Rehearsals and practices of other things: `choir practice`, « répétition générale ». */
  readonly otherRehearsals: readonly string[]
  /** Headings under which every line is one. */
  readonly rehearsalHeadings: readonly string[]
  /** Before a number of minutes, what makes it a limit: `answer in`, « répondre en ». */
  readonly timeCues: readonly string[]
  readonly minutes: readonly string[]
  readonly seconds: readonly string[]
  /** `words`, « mots »: the unit of a written answer's limit. */
  readonly words: readonly string[]
  /** Words said in a minute at an easy pace. */
  readonly wordsPerMinute: number
}

/** What fixes write into a statement. Values may be blanks. */
export interface StatementPhrases {
  /** A sentence on what the employer gains. */
  employerGain(team: string, result: string): string
  /** A sentence on what the job gives. */
  ownGain(offer: string, gain: string): string
  /** A sentence that says what somebody wants to do in the job. */
  wish(what: string): string
  /** A sentence that says why this job. */
  reason(fact: string): string
  /** The heading over rehearsals. */
  readonly practice: string
  /** A task, without its box. */
  rehearse(date: string): string
  readonly blanks: Readonly<Record<'team' | 'result' | 'offer' | 'gain' | 'wish' | 'fact' | 'job', string>>
}
