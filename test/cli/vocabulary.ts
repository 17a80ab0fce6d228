/** A word that no language has, a plan that holds it in each, and what a rule says without and with it in the settings. */
export interface Case {
  readonly key: string
  readonly settings: Readonly<Record<string, object>>
  readonly rule: string
  readonly en: string
  readonly fr: string
  readonly found: readonly [number, number]
  readonly as?: string
}

const DAY = '---\ndate: 2026-01-15\n---\n\n'
const GOALS = { en: '## Goals\n\n- ', fr: '## Objectifs\n\n- ' }
const STEP = { en: 'Pass the radar course by June 2027', fr: 'Réussir le stage radar d’ici juin 2027' }

/** A goal that holds the word. */
export const goal = (rule: string, en: string, fr: string, found: Case['found']) => ({
  rule,
  en: `${DAY}${GOALS.en}${en}\n`,
  fr: `${DAY}${GOALS.fr}${fr}\n`,
  found,
})

/** A line before the goals that holds it. */
export const line = (rule: string, en: string, fr: string, found: Case['found']) => ({
  rule,
  en: `# Plan\n\n${en}\n\n${GOALS.en}${STEP.en}\n`,
  fr: `# Plan\n\n${fr}\n\n${GOALS.fr}${STEP.fr}\n`,
  found,
})

/** An answer that holds it. */
export const answer = (rule: string, en: string, fr: string, found: Case['found']) => ({
  rule,
  en: `---\njob: Fitter\ncompany: Tarrant\n---\n\n# My answer\n\n${en}\n`,
  fr: `---\nposte: Monteur\nentreprise: Tarrant\n---\n\n# Ma réponse\n\n${fr}\n`,
  found,
  as: 'statement',
})

export const ADDED: Readonly<
  Record<string, { readonly word: string | readonly string[] } & Omit<Case, 'key' | 'settings'>>
> = {
  'vague-verb': {
    word: 'zorb',
    ...goal('specific-vague-verb', 'Zorb the ledgers', 'Zorb les registres', [0, 1]),
  },
  observable: {
    word: 'zorb',
    ...goal('specific-topic-only', 'Zorb ledgers', 'Zorb registres', [1, 0]),
  },
  activity: {
    word: 'zorb',
    ...goal('specific-topic-only', 'Zorb ledgers', 'Zorb registres', [1, 0]),
  },
  'plain-verb': {
    word: 'zorb',
    ...goal('specific-topic-only', 'Zorb ledgers', 'Zorb registres', [1, 0]),
  },
  avoid: {
    word: 'zorb',
    ...goal('specific-avoidance', 'Zorb night shifts', 'Zorb le travail de nuit', [0, 1]),
  },
  'other-decides': {
    word: ['be zorbed', 'être zorbée'],
    ...goal('achievable-outside-control', 'Be zorbed by May 2027', 'Être zorbée d’ici mai 2027', [0, 1]),
  },
  contribute: {
    word: 'zorb',
    ...answer(
      'statement-not-win-win',
      'I will zorb your workshop’s returns. Your workshop lets me learn the lathe.',
      'Je vais zorb les retours de votre atelier. Votre atelier me permettra d’apprendre le tour.',
      [1, 0],
    ),
  },
  enable: {
    word: 'zorb me',
    ...answer(
      'statement-not-win-win',
      'I will reduce your workshop’s returns. Your workshop will zorb me.',
      'Je réduirai les retours de votre atelier. Votre atelier va zorb me.',
      [1, 0],
    ),
  },
  quantifier: {
    word: 'zorby',
    ...goal('specific-vague-term', 'Bake zorby loaves', 'Cuire zorby pains', [0, 1]),
  },
  degree: {
    word: 'zorbly',
    ...goal('specific-vague-term', 'Bake loaves zorbly', 'Cuire le pain zorbly', [0, 1]),
  },
  quality: {
    word: 'zorbic',
    ...goal('specific-vague-term', 'Bake zorbic loaves', 'Cuire des pains zorbic', [0, 1]),
  },
  'open-ended': {
    word: 'zorbera',
    ...goal(
      'specific-vague-term',
      'Bake loaves, buns, zorbera',
      'Cuire des pains, des brioches, zorbera',
      [0, 1],
    ),
  },
  buzzword: {
    word: 'zorbism',
    ...goal('specific-vague-term', 'Publish a zorbism', 'Publier un zorbism', [0, 1]),
  },
  hedge: {
    word: 'zorbably',
    ...goal('specific-hedge', 'Zorbably pass the crane test', 'Zorbably réussir le CACES', [0, 1]),
  },
  polite: {
    word: 'zorbably',
    ...goal('specific-hedge', 'Zorbably improve my bookbinding', 'Zorbably améliorer ma reliure', [0, 1]),
  },
  'vague-time': {
    word: 'zorbtime',
    ...goal('time-vague-deadline', 'Open a bindery zorbtime', 'Ouvrir un atelier zorbtime', [0, 1]),
  },
  absolute: {
    word: 'zorbally',
    ...goal('realistic-absolute', 'Greet zorbally the guests', 'Accueillir zorbally les clients', [0, 1]),
  },
  frequency: {
    word: 'zorbwise',
    ...goal('measurable-no-indicator', 'Walk the vines zorbwise', 'Parcourir les vignes zorbwise', [1, 0]),
  },
  credential: {
    word: 'zorbate',
    ...goal('specific-topic-only', 'Zorbate', 'Zorbate', [1, 0]),
  },
  'person-role': {
    word: 'zorbmate',
    ...line('review-no-people', 'I talk it through with a zorbmate.', 'J’en parle à une zorbmate.', [1, 0]),
  },
  'specific-role': {
    word: 'manager',
    ...line('align-vague-target-role', 'Target role: manager', 'Poste visé : manager', [1, 0]),
  },
  'generic-role': {
    word: 'zorbist',
    ...line('align-vague-target-role', 'Target role: zorbist', 'Poste visé : zorbist', [0, 1]),
  },
  'non-role': {
    word: 'zorbdom',
    ...line('align-vague-target-role', 'Target role: zorbdom', 'Poste visé : zorbdom', [0, 1]),
  },
  link: {
    word: ['zorbful for', 'zorbable pour'],
    ...line(
      'realistic-no-evidence',
      'I worked four years in a bakery, zorbful for that.\n\nTarget role: lab technician',
      'Quatre ans comme boulangère, zorbable pour cela.\n\nPoste visé : assistante dentaire',
      [1, 0],
    ),
  },
  cause: {
    word: 'zorbcause',
    ...line(
      'align-no-motivation',
      'The radar, zorbcause boats sank.',
      'Le radar, zorbcause des bateaux ont coulé.',
      [1, 0],
    ),
  },
  achieved: {
    word: 'zorb',
    ...line(
      'realistic-no-evidence',
      'Zorb the depot’s night rota.\n\nTarget role: lab technician',
      'Zorb le planning de nuit du dépôt.\n\nPoste visé : technicienne de laboratoire',
      [1, 0],
    ),
  },
  personal: {
    word: 'zorblife',
    ...goal(
      'achievable-no-means',
      'Open my own zorblife salon in 2028',
      'Ouvrir mon propre salon zorblife en 2028',
      [1, 0],
    ),
  },
  costly: {
    word: 'zorbify',
    ...goal('achievable-no-means', 'Zorbify the farm by 2028', 'Zorbify la ferme d’ici 2028', [0, 1]),
  },
  means: {
    word: 'zorbgrant',
    ...goal(
      'achievable-no-means',
      'Open my own salon in 2028 with a zorbgrant',
      'Ouvrir mon propre salon en 2028 avec un zorbgrant',
      [1, 0],
    ),
  },
  placeholder: {
    word: 'zorb pending',
    ...line('review-unanswered-prompt', 'Sector: zorb pending', 'Secteur : zorb pending', [0, 1]),
  },
}
