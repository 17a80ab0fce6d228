import { fr as config } from '../../config/words/fr'
import { diff } from './fr-diff'
import { inspect } from './fr-inspect'
import { settings } from './fr-settings'
import type { Counts, Words } from './words'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`
const joined = (parts: readonly string[], word: string): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}` : parts.join('')
const listed = (choices: readonly string[]): string => joined(choices, 'ou')

function counted({ errors, warnings, infos }: Counts): readonly string[] {
  const all = [
    [errors, 'erreur'],
    [warnings, 'avertissement'],
    [infos, 'conseil'],
  ] as const
  return all.filter(([n]) => n > 0).map(([n, word]) => count(n, word))
}

export const fr: Words = {
  help: {
    about: 'Goalmark lit les objectifs que vous écrivez en Markdown et dit ce qui les rendrait plus clairs.',
    usage: {
      lint: '[lint] [fichiers, dossiers ou motifs]',
      inspect: 'inspect [fichiers, dossiers ou motifs]',
      diff: 'diff [ref] [fichiers, dossiers ou motifs]',
      rules: 'rules',
      explain: 'explain <règle>',
      init: 'init',
      server: 'server --stdio',
      merge: 'merge <comptes rendus ou dossiers>',
    },
    commands: {
      lint: 'ce qui manque encore à vos objectifs, et quoi ajouter',
      inspect: 'ce qui a été compris de chaque plan',
      diff: 'ce que sont devenus vos objectifs depuis une révision git : HEAD, sauf si vous en nommez une autre',
      rules: 'toutes les règles, une par ligne',
      explain: 'ce que demande une règle et pourquoi, avec des exemples',
      init: 'écrire un fichier de réglages, après deux questions',
      server: 'le serveur de langage, que lance un éditeur',
      merge: 'réunir les comptes rendus JSON de plusieurs exécutions, dans le format voulu',
    },
    groups: {
      files: 'Fichiers',
      reading: 'Lecture',
      rules: 'Règles',
      fixing: 'Corrections',
      gates: 'Code de sortie 1',
      report: 'Compte rendu',
      running: 'Exécution',
      more: 'Divers',
    },
    placeholders: {
      kind: 'TYPE',
      code: 'CODE',
      day: 'AAAA-MM-JJ',
      name: 'NOM',
      rule: 'RÈGLE:GRAVITÉ',
      file: 'FICHIER',
      format: 'FORMAT[=FICHIER]',
      severity: 'GRAVITÉ',
      ref: 'REF',
      count: 'N',
      part: 'I/N',
      folder: 'DOSSIER',
    },
    options: {
      changed:
        'seulement les fichiers modifiés depuis HEAD, ou depuis une branche, une étiquette ou une révision',
      'no-ignore': 'lire aussi ce qu’écartent .gitignore, .goalmarkignore et les réglages',
      shard: 'seulement la part I sur N, une par machine\u202f; « merge » réunit les comptes rendus',
      stdin: 'lire ce qui arrive par l’entrée standard ; - fait de même',
      'stdin-filename': 'le nom que ce texte porterait : les réglages et le compte rendu en tiennent compte',
      today: 'compter à partir de ce jour plutôt que d’aujourd’hui',
      lang: 'langue des plans : auto (par défaut), en ou fr',
      as: 'lire chaque fichier comme plan, statement (présentation) ou reflection (bilan)',
      detect: 'n’examiner un fichier nommé que s’il a l’air d’un plan',
      'no-detect': 'dans les dossiers, ne lire que les fichiers qui se déclarent plans',
      preset: 'recommended (par défaut), strict, interview ou okr',
      rule: 'régler une règle sur off, info, warning ou error ; peut se répéter',
      fix: 'appliquer les corrections qui ne demandent rien de votre part',
      'fail-on': 'code de sortie 1 à partir de error (par défaut), warning ou info ; never : jamais',
      'fix-dry-run': 'de même, mais sans rien écrire',
      diff: 'donner ce que --fix changerait (format diff unifié), sans rien écrire',
      'report-unused-directives': 'signaler aussi les consignes qui ne font rien taire',
      baseline: 'ne dire que ce que ce fichier ne contient pas encore (.goalmark-baseline.json)',
      'write-baseline': 'noter toutes les remarques dans ce fichier, en retirer celles qui ont disparu',
      'max-warnings': 'code de sortie 1 au-delà de ce nombre d’avertissements',
      'fail-on-slip': 'code de sortie 1 quand un objectif glisse sans que le plan dise pourquoi',
      quiet: 'ne dire que ce qui atteint --fail-on, et rien d’autre',
      config: 'prendre ces réglages et aucun autre',
      'no-config': 'ne lire aucun fichier de réglages',
      format:
        'pretty (par défaut), compact, json, sarif, junit, github, gitlab, checkstyle ou markdown ; peut se répéter',
      'print-config': 'montrer les réglages qui valent pour ce fichier, et d’où vient chacun',
      locale: 'langue du compte rendu : en ou fr',
      'output-file': 'écrire le compte rendu dans ce fichier',
      redact: 'ne rien citer des plans : seuls restent règles, emplacements et décomptes',
      color: 'des couleurs, même hors d’un terminal',
      'no-color': 'pas de couleurs ; NO_COLOR fait de même',
      jobs: 'répartir les fichiers sur N fils d’exécution\u202f; 0 (par défaut) : un par cœur quand cela vaut la peine',
      cache: 'reprendre de la dernière fois ce qui n’a pas changé depuis (.goalmark-cache)',
      'cache-location': 'garder ce cache dans ce dossier',
      watch: 'relire dès qu’un fichier change, jusqu’à Ctrl+C',
      yes: 'prendre la première réponse aux deux questions',
      stdio: 'parler à l’éditeur par l’entrée et la sortie standard (toujours le cas)',
      help: 'cette page',
      version: 'la version',
    },
    notes: [
      'Sans fichier ni dossier, Goalmark parcourt le dossier où vous êtes.',
      'Code de sortie : 0 si rien n’atteint --fail-on, 1 si une remarque l’atteint, 2 si une opération a échoué.',
    ],
  },
  faults: {
    unknownOption: ({ typed }) => `L’option ${typed} n’existe pas.`,
    notTaken: ({ option, typed }) => `« goalmark ${option} » n’a pas d’option ${typed}.`,
    needsValue: ({ option }) => `${option} attend une valeur à sa suite.`,
    takesNoValue: ({ option, typed }) => `${option} ne prend pas de valeur ; « ${typed} » est de trop.`,
    both: ({ option, typed }) => `${option} et ${typed} se contredisent : n’en gardez qu’une.`,
    notAmong: ({ option, typed, choices }) => `${option} attend ${listed(choices)}, et non « ${typed} ».`,
    notADay: ({ option, typed }) =>
      `${option} attend un jour du calendrier écrit AAAA-MM-JJ, et non « ${typed} ».`,
    notACount: ({ option, typed }) => `${option} attend un nombre entier, et non « ${typed} ».`,
    notAShard: ({ option, typed }) =>
      `${option} attend une part et le nombre de parts, comme ${option} 1/4, et non « ${typed} ».`,
    whichReports: () =>
      'Quels comptes rendus ? Nommez des comptes rendus JSON, ou leurs dossiers : « goalmark merge reports/ ».',
    noSuchReport: ({ typed }) => `Le compte rendu ${typed} n’existe pas.`,
    notAReport: ({ typed }) =>
      `${typed} n’est pas un compte rendu JSON de cette version de Goalmark : « goalmark --format json=report.json » en écrit un.`,
    unreadableReport: ({ typed, choices }) => `Impossible de lire le compte rendu ${typed} (${choices[0]}).`,
    noReports: ({ typed }) => `Aucun compte rendu JSON dans ${typed}.`,
    noRule: ({ typed }) => `Aucune règle ne s’appelle « ${typed} ».`,
    ruleForm: ({ option, typed, choices }) =>
      `${option} attend une règle, un deux-points et ${listed(choices)}, et non « ${typed} ».`,
    whichRule: () =>
      'Quelle règle ? Nommez-la : « goalmark explain time-no-deadline ». « goalmark rules » les donne toutes.',
    tooMuch: ({ option, typed }) => `« ${typed} » est de trop après « goalmark ${option} ».`,
    overwrites: ({ option, typed }) =>
      `${option} remplacerait ${typed}, que Goalmark n’a pas écrit. Choisissez un autre nom.`,
    sharedOutput: ({ typed, choices }) =>
      `${joined(choices, 'et')} se mélangeraient dans ${typed || 'une même sortie'} : donnez à chacun son fichier, par exemple --format ${choices[0]}=rapport.txt.`,
    noReportLeft: ({ option }) =>
      `${option} n’a plus rien à recevoir : chaque --format nomme déjà son fichier.`,
    needsOther: ({ option, typed }) => `${option} ne va qu’avec ${typed}.`,
    noSuchRef: ({ typed }) => `git ne connaît ni branche, ni étiquette, ni révision « ${typed} ».`,
    noGit: ({ option }) => `${option} demande à git ce qui a changé, et git n’est pas installé ici.`,
    noBaseline: ({ typed }) =>
      `Il n’y a pas de référence dans ${typed}. « goalmark --write-baseline » en fait une.`,
    notABaseline: ({ typed }) => `${typed} ne contient pas de référence de Goalmark.`,
    otherBaseline: ({ typed }) =>
      `La référence dans ${typed} vient d’une autre version. « goalmark --write-baseline » la refait.`,
    unreadableBaseline: ({ typed, choices }) =>
      `La référence dans ${typed} n’a pas pu être lue (${choices[0]}).`,
    noRepository: ({ option }) =>
      `${option} demande à git ce qui a changé, et ce dossier n’est dans aucun dépôt git.`,
    shallowClone: ({ typed }) =>
      `git n’a pas « ${typed} » ici : ce clone est superficiel. « git fetch --unshallow » rapporte le reste de l’historique.`,
    noFork: ({ typed }) => `Les deux côtés de « ${typed} » n’ont aucune révision en commun.`,
    gitRefused: ({ option, typed }) => `${option} demande à git ce qui a changé, et git répond « ${typed} ».`,
    noTerminal: ({ option }) =>
      `«\u00a0goalmark ${option}\u00a0» pose deux questions, et il n’y a pas de terminal où y répondre\u00a0: --yes prend la première réponse à chacune.`,
    aFolder: ({ option, typed }) => `${option} attend un seul fichier, et ${typed} est un dossier.`,
  },
  didYouMean: nearest => `Vouliez-vous dire ${nearest} ?`,
  seeHelp: '« goalmark --help » donne les commandes et les options.',
  serving: 'Ceci est le serveur de langage\u00a0: un éditeur lui parle ici. Ctrl+C l’arrête.',
  problems: {
    noSuchPath: 'Aucun fichier ni dossier à cet endroit.',
    noMatch: 'Aucun fichier ne correspond ici à ce motif.',
    unreadable: config.unreadable,
    unwritable: reason => `L’écriture a échoué (${reason}).`,
    tooManyWarnings: (n, most) => `${count(n, 'avertissement')} : --max-warnings en admet ${most}.`,
    stopped: 'Interrompu. Ce qui n’était pas encore écrit reste tel quel.',
    changedMeanwhile: 'Le fichier a changé pendant la lecture : il reste tel quel. Relancez --fix.',
    toldTwice: path => `Ce compte rendu et un autre ne disent pas la même chose de ${path}.`,
    missingShard: 'Aucun compte rendu ne porte sur cette part.',
    lost: 'Sa lecture a interrompu deux fois le fil d’exécution\u00a0: la mémoire ne suffit peut-être pas.',
    notACache: 'Ceci n’est pas un cache de Goalmark : il est resté tel quel, et rien n’a été mis en cache.',
    damagedCache: 'Le cache était abîmé. Ce qui n’a pu être relu a été examiné de nouveau.',
    noCache: reason => `Le cache n’a pu servir (${reason}). Les remarques sont les mêmes sans lui.`,
  },
  settings,
  report: {
    kinds: {
      plan: 'plan',
      statement: 'présentation',
      reflection: 'bilan',
      template: 'modèle',
      'not-a-plan': 'autre document',
    },
    skipped: {
      'not-a-plan': n => (n < 2 ? `${n} n’a pas l’air d’un plan` : `${n} n’ont pas l’air de plans`),
      template: n => `${n} encore à remplir`,
      off: n => `${n} mis de côté par un commentaire`,
      ignored: n => `${n} mis de côté par les réglages`,
      link: n => (n < 2 ? `${n} lien vers un dossier` : `${n} liens vers des dossiers`),
      binary: n => `${n} sans texte en UTF-8`,
      'too-large': n => `${n} trop volumineux`,
      unreadable: n => `${n} illisible${n < 2 ? '' : 's'}`,
    },
    plans: (n, today) => `${count(n, 'plan lu', 'plans lus')}, en comptant à partir du ${today}.`,
    nothingToSay: 'Rien à ajouter.',
    nothingNew: 'Rien de nouveau à ajouter.',
    known: n =>
      n < 2
        ? 'Une remarque de la référence n’est pas montrée.'
        : `${n} remarques de la référence ne sont pas montrées.`,
    gone: n =>
      n < 2
        ? 'Une remarque de la référence a disparu ; --write-baseline la retire.'
        : `${n} remarques de la référence ont disparu ; --write-baseline les retire.`,
    baselineWritten: (noted, dropped, path) =>
      `${count(noted, 'remarque notée', 'remarques notées')} dans ${path}.${dropped > 0 ? ` ${count(dropped, 'disparue a été retirée', 'disparues ont été retirées')}.` : ''}`,
    findings: counts => `${joined(counted(counts), 'et')}.`,
    fixable: n => `--fix peut se charger ${n < 2 ? 'd’un point' : `de ${n} points`}.`,
    fixed: (edits, files) =>
      `${count(edits, 'correction faite', 'corrections faites')} dans ${count(files, 'fichier')}.`,
    wouldFix: (edits, files) =>
      `--fix ferait ${count(edits, 'correction')} dans ${count(files, 'fichier')}. Rien n’a été écrit.`,
    left: (n, reasons) => `${count(n, 'fichier laissé', 'fichiers laissés')} de côté : ${reasons}.`,
    noPlan: 'Pas de plan ici.',
    leftOut: n =>
      n < 2
        ? 'Un fichier ou dossier est écarté ici par un fichier d’exclusion ; --no-ignore le lit.'
        : `${n} fichiers et dossiers sont écartés ici par des fichiers d’exclusion ; --no-ignore les lit.`,
    ignoredByFiles: n => `${n} écarté${n < 2 ? '' : 's'} par un fichier d’exclusion`,
    ignoredBy: line => `écarté par ${line} ; --no-ignore le lit`,
    whySkipped: path =>
      `« goalmark inspect ${path} » dit pourquoi. Un fichier que vous nommez est lu même s’il n’a pas l’air d’un plan.`,
    withFix: title => `--fix : ${title}`,
    progress: (done, all) => `${done} fichiers sur ${all}`,
    watching: 'En attente de changements. Ctrl+C pour finir.',
    line: line => `ligne ${line}`,
    columns: ['Ligne', 'Gravité', 'Remarque', 'Règle'],
    more: n => `et ${n} de plus`,
  },
  inspect,
  diff,
  rules: {
    fixable: { safe: '--fix', input: 'éditeur', no: '' },
    off: 'off',
    count: n => `${count(n, 'règle')}. « goalmark explain <règle> » en dit plus sur chacune.`,
    own: 'À propos de Goalmark lui-même',
    more: '--fix corrige tout seul ; « éditeur » propose une correction à compléter.',
  },
  explain: {
    facts: (severity, letter, presets) =>
      `${letter ? `${letter} · ` : ''}${severity} · ${presets ? `dans ${presets}` : 'désactivée, sauf si vos réglages l’activent'}`,
    fixes: {
      safe: 'Goalmark sait corriger cela tout seul, avec --fix.',
      input: 'Votre éditeur propose une correction à compléter.',
      no: '',
    },
    why: 'Pourquoi',
    whenOff: 'Quand s’en passer',
    options: 'Options',
    byDefault: value => `(par défaut : ${value})`,
    oneOf: names => `Au choix : ${names}.`,
    settings: 'Réglages dont elle dépend',
    leadsTo: 'Peut venir ensuite',
    withOptions: 'avec les options',
    examples: 'Exemples',
    bad: 'pourrait être plus clair',
    good: 'clair',
    fixed: 'après correction',
    sources: 'Sources',
    page: 'Page',
  },
}
