import type { SettingsWords } from './settings-words'

/** What the command line says of settings, in English. */
export const settings: SettingsWords = {
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
  },
}
