/** The words of the generated pages that no reader meets elsewhere. */
export interface PageWords {
  readonly otherLanguage: string
  readonly severity: string
  readonly letter: string
  readonly since: string
  readonly presets: string
  readonly fix: string
  readonly fixable: Readonly<Record<'safe' | 'input' | 'no', string>>
  readonly kinds: string
  readonly today: string
  readonly options: string
  readonly option: string
  readonly standard: string
  readonly meaning: string
  readonly inShort: string
  readonly examples: string
  readonly bad: string
  readonly good: string
  readonly after: string
  readonly as: string
  readonly framework: string
  readonly withOptions: string
  /** Behind an option's meaning: what it may be. */
  readonly oneOf: (names: readonly string[]) => string
  /** Below the options: settings of the whole product that the rule rests on. */
  readonly restsOn: (names: readonly string[]) => string
  /** In place of presets, for what none of them holds. */
  readonly noPreset: string
  readonly turnOn: string
  readonly inNoPreset: string
  readonly leadsTo: string
  readonly aboutLeadsTo: string
  readonly turnOff: string
  readonly inSettings: string
  readonly inPlan: string
  readonly because: string
  readonly sources: string
  readonly rule: string
  readonly rules: string
  readonly about: string
  readonly reserved: string
  readonly precedence: string
  readonly aboutPrecedence: string
  readonly speaksFor: string
  readonly where: string
  readonly scopes: Readonly<Record<'words' | 'goal', string>>
}

const en: PageWords = {
  otherLanguage: 'This page in English',
  severity: 'Severity',
  letter: 'About',
  since: 'Since',
  presets: 'Presets',
  fix: 'Fix',
  fixable: { safe: 'yes, also with `--fix`', input: 'yes, with your words', no: 'no' },
  kinds: 'Speaks in',
  today: 'What this rule says depends on the day of the run.',
  options: 'Options',
  option: 'Option',
  standard: 'Default',
  meaning: 'What it does',
  inShort: 'In short',
  examples: 'Examples',
  bad: '❌ Could be clearer',
  good: '✅ Says enough',
  after: 'After the fix',
  as: 'Read as',
  framework: 'With a competency framework that lists',
  withOptions: 'With the options',
  oneOf: names => `One of ${names.join(', ')}.`,
  restsOn: names => `These settings change what it finds, too: ${names.join(', ')}.`,
  noPreset: 'none: off',
  turnOn: 'How to turn it on',
  inNoPreset: 'No preset holds this rule. It speaks once the settings name it:',
  leadsTo: 'What may be asked next',
  aboutLeadsTo:
    'Once a fix of this rule is accepted, these may have something to ask that could not be asked before:',
  turnOff: 'When to turn it off',
  inSettings: 'For all plans, in the settings:',
  inPlan: 'For one line, in the plan:',
  because: 'why',
  sources: 'Rests on',
  rule: 'Rule',
  rules: 'Rules',
  about: 'Every rule that Goalmark knows, by what it helps you say.',
  reserved: 'Findings about the file itself',
  precedence: 'Which rule speaks',
  aboutPrecedence: 'One fault has one voice. Where two rules see the same fault, the first of them speaks.',
  speaksFor: 'keeps quiet',
  where: 'Where',
  scopes: { words: 'on the same words', goal: 'on the same goal' },
}

const fr: PageWords = {
  otherLanguage: 'Cette page en français',
  severity: 'Gravité',
  letter: 'Thème',
  since: 'Depuis',
  presets: 'Profils',
  fix: 'Correction',
  fixable: { safe: 'oui, aussi avec `--fix`', input: 'oui, avec vos mots', no: 'non' },
  kinds: 'S’applique à',
  today: 'Ce que dit cette règle dépend du jour où on la lance.',
  options: 'Options',
  option: 'Option',
  standard: 'Par défaut',
  meaning: 'Effet',
  inShort: 'En bref',
  examples: 'Exemples',
  bad: '❌ À préciser',
  good: '✅ C’est clair',
  after: 'Après correction',
  as: 'Lu comme',
  framework: 'Avec un référentiel de compétences qui cite',
  withOptions: 'Avec les options',
  oneOf: names => `Au choix\u00a0: ${names.join(', ')}.`,
  restsOn: names => `Ces réglages changent aussi ce qu’elle trouve\u00a0: ${names.join(', ')}.`,
  noPreset: 'aucun\u00a0: désactivée',
  turnOn: 'Comment l’activer',
  inNoPreset: 'Aucun profil ne contient cette règle. Elle parle dès que les réglages la nomment\u00a0:',
  leadsTo: 'Ce qui peut venir ensuite',
  aboutLeadsTo:
    'Une fois une correction de cette règle acceptée, celles-ci peuvent poser une question qui ne se posait pas encore\u00a0:',
  turnOff: 'Quand la désactiver',
  inSettings: 'Pour tous les plans, dans les réglages :',
  inPlan: 'Pour une seule ligne, dans le plan :',
  because: 'raison',
  sources: 'S’appuie sur',
  rule: 'Règle',
  rules: 'Règles',
  about: 'Toutes les règles de Goalmark, selon ce qu’elles vous aident à dire.',
  reserved: 'Remarques sur le fichier lui-même',
  precedence: 'Quelle règle prend la parole',
  aboutPrecedence:
    'Un défaut, une seule voix. Quand deux règles voient le même défaut, c’est la première qui parle.',
  speaksFor: 'se tait',
  where: 'Où',
  scopes: { words: 'sur les mêmes mots', goal: 'sur le même objectif' },
}

const WORDS: Readonly<Record<string, PageWords>> = { en, fr }

/** The page words of a language; English for one that has none yet. */
export const wordsOf = (code: string): PageWords => WORDS[code] ?? en
