import type { ConfigWords } from './words'

/** What a parser finds, by its name for it, where it can be said in more words than « no JSON ». */
const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  ValueExpected: 'A value is missing here.',
  PropertyNameExpected: 'A key in quotation marks (") is missing here.',
  CloseBraceExpected: 'A closing brace, }, is missing here.',
  CloseBracketExpected: 'A closing bracket, ], is missing here.',
  InvalidSymbol: 'JSON has no such word: text stands in quotation marks (").',
  EndOfFileExpected: 'The settings have ended before this: nothing may follow them.',
  UnexpectedEndOfString: 'The text that begins here lacks its closing quotation mark (").',
  InvalidEscapeCharacter: 'There is no such escape: write a backslash as \\\\.',
  DUPLICATE_KEY: 'This key stands twice in the same place: keep one.',
  MISSING_CHAR: 'A comma, colon, quotation mark or bracket is missing before this.',
  BAD_INDENT: 'This line is indented too little or too much.',
  TAB_AS_INDENT: 'This line is indented with a tab: YAML wants spaces.',
  BAD_DQ_ESCAPE: 'There is no such escape: write a backslash as \\\\.',
  BAD_ALIAS: 'An alias (*name) has no anchor (&name) before it, or unfolds without end.',
  MULTIPLE_DOCS: 'A second document begins here: settings are one.',
}

/** What is said of settings files, in English. */
export const en: ConfigWords = {
  syntax: (code, isYaml) =>
    SYNTAX[code] ?? `From here on this is no ${isYaml ? 'YAML' : 'JSON'}: nothing in this file counts.`,
  extendsNothing: named => `There is no preset and no file called “${named}”.`,
  extendsItself: round => `These files build on each other in a round: ${round}.`,
  unreadable: reason => `This could not be read (${reason}).`,
  setting: (key, message) => (key ? `${key}: ${message}` : message),
  noCompetencies: file => `No competency was found in ${file}.`,
  noSettingsInside: 'There is no “goalmark” key in this file.',
  newFile: {
    head: 'Settings of Goalmark for the plans in this folder and below. “goalmark --print-config FILE” shows all that can be set.',
    rules: '“goalmark rules” lists them.',
    more: 'More, each off until you take its two slashes away:',
  },
}
