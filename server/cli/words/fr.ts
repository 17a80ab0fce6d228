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
      lint: '[lint] [fichiers ou dossiers]',
      inspect: 'inspect [fichiers ou dossiers]',
      rules: 'rules',
      explain: 'explain <règle>',
    },
    commands: {
      lint: 'ce qui manque encore à vos objectifs, et quoi ajouter',
      inspect: 'ce qui a été compris de chaque plan',
      rules: 'toutes les règles, une par ligne',
      explain: 'ce que demande une règle et pourquoi, avec des exemples',
    },
    groups: { reading: 'Lecture', rules: 'Règles', report: 'Compte rendu', more: 'Divers' },
    placeholders: {
      kind: 'GENRE',
      code: 'CODE',
      day: 'AAAA-MM-JJ',
      name: 'NOM',
      rule: 'RÈGLE:GRAVITÉ',
      file: 'FICHIER',
      format: 'FORMAT',
      severity: 'GRAVITÉ',
    },
    options: {
      today: 'compter à partir de ce jour plutôt que d’aujourd’hui',
      lang: 'langue des plans : auto (par défaut), en ou fr',
      as: 'lire chaque fichier comme plan, statement (présentation) ou reflection (bilan)',
      detect: 'n’examiner un fichier nommé que s’il a l’air d’un plan',
      'no-detect': 'dans les dossiers, ne lire que les fichiers qui se déclarent plans',
      preset: 'recommended (par défaut), strict, interview ou okr',
      rule: 'régler une règle sur off, info, warning ou error ; peut se répéter',
      fix: 'appliquer les corrections qui ne demandent rien de votre part',
      'fail-on': 'code de sortie 1 à partir de error (par défaut), warning ou info ; never : jamais',
      config: 'prendre ces réglages plutôt que le .goalmark.json le plus proche',
      'no-config': 'ne lire aucun fichier de réglages',
      format: 'pretty (par défaut) ou json',
      locale: 'langue du compte rendu : en ou fr',
      'output-file': 'écrire le compte rendu dans ce fichier',
      color: 'des couleurs, même hors d’un terminal',
      'no-color': 'pas de couleurs ; NO_COLOR fait de même',
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
    noRule: ({ typed }) => `Aucune règle ne s’appelle « ${typed} ».`,
    ruleForm: ({ option, typed, choices }) =>
      `${option} attend une règle, un deux-points et ${listed(choices)}, et non « ${typed} ».`,
    whichRule: () =>
      'Quelle règle ? Nommez-la : « goalmark explain time-no-deadline ». « goalmark rules » les donne toutes.',
    tooMuch: ({ option, typed }) => `« ${typed} » est de trop après « goalmark ${option} ».`,
    overwrites: ({ option, typed }) => `${option} remplacerait ${typed}, l’un des fichiers à lire.`,
  },
  didYouMean: nearest => `Vouliez-vous dire ${nearest} ?`,
  seeHelp: '« goalmark --help » donne les commandes et les options.',
  problems: {
    noSuchPath: 'Aucun fichier ni dossier à cet endroit.',
    unreadable: reason => `La lecture a échoué (${reason}).`,
    unwritable: reason => `L’écriture a échoué (${reason}).`,
    changedMeanwhile: 'Le fichier a changé pendant la lecture : il reste tel quel. Relancez --fix.',
    setting: (key, message) => (key ? `${key} : ${message}` : message),
    notWords: 'Il faut ici une liste de motifs de fichiers.',
    noSettingsInside: 'Ce fichier n’a pas de clé « goalmark ».',
  },
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
      binary: n => `${n} sans texte en UTF-8`,
      'too-large': n => `${n} trop volumineux`,
      unreadable: n => `${n} illisible${n < 2 ? '' : 's'}`,
    },
    plans: (n, today) => `${count(n, 'plan lu', 'plans lus')}, en comptant à partir du ${today}.`,
    nothingToSay: 'Rien à ajouter.',
    findings: counts => `${joined(counted(counts), 'et')}.`,
    fixable: n => `--fix peut se charger ${n < 2 ? 'd’un point' : `de ${n} points`}.`,
    fixed: (edits, files) =>
      `${count(edits, 'correction faite', 'corrections faites')} dans ${count(files, 'fichier')}.`,
    left: (n, reasons) => `${count(n, 'fichier laissé', 'fichiers laissés')} de côté : ${reasons}.`,
    noPlan: 'Pas de plan ici.',
    whySkipped: path =>
      `« goalmark inspect ${path} » dit pourquoi. Un fichier que vous nommez est lu même s’il n’a pas l’air d’un plan.`,
    withFix: title => `--fix : ${title}`,
    line: line => `ligne ${line}`,
    more: n => `et ${n} de plus`,
  },
  inspect: {
    readBecause: {
      argument: 'lu parce que vous l’avez nommé',
      settings: 'lu parce que les réglages le demandent',
      'front-matter': 'lu parce que son en-tête le demande',
      comment: 'lu parce qu’un commentaire le demande',
      score: 'lu parce qu’il a l’air d’un plan',
      none: 'laissé de côté : il n’a pas l’air d’un plan',
    },
    reasons: {
      'not-a-plan': 'il n’a pas l’air d’un plan',
      template: 'un modèle encore à remplir',
      off: 'un commentaire le demande',
      ignored: 'les réglages le demandent',
      binary: 'ce n’est pas du texte en UTF-8',
      'too-large': 'il est trop volumineux',
      unreadable: 'la lecture a échoué',
    },
    skipped: reason => `laissé de côté : ${reason}`,
    score: n =>
      `${n < 0 ? '−' : ''}${Math.abs(n)} ${Math.abs(n) < 2 ? 'point' : 'points'} (un plan en a 6 ou plus)`,
    anchor: (date, line) => `daté du ${date} (ligne ${line})`,
    noAnchor: 'sans date propre',
    target: 'vise',
    noGoals: 'Aucun objectif trouvé.',
    types: {
      goal: 'objectif',
      objective: 'objectif (OKR)',
      'key-result': 'résultat clé',
      stage: 'étape',
      action: 'action',
      habit: 'habitude',
    },
    status: { open: 'en cours', done: 'fait', dropped: 'abandonné', moved: 'reporté' },
    horizons: { short: 'court terme', medium: 'moyen terme', long: 'long terme', none: '' },
    deadlines: {
      absolute: (_, end) => `pour le ${end}`,
      relative: (text, end) => `pour le ${end} (« ${text} »)`,
      'assumed-year': (text, end) => `pour le ${end} (« ${text} », année supposée)`,
      'assumed-fiscal': (text, end) => `pour le ${end} (« ${text} », année civile supposée)`,
      'missing-year': text => `« ${text} » : de quelle année ?`,
      unanchored: text => `« ${text} » : à compter de quand ?`,
      ambiguous: text => `« ${text} » : deux lectures possibles`,
      impossible: text => `« ${text} » : ce jour n’existe pas`,
      vague: text => `« ${text} » : pas encore de jour`,
      event: text => `« ${text} » : un événement`,
    },
    noDeadline: 'sans échéance',
    letters: ['Spécifique', 'Mesurable', 'Atteignable', 'Réaliste', 'Temporel'],
    answers: { yes: 'trouvé', no: 'pas encore trouvé', unknown: 'indécis' },
  },
  rules: {
    fixable: { safe: '--fix', input: 'éditeur', no: '' },
    off: 'off',
    count: n => `${count(n, 'règle')}. « goalmark explain <règle> » en dit plus sur chacune.`,
    own: 'À propos de Goalmark lui-même',
    more: '--fix corrige tout seul ; « éditeur » propose une correction à compléter.',
  },
  explain: {
    facts: (severity, letter, presets) => `${letter ? `${letter} · ` : ''}${severity} · dans ${presets}`,
    fixes: {
      safe: 'Goalmark sait corriger cela tout seul, avec --fix.',
      input: 'Votre éditeur propose une correction à compléter.',
      no: '',
    },
    why: 'Pourquoi',
    whenOff: 'Quand s’en passer',
    options: 'Options',
    byDefault: value => `(par défaut : ${value})`,
    examples: 'Exemples',
    bad: 'peut être plus clair',
    good: 'clair',
    fixed: 'après correction',
    sources: 'Sources',
    page: 'Page',
  },
}
