import type { Named, SettingTexts, Wanted, Written } from '../setting-texts'
import { show } from './show'

const WANTED: Readonly<Record<Wanted, string>> = {
  settings: 'des clés et leurs valeurs',
  rules: 'des règles et leur gravité',
  rule: 'une gravité suivie d’un seul objet d’options',
  options: 'des options et leurs valeurs',
  words: 'une liste de mots',
  lists: 'des noms, chacun avec sa liste de mots',
  lexicon: 'un objet avec «\u00a0add\u00a0» et «\u00a0remove\u00a0»',
  sectors: 'des secteurs, chacun avec sa liste de mots',
  globs: 'une liste de motifs de fichiers',
  path: 'le chemin d’un fichier',
  extends: 'un préréglage, le chemin d’un fichier de réglages, ou une liste des deux',
  overrides: 'une liste d’objets, chacun avec «\u00a0files\u00a0» et des réglages',
  boolean: 'true ou false',
  number: 'un nombre positif ou nul',
  text: 'du texte',
  day: 'un jour du calendrier écrit AAAA-MM-JJ',
}

const UNKNOWN: Readonly<Record<Named, (name: string) => string>> = {
  setting: name => `Aucun réglage ne s’appelle ${name}.`,
  rule: name => `Aucune règle ne s’appelle ${name}.`,
  option: name => `L’option ${name} n’existe pas ici.`,
  key: name => `La clé ${name} n’existe pas ici.`,
  name: name => `Le nom ${name} n’existe pas ici.`,
}

const either = (choices: readonly string[]): string =>
  choices.length > 1 ? `${choices.slice(0, -1).join(', ')} ou ${choices.at(-1)}` : choices.join('')

function shown({ form, text }: Written): string {
  if (form === 'text') return show.quote(text)
  return form === 'other' ? text : form === 'list' ? 'une liste' : 'un objet'
}

/** What is said of settings, in French. */
export const settings: SettingTexts = {
  faults: {
    unknown: ({ what, name }) => UNKNOWN[what](show.quote(name)),
    'not-here': ({ name }) => `Dans «\u00a0overrides\u00a0», ${show.quote(name)} n’a pas sa place.`,
    'not-among': ({ value, choices }) => `Il faut ici ${either(choices)}, et non ${shown(value)}.`,
    'not-whole': ({ value, least, most }) =>
      most === null
        ? `Il faut ici un nombre entier à partir de ${least}, et non ${shown(value)}.`
        : `Il faut ici un nombre entier de ${least} à ${most}, et non ${shown(value)}.`,
    'wrong-type': ({ value, wanted }) => `Il faut ici ${WANTED[wanted]}, et non ${shown(value)}.`,
    'no-files': () =>
      'Rien ne dit à quels fichiers s’appliquent ces réglages\u00a0: ajoutez «\u00a0files\u00a0», une liste de motifs.',
    'files-only': ({ name }) =>
      `${show.quote(name)} mène à d’autres fichiers\u00a0: ce réglage ne vaut que dans un fichier de réglages.`,
    horizons: () => 'Le moyen terme commence après 0 mois et avant le long terme.',
  },
  about: {
    $schema: 'Où trouver le schéma de ce fichier, pour les éditeurs qui complètent et vérifient.',
    root: 'Avec true, les dossiers au-dessus de celui-ci ne comptent pas.',
    extends:
      'Les réglages dont on part\u00a0: préréglages et chemins de fichiers de réglages. Le dernier nommé a le dernier mot.',
    preset: 'Les règles dont on part.',
    rules: 'Ce que vaut chaque règle\u00a0: off, info, warning ou error, avec ses options.',
    overrides:
      'D’autres réglages pour certains fichiers\u00a0: une liste d’objets avec «\u00a0files\u00a0», une liste de motifs, et des réglages.',
    plans: 'Les motifs des fichiers qui sont des plans, quoi qu’on y lise.',
    ignore:
      'Les motifs des fichiers qui ne sont jamais relus\u00a0; un motif qui commence par «\u00a0!\u00a0» en reprend certains.',
    language: 'La langue des plans\u00a0; auto la reconnaît à leurs mots.',
    today:
      'Le jour à partir duquel compter, écrit AAAA-MM-JJ, plutôt qu’aujourd’hui\u00a0: pour un compte rendu qui ne change pas tout seul.',
    dateOrder: 'Ce qui vient d’abord dans 03/04/2027\u00a0: le jour (dmy) ou le mois (mdy).',
    fiscalYearStartMonth: 'Le mois où commence l’exercice financier, de 1 à 12.',
    hemisphere: 'L’hémisphère, dont dépendent les dates des saisons.',
    horizons: 'À combien de mois commencent le moyen et le long terme.',
    sections: 'Vos propres titres, libellés et colonnes, selon ce qu’ils annoncent.',
    lexicon: 'Des mots à relever en plus de ceux de Goalmark, et des mots à laisser passer.',
    roles:
      'Des métiers qui se suffisent à eux-mêmes, des titres qui demandent des précisions et des personnes à qui parler du plan, en plus de ceux de Goalmark.',
    sectors: 'Les mots propres à un secteur, sous le nom que vous lui donnez.',
    competencyFramework:
      'Un fichier Markdown, YAML ou JSON avec les compétences de votre organisation\u00a0: son chemin à partir de ce fichier-ci.',
    requireReason:
      'Une consigne qui fait taire une règle dit pourquoi, après deux tirets\u00a0; sans raison, c’est un avertissement.',
    reportUnusedDirectives: 'Une consigne qui ne fait rien taire est un avertissement.',
    workspace:
      'Les fichiers d’un dossier vont ensemble\u00a0: un `réalisations.md` à côté d’un plan en est le bilan, et le plan n’a plus à en contenir un.',
    maxFileBytes: 'La taille, en octets, au-delà de laquelle un fichier est laissé de côté.',
  },
}
