import type { Format } from '../../server/cli/formats'

/** What the page on reports says around what Goalmark reports. */
export interface ReportsWords {
  /** The plan that all reports of the page are about, and the command’s own example names. */
  readonly plan: string
  readonly title: string
  readonly about: readonly string[]
  readonly head: readonly [format: string, reads: string]
  /** Who or what reads each format. */
  readonly readers: Readonly<Record<Format, string>>
  readonly thePlan: string
  readonly commandLine: string
  /** What is worth knowing of each format. */
  readonly notes: Readonly<Record<Format, readonly string[]>>
  readonly several: readonly [title: string, ...rest: readonly string[]]
  readonly redacted: readonly [title: string, ...rest: readonly string[]]
  readonly hostile: readonly [title: string, ...rest: readonly string[]]
  readonly prints: readonly [title: string, ...rest: readonly string[]]
}

const en: ReportsWords = {
  plan: 'docs/examples/bakery.md',
  title: 'Reports',
  about: [
    'Goalmark tells what it found in nine formats. `--format NAME` chooses one; given more than once, it makes several reports in one run, and `--format NAME=FILE` puts one into a file.',
    'Formats that people read speak the language of your terminal, the others English, so that a report does not depend on the machine that made it. `--locale en` or `--locale fr` sets the language of all. The same plans, settings and `--today` give the same bytes.',
  ],
  head: ['Format', 'Who reads it'],
  readers: {
    pretty: 'you, in a terminal: the plan’s own lines, underlined',
    compact: 'you, `grep`, an editor’s list of places: one line for each finding',
    json: 'your own programs: all there is, with every fix',
    sarif: 'code scanning (GitHub, Azure DevOps), SARIF viewers',
    junit: 'whatever shows test results: Jenkins, GitLab, CircleCI, Azure Pipelines',
    github: 'GitHub Actions: annotations beside the lines, and a job summary',
    gitlab: 'GitLab’s code quality widget in a merge request',
    checkstyle: 'Jenkins Warnings, reviewdog and many other CI services',
    markdown: 'people, in a comment, a wiki or a job summary',
  },
  thePlan: 'The reports below are about this plan:',
  commandLine: 'Each is what this command prints:',
  notes: {
    pretty: ['The default. Colours only where a person looks: `NO_COLOR` and `--no-color` turn them off.'],
    compact: ['File, line, column, severity, sentence, rule.'],
    json: [
      'Its keys are described in [report.schema.json](../schemas/report.schema.json), and stay: a removed one waits for a major version. One of its findings:',
    ],
    sarif: [
      'SARIF 2.1.0. Every rule comes with its reason and the address of its page; fixes that leave nothing to fill in come as edits; what a [directive](../README.md#in-the-plan-itself) silences is there too, marked with its reason in `suppressions`; `partialFingerprints` stay when lines move. One of its rules and one of its results:',
    ],
    junit: [
      'A suite for each plan, a failed test for each finding, a skipped one for each that a directive silences. A plan that lacks nothing is one test that passed.',
    ],
    github: [
      'In a workflow, the report is also added to the job summary, as Markdown: it holds every finding, where GitHub shows ten annotations of a kind for each step. Paths count from the root of the checkout.',
    ],
    gitlab: [
      'An *error* is `major`, a *warning* `minor`, an *info* `info`. Paths count from the root of the project.',
    ],
    checkstyle: ['Every plan is a `file`, those without findings too.'],
    markdown: [
      'It begins with `<!-- goalmark: off -->`: a report that lies among plans is not read as one. In a comment, names and addresses in a plan notify nobody and link nowhere.',
    ],
  },
  several: [
    'Several at once',
    'A finding can go to code scanning, to the test results and to the log of the same run:',
    'Files are written whole or not at all. A format that is a document of its own needs a file of its own; `pretty`, `compact` and `github` may share the terminal. `--output-file` takes the formats that name no file. A report never replaces a plan: not one that is being read, and no Markdown file that is not itself a report of Goalmark.',
  ],
  redacted: [
    'Without a word of the plan',
    'Plans are personal, and logs are read by many. `--redact` keeps rules, places and counts, and drops every word of the plan, in every format: what it quotes, fixes, the reasons of directives. File names stay, for they say where. Fingerprints are then made of the rule alone.',
  ],
  hostile: [
    'What a plan cannot do to a report',
    'Plans come from others. No word of a plan and no file name can change the colours of your terminal, run a command of a CI service (`::set-output`, `##[…]`), end an XML element or a JSON string, or bring links, images or mentions into a Markdown report: such signs are escaped, or shown as signs that look alike.',
  ],
  prints: [
    'Fingerprints',
    'SARIF and GitLab tell old findings from new ones by a fingerprint. It is made of the rule and the words of the goal, so it stays when lines move and when the reader’s language changes. It is a new one when the goal is reworded. GitLab wants each fingerprint once in a project, so there the file’s path counts, too.',
  ],
}

const fr: ReportsWords = {
  plan: 'docs/examples/boulangerie.md',
  title: 'Comptes rendus',
  about: [
    'Goalmark rend compte en neuf formats. `--format NOM` en choisit un ; répété, il en produit plusieurs d’un coup, et `--format NOM=FICHIER` en range un dans un fichier.',
    'Les formats lus par des personnes parlent la langue de votre terminal, les autres l’anglais, pour qu’un compte rendu ne dépende pas de la machine. `--locale fr` ou `--locale en` fixe la langue de tous. Les mêmes plans, les mêmes réglages et le même `--today` donnent les mêmes octets.',
  ],
  head: ['Format', 'Qui le lit'],
  readers: {
    pretty: 'vous, dans un terminal : les lignes du plan, soulignées',
    compact: 'vous, `grep`, la liste d’un éditeur : une ligne par remarque',
    json: 'vos propres programmes : tout y est, corrections comprises',
    sarif: 'l’analyse de code (GitHub, Azure DevOps) et les visionneuses SARIF',
    junit: 'tout ce qui affiche des résultats de tests : Jenkins, GitLab, CircleCI, Azure Pipelines',
    github: 'GitHub Actions : des annotations près des lignes et un résumé de l’exécution',
    gitlab: 'la qualité du code dans une demande de fusion GitLab',
    checkstyle: 'Jenkins Warnings, reviewdog et bien d’autres services',
    markdown: 'des personnes, dans un commentaire, un wiki ou un résumé',
  },
  thePlan: 'Les comptes rendus ci-dessous parlent de ce plan :',
  commandLine: 'Chacun est ce qu’affiche cette commande :',
  notes: {
    pretty: [
      'Le format par défaut. Des couleurs seulement là où quelqu’un regarde : `NO_COLOR` et `--no-color` les retirent.',
    ],
    compact: ['Fichier, ligne, colonne, gravité, phrase, règle.'],
    json: [
      'Ses clés sont décrites dans [report.schema.json](../schemas/report.schema.json), et durent : aucune ne disparaît avant une version majeure. L’une de ses remarques :',
    ],
    sarif: [
      'SARIF 2.1.0. Chaque règle y vient avec sa raison et l’adresse de sa page ; les corrections sans blanc à remplir y sont des modifications prêtes ; ce qu’une [consigne](../README.fr.md#faire-taire-une-règle) fait taire y figure aussi, sa raison dans `suppressions` ; `partialFingerprints` ne change pas quand les lignes bougent. L’une de ses règles et l’un de ses résultats :',
    ],
    junit: [
      'Une suite par plan, un test échoué par remarque, un test ignoré pour chaque remarque qu’une consigne fait taire. Un plan à qui il ne manque rien est un test réussi.',
    ],
    github: [
      'Dans un workflow, le compte rendu s’ajoute aussi, en Markdown, au résumé de l’exécution : tout y est, alors que GitHub n’affiche que dix annotations de chaque sorte par étape. Les chemins partent de la racine du dépôt.',
    ],
    gitlab: [
      'Une *erreur* est `major`, un *avertissement* `minor`, un *conseil* `info`. Les chemins partent de la racine du projet.',
    ],
    checkstyle: ['Chaque plan est un `file`, même sans remarque.'],
    markdown: [
      'Il commence par `<!-- goalmark: off -->` : un compte rendu rangé parmi les plans n’est pas lu comme un plan. Dans un commentaire, les noms et adresses d’un plan ne préviennent personne et ne mènent nulle part.',
    ],
  },
  several: [
    'Plusieurs à la fois',
    'Une même exécution peut nourrir l’analyse de code, les résultats de tests et le journal :',
    'Un fichier est écrit en entier ou pas du tout. Un format qui forme un document demande son propre fichier ; `pretty`, `compact` et `github` peuvent partager le terminal. `--output-file` reçoit les formats qui ne nomment pas de fichier. Un compte rendu ne remplace jamais un plan : ni un fichier en cours de lecture, ni un fichier Markdown qui n’est pas lui-même un compte rendu de Goalmark.',
  ],
  redacted: [
    'Sans un mot du plan',
    'Un plan est personnel, et un journal a beaucoup de lecteurs. `--redact` garde les règles, les emplacements et les décomptes, et retire tout mot du plan, dans tous les formats : citations, corrections, raisons des consignes. Les noms de fichiers restent, puisqu’ils disent où. Les empreintes ne tiennent alors qu’à la règle.',
  ],
  hostile: [
    'Ce qu’un plan ne peut pas faire à un compte rendu',
    'Un plan peut venir de n’importe qui. Aucun mot d’un plan, aucun nom de fichier ne peut changer les couleurs de votre terminal, lancer une commande d’un service d’intégration (`::set-output`, `##[…]`), fermer un élément XML ou une chaîne JSON, ni glisser liens, images ou mentions dans un compte rendu Markdown : ces signes sont échappés, ou remplacés par des signes qui leur ressemblent.',
  ],
  prints: [
    'Empreintes',
    'SARIF et GitLab distinguent les remarques anciennes des nouvelles par une empreinte. Elle tient à la règle et aux mots de l’objectif : elle reste quand les lignes bougent et quand le lecteur change de langue. Elle change quand l’objectif est reformulé. GitLab veut chaque empreinte une seule fois par projet ; le chemin du fichier y compte donc aussi.',
  ],
}

/** The words of the page by the code of their language. */
export const reportsWords: Readonly<Record<string, ReportsWords>> = { en, fr }
