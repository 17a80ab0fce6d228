/** What the page on `goalmark diff` says around what Goalmark prints. */
export interface DiffPageWords {
  readonly plan: string
  /** The plan as it was and as it is. */
  readonly before: string
  readonly after: string
  readonly title: string
  readonly about: readonly string[]
  readonly was: string
  readonly is: string
  readonly prints: string
  readonly states: {
    readonly title: string
    readonly head: readonly [string, string]
    readonly rows: readonly (readonly [string, string])[]
    readonly notes: readonly string[]
  }
  readonly slips: { readonly title: string; readonly text: readonly string[] }
  readonly known: { readonly title: string; readonly text: readonly string[] }
  readonly json: readonly [title: string, ...rest: readonly string[]]
  readonly comment: readonly [title: string, ...rest: readonly string[]]
  readonly workflow: {
    readonly title: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  }
  readonly redacted: readonly [title: string, ...rest: readonly string[]]
}

const en: DiffPageWords = {
  plan: 'plans/bakery.md',
  before: `# My career plan

## Goals

- Pass the food hygiene exam by 30 May 2026
- Sell 40 loaves a week by 31 March 2027
  - [ ] Write down ten recipes by 30 June 2026
- Teach six Saturday classes by 30 October 2026
- Open a second shop by 30 June 2028
`,
  after: `# My career plan

## Goals

- [x] Pass the food hygiene exam by 30 May 2026
- Sell 30 loaves a week by 30 September 2027
  - [x] Write down ten recipes by 30 June 2026
- Teach six Saturday classes by 15 January 2027 (moved from 30 October 2026: the hall is being repaired)
- Learn to bake with spelt by 1 December 2026
`,
  title: 'What became of the goals',
  about: [
    '`goalmark diff` compares the plans with a state that git knows, goal by goal: what is done, new, moved, gone; what asks for less; and whether the plan says why. It speaks of the goals, never of their author: plans may change, and a word about it keeps them true.',
  ],
  was: 'A plan that was this on `main`',
  is: 'and is this now',
  prints: 'is told like this:',
  states: {
    title: 'Compared with what',
    head: ['You write', 'Goalmark compares'],
    rows: [
      ['goalmark diff', 'the files as they lie there with the last commit (`HEAD`)'],
      ['goalmark diff main', 'the files as they lie there with `main`, or any other branch, tag or commit'],
      ['goalmark diff v1..v2', 'two states with each other'],
      [
        'goalmark diff main...topic',
        '`topic` with the place where it left `main`, as a pull request does; `main...` is `main...HEAD`',
      ],
      ['goalmark diff main plans/ "notes/**/*.md"', 'of that, only these files, folders and globs'],
    ],
    notes: [
      'Without a ref the files may come first: `goalmark diff plans/`. When a folder has the name of a ref, `./main` is the folder. Files that git does not know yet count as new, renamed ones are followed, and a goal that went into another file is told there. Which files are plans is decided [as everywhere](../README.md#settings); ignore files and settings count as they are now, for both states.',
      'Exit code: 0 whatever changed, 1 when a goal slips and you asked for `--fail-on-slip`, 2 when something could not be done: no git, no repository, no such ref, a file that cannot be read. A shallow clone lacks the history to compare with: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow.',
    ],
  },
  slips: {
    title: 'What a slip is',
    text: [
      'The plan promises less, or later, and does not say why: a deadline that moved later or is gone, a figure that asks for less, a measure that is gone, a goal that is gone though it was neither done nor dropped. Steps count when they have a day of their own. Something that comes down (`waste from 12 % to 5 %`, `under 50 minutes`) asks for less when its figure goes up.',
      'Enough is any new word about it: behind the date (`moved from 31 March 2027: the oven came late`, `, because …`, `– course full`), the old day struck through (`~~31 March~~`), a status, note or comment column or label, a line below the goal, an HTML comment, a line elsewhere that names the goal (`I dropped the second shop: no loan`), a heading such as *Dropped*. `[-]`, `[>]`, `~~struck~~` and a status say themselves that a goal is dropped or put off: that is told, and is no slip.',
    ],
  },
  known: {
    title: 'How a goal is known again',
    text: [
      'By its words without dates, figures and remarks; by the label before a colon; then by the words that it shares with a goal that is new, the day, the heading and the goal above, so that all pairs together fit best. The order of goals, bullets, indents, bold and italics mean nothing. Where two goals could be one and could be two, the page tells of one that was reworded.',
    ],
  },
  json: [
    'JSON',
    '`--format json` holds every goal with its place in both versions. Its keys are described in [diff.schema.json](../schemas/diff.schema.json). One of its goals:',
  ],
  comment: [
    'Markdown',
    '`--format markdown` is a table for a comment. Nothing in it links, mentions or runs anything.',
  ],
  workflow: {
    title: 'A comment on each pull request',
    before: ['A workflow for GitHub, with `goalmark` on the path:'],
    after: [
      'Several formats go into one run; the job fails when a goal slips, and the comment says which. On GitLab, `goalmark diff "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME..." --fail-on-slip` with `GIT_DEPTH: 0` does the same in a job.',
    ],
  },
  redacted: [
    'Without a word of the plan',
    'Plans are personal. `--redact` keeps kinds of change, places and counts of days, and drops every word, date and figure of the plan in all three formats:',
  ],
}

const fr: DiffPageWords = {
  plan: 'plans/boulangerie.md',
  before: `# Mon plan de carrière

## Objectifs

- Passer l’examen d’hygiène d’ici le 30 mai 2026
- Vendre 40 pains par semaine d’ici le 31 mars 2027
  - [ ] Noter dix recettes d’ici le 30 juin 2026
- Animer six ateliers du samedi d’ici le 30 octobre 2026
- Ouvrir un deuxième magasin d’ici le 30 juin 2028
`,
  after: `# Mon plan de carrière

## Objectifs

- [x] Passer l’examen d’hygiène d’ici le 30 mai 2026
- Vendre 30 pains par semaine d’ici le 30 septembre 2027
  - [x] Noter dix recettes d’ici le 30 juin 2026
- Animer six ateliers du samedi d’ici le 15 janvier 2027 (reporté du 30 octobre 2026 : salle en travaux)
- Apprendre à pétrir l’épeautre d’ici le 1er décembre 2026
`,
  title: 'Ce que sont devenus les objectifs',
  about: [
    '`goalmark diff` compare les plans à un état que git connaît, objectif par objectif : ce qui est fait, nouveau, déplacé, disparu ; ce qui demande moins ; et si le plan dit pourquoi. Il parle des objectifs, jamais de la personne qui les écrit\u00a0: un plan peut changer, et un mot à ce sujet le garde vrai.',
  ],
  was: 'Un plan qui, sur `main`, était celui-ci',
  is: 'et qui est devenu celui-ci',
  prints: 'donne ce compte rendu :',
  states: {
    title: 'Comparer avec quoi',
    head: ['Vous écrivez', 'Goalmark compare'],
    rows: [
      ['goalmark diff', 'les fichiers tels qu’ils sont avec la dernière révision (`HEAD`)'],
      [
        'goalmark diff main',
        'les fichiers tels qu’ils sont avec `main` : toute branche, étiquette ou révision',
      ],
      ['goalmark diff v1..v2', 'deux états entre eux'],
      [
        'goalmark diff main...sujet',
        'la branche `sujet` avec l’endroit où elle a quitté `main`, comme une demande de fusion ; `main...` vaut `main...HEAD`',
      ],
      ['goalmark diff main plans/ "notes/**/*.md"', 'seulement ces fichiers, dossiers et motifs'],
    ],
    notes: [
      'Sans révision, les fichiers peuvent venir en premier : `goalmark diff plans/`. Quand un dossier porte le nom d’une branche, `./main` est le dossier. Un fichier que git ne connaît pas encore compte comme nouveau, un fichier renommé est suivi, et un objectif passé dans un autre fichier y est annoncé. Ce qui est un plan se décide [comme partout](../README.fr.md#ce-que-goalmark-lit) ; fichiers d’exclusion et réglages valent tels qu’ils sont maintenant, pour les deux états.',
      'Code de sortie : 0 quoi qu’il ait changé, 1 quand un objectif glisse et que vous avez demandé `--fail-on-slip`, 2 quand une opération a échoué : pas de git, pas de dépôt, révision inconnue, fichier illisible. Un clone superficiel n’a pas l’historique à comparer : `git fetch --unshallow`, ou `fetch-depth: 0` dans un workflow.',
    ],
  },
  slips: {
    title: 'Ce qu’est un glissement',
    text: [
      'Le plan promet moins, ou plus tard, sans dire pourquoi : une échéance repoussée ou effacée, un chiffre qui demande moins, une mesure effacée, un objectif disparu sans avoir été ni fait ni abandonné. Une étape compte quand elle a sa propre échéance. Ce qui doit descendre (`les pertes de 12 % à 5 %`, `en moins de 50 minutes`) demande moins quand le chiffre monte.',
      'Tout mot nouveau à ce sujet suffit\u00a0: après la date (`reporté du 31 mars 2027 : four livré en retard`, `, faute de place`, `– cours complet`), l’ancien jour barré (`~~31 mars~~`), une colonne ou une ligne d’état, de note ou de commentaire, une ligne sous l’objectif, un commentaire HTML, une ligne ailleurs qui nomme l’objectif (`J’abandonne le deuxième magasin : pas de prêt`), un titre comme *Abandonné*. `[-]`, `[>]`, `~~barré~~` et un état disent d’eux-mêmes qu’un objectif est abandonné ou reporté : c’est annoncé, et ce n’est pas un glissement.',
    ],
  },
  known: {
    title: 'Comment un objectif est reconnu',
    text: [
      'À ses mots, sans dates, chiffres ni remarques ; à l’intitulé devant un deux-points ; puis aux mots qu’il partage avec un objectif nouveau, au jour, au titre et à l’objectif au-dessus, les paires étant choisies pour s’accorder au mieux dans l’ensemble. L’ordre des objectifs, les puces, les retraits, le gras et l’italique ne comptent pas. Quand deux objectifs pourraient n’en faire qu’un, c’est une reformulation qui est annoncée.',
    ],
  },
  json: [
    'JSON',
    '`--format json` contient chaque objectif, avec sa place dans les deux versions. Ses clés sont décrites dans [diff.schema.json](../schemas/diff.schema.json). L’un de ses objectifs :',
  ],
  comment: [
    'Markdown',
    '`--format markdown` est un tableau pour un commentaire. Rien n’y devient un lien, n’avertit personne ni n’exécute quoi que ce soit.',
  ],
  workflow: {
    title: 'Un commentaire sur chaque demande de fusion',
    before: ['Un workflow pour GitHub, avec `goalmark` dans le `PATH`\u00a0:'],
    after: [
      'Plusieurs formats tiennent en un passage ; la tâche échoue quand un objectif glisse, et le commentaire dit lequel. Sur GitLab, `goalmark diff "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME..." --fail-on-slip` avec `GIT_DEPTH: 0` fait de même dans une tâche.',
    ],
  },
  redacted: [
    'Sans un mot du plan',
    'Les plans sont personnels. `--redact` garde la nature des changements, les emplacements et les nombres de jours, et retire tout mot, date et chiffre du plan, dans les trois formats :',
  ],
}

/** By the reader’s language. */
export const diffPageWords: Readonly<Record<string, DiffPageWords>> = { en, fr }
