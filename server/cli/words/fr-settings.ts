import type { SettingsWords } from './settings-words'

/** What a parser finds, by its name for it, where it can be said in more words than « no JSON ». */
const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: 'Il manque une virgule avant ceci.',
  ColonExpected: 'Il manque un deux-points avant ceci.',
  ValueExpected: 'Il manque une valeur ici.',
  PropertyNameExpected: 'Il manque ici une clé entre guillemets droits.',
  CloseBraceExpected: 'Il manque ici une accolade fermante, }.',
  CloseBracketExpected: 'Il manque ici un crochet fermant, ].',
  InvalidSymbol: 'Ce mot n’existe pas en JSON\u00a0: un texte se met entre guillemets droits.',
  EndOfFileExpected: 'Les réglages sont finis avant ceci\u00a0: rien ne peut les suivre.',
  UnexpectedEndOfString: 'Le texte qui commence ici n’a pas de guillemet fermant.',
  InvalidEscapeCharacter: 'Cette séquence n’existe pas\u00a0: une barre oblique inverse s’écrit \\\\.',
  DUPLICATE_KEY: 'Cette clé figure deux fois au même endroit : n’en gardez qu’une.',
  MISSING_CHAR: 'Il manque une virgule, un deux-points, un guillemet ou un crochet avant ceci.',
  BAD_INDENT: 'Cette ligne est trop ou trop peu en retrait.',
  TAB_AS_INDENT: 'Cette ligne est en retrait par une tabulation : YAML veut des espaces.',
  BAD_DQ_ESCAPE: 'Cette séquence n’existe pas : une barre oblique inverse s’écrit \\\\.',
  BAD_ALIAS: 'Un alias (*nom) n’a pas d’ancre (&nom) avant lui, ou se déplie sans fin.',
  MULTIPLE_DOCS: 'Un second document commence ici : les réglages n’en font qu’un.',
}

/** What the command line says of settings, in French. */
export const settings: SettingsWords = {
  syntax: (code, isYaml) =>
    SYNTAX[code] ??
    `À partir d’ici, ce n’est plus du ${isYaml ? 'YAML' : 'JSON'} : rien de ce fichier n’est pris en compte.`,
  extendsNothing: named => `Aucun préréglage ni fichier ne s’appelle « ${named} ».`,
  extendsItself: round => `Ces fichiers se renvoient l’un à l’autre : ${round}.`,
  printed: {
    files: 'Fichiers de réglages, le plus fort en dernier',
    noFiles: 'Aucun fichier de réglages.',
    ignored: 'Mis de côté\u00a0: ce fichier n’est jamais relu.',
    isPlan: 'Un plan, quoi qu’on y lise.',
    settings: 'Réglages',
    rules: 'Règles',
    none: 'aucun',
    from: {
      default: 'par défaut',
      preset: name => `préréglage ${name}`,
      'front-matter': place => `en-tête, ${place}`,
    },
  },
  init: {
    preset: {
      asks: 'Qu’écrivez-vous le plus souvent\u202f?',
      choices: {
        recommended: 'des plans de carrière ou de développement',
        okr: 'des objectifs et résultats clés (OKR)',
        interview: 'des réponses d’entretien et des présentations',
        strict: 'tout cela, avec toutes les questions que poserait un coach',
      },
    },
    dateOrder: {
      asks: 'Quel jour est le 03/04/2027 dans vos plans\u202f?',
      choices: {
        none: 'cela dépend\u00a0: signaler les dates qui se lisent de deux façons',
        dmy: 'le 3 avril 2027',
        mdy: 'le 4 mars 2027',
      },
    },
    ask: most => `Un nombre de 1 à ${most}, ou Entrée pour 1\u00a0: `,
    again: most => `Il faut ici un nombre de 1 à ${most}.`,
    given: path => `${path} existe déjà et reste tel quel.`,
    written: path => `${path} est écrit.`,
    next: '«\u00a0goalmark .\u00a0» relit les plans d’ici. «\u00a0goalmark --print-config FICHIER\u00a0» montre les réglages qui valent pour un fichier.',
    stopped: 'Rien n’a été écrit.',
    file: {
      head: 'Réglages de Goalmark pour les plans de ce dossier et de ceux qu’il contient. «\u00a0goalmark --print-config FICHIER\u00a0» montre tout ce qui se règle.',
      rules: '«\u00a0goalmark rules\u00a0» les énumère.',
      more: 'Et encore, à activer en enlevant les deux barres\u00a0:',
    },
  },
}
