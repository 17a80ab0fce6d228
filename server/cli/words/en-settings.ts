import type { SettingsWords } from './settings-words'

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

/** What the command line says of settings, in English. */
export const settings: SettingsWords = {
  syntax: (code, isYaml) =>
    SYNTAX[code] ?? `From here on this is no ${isYaml ? 'YAML' : 'JSON'}: nothing in this file counts.`,
  extendsNothing: named => `There is no preset and no file called “${named}”.`,
  extendsItself: round => `These files build on each other in a round: ${round}.`,
  printed: {
    files: 'Settings files, the strongest last',
    noFiles: 'No settings file.',
    ignored: 'Ignored: this file is never linted.',
    isPlan: 'A plan, whatever it looks like.',
    settings: 'Settings',
    rules: 'Rules',
    none: 'none',
    from: {
      default: 'default',
      preset: name => `preset ${name}`,
      'front-matter': place => `front matter, ${place}`,
    },
  },
  init: {
    preset: {
      asks: 'What do you write most?',
      choices: {
        recommended: 'career plans and development plans',
        okr: 'objectives and key results (OKRs)',
        interview: 'interview answers and goal statements',
        strict: 'all of these, with every question a coach could ask',
      },
    },
    dateOrder: {
      asks: 'Which day is 03/04/2027 in your plans?',
      choices: {
        none: 'it varies: point out dates that read two ways',
        dmy: '3 April 2027',
        mdy: '4 March 2027',
      },
    },
    ask: most => `A number from 1 to ${most}, or Enter for 1: `,
    again: most => `This takes a number from 1 to ${most}.`,
    given: path => `${path} is already there, and stays as it is.`,
    written: path => `${path} is written.`,
    next: '“goalmark .” lints the plans here. “goalmark --print-config FILE” shows which settings hold for a file.',
    stopped: 'Nothing was written.',
    file: {
      head: 'Settings of Goalmark for the plans in this folder and below. “goalmark --print-config FILE” shows all that can be set.',
      rules: '“goalmark rules” lists them.',
      more: 'More, each off until you take its two slashes away:',
    },
  },
}
