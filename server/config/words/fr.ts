import type { ConfigWords } from './words'

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

/** What is said of settings files, in French. */
export const fr: ConfigWords = {
  syntax: (code, isYaml) =>
    SYNTAX[code] ??
    `À partir d’ici, ce n’est plus du ${isYaml ? 'YAML' : 'JSON'} : rien de ce fichier n’est pris en compte.`,
  extendsNothing: named => `Aucun préréglage ni fichier ne s’appelle « ${named} ».`,
  extendsItself: round => `Ces fichiers se renvoient l’un à l’autre : ${round}.`,
  unreadable: reason => `La lecture a échoué (${reason}).`,
  setting: (key, message) => (key ? `${key} : ${message}` : message),
  noCompetencies: file => `Aucune compétence n’a été trouvée dans ${file}.`,
  noSettingsInside: 'Ce fichier n’a pas de clé « goalmark ».',
  newFile: {
    head: 'Réglages de Goalmark pour les plans de ce dossier et de ceux qu’il contient. «\u00a0goalmark --print-config FICHIER\u00a0» montre tout ce qui se règle.',
    rules: '«\u00a0goalmark rules\u00a0» les énumère.',
    more: 'Et encore, à activer en enlevant les deux barres obliques\u00a0:',
  },
}
