import type { Named, SettingTexts, Wanted, Written } from '../setting-texts'
import { show } from './show'

const WANTED: Readonly<Record<Wanted, string>> = {
  settings: 'keys and values',
  rules: 'an object of rules',
  rule: 'a severity and, behind it, one object of options',
  options: 'an object of options',
  words: 'a list of words',
  lists: 'an object of names, each with a list of words',
  lexicon: 'an object with “add” and “remove”',
  sectors: 'an object of sectors, each with a list of words',
  globs: 'a list of glob patterns',
  path: 'the path of a file',
  extends: 'a preset, the path of a settings file, or a list of them',
  overrides: 'a list of objects, each with “files” and settings',
  boolean: 'true or false',
  number: 'a number from 0 up',
  text: 'text',
  day: 'a day of the calendar as "YYYY-MM-DD"',
}

const NAMED: Readonly<Record<Named, string>> = {
  setting: 'setting',
  rule: 'rule',
  option: 'option',
  key: 'key',
  name: 'name',
}

const either = (choices: readonly string[]): string =>
  choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}` : choices.join('')

function shown({ form, text }: Written): string {
  if (form === 'text') return show.quote(text)
  return form === 'other' ? text : form === 'list' ? 'a list' : 'an object'
}

/** What is said of settings, in English. */
export const settings: SettingTexts = {
  faults: {
    unknown: ({ what, name }) => `There is no ${NAMED[what]} called ${show.quote(name)}.`,
    'not-here': ({ name }) => `Inside “overrides” there is no place for ${show.quote(name)}.`,
    'not-among': ({ value, choices }) => `This takes ${either(choices)}, not ${shown(value)}.`,
    'not-whole': ({ value, least, most }) =>
      `This takes a whole number ${most === null ? `from ${least} up` : `from ${least} to ${most}`}, not ${shown(value)}.`,
    'wrong-type': ({ value, wanted }) => `This takes ${WANTED[wanted]}, not ${shown(value)}.`,
    'no-files': () => 'These settings do not say for which files: add “files”, a list of glob patterns.',
    'files-only': ({ name }) =>
      `Only a settings file can follow ${show.quote(name)}: it leads to other files.`,
    horizons: () => 'The medium term begins after 0 months and before the long term.',
  },
  about: {
    $schema: 'Where the schema of this file is, for editors that complete and check it.',
    root: 'True: look for no settings file in the folders above this one.',
    extends: 'Settings to build on: presets, and paths of settings files. The last one has the last word.',
    preset: 'The rules to start from.',
    rules: 'What each rule is: off, info, warning or error, with its options.',
    overrides:
      'Other settings for some files: a list of objects with “files”, a list of globs, and settings.',
    plans: 'Globs of files that are plans, whatever they look like.',
    ignore: 'Globs of files that are never linted; one that begins with “!” takes files back in.',
    language: 'The language that plans are written in; “auto” tells it from their words.',
    today:
      'The day to count from, as "YYYY-MM-DD", instead of today: for reports that must not change by themselves.',
    dateOrder: 'Which comes first in 03/04/2027: the day (dmy) or the month (mdy).',
    fiscalYearStartMonth: 'The month in which the fiscal year begins, from 1 to 12.',
    hemisphere: 'Decides when seasons end.',
    horizons: 'How many months away the medium and the long term begin.',
    sections: 'Your own headings, labels and columns, by what they stand for.',
    lexicon: 'Words to look for besides Goalmark’s own, and words to leave alone.',
    roles:
      'Roles that say enough by their name, roles that need surroundings, and people to talk a plan through with, besides Goalmark’s own.',
    sectors: 'Words that speak of one sector, by a name for it.',
    competencyFramework:
      'A Markdown, YAML or JSON file that lists the competencies of your organisation, by its path from this file.',
    requireReason:
      'Directives that silence a rule say why, behind two hyphens; one that does not is a warning.',
    reportUnusedDirectives: 'A directive that silences nothing is a warning.',
    workspace:
      'Files of one folder belong together: a `brag.md` beside a plan holds its look back, and the plan is not asked for one.',
    maxFileBytes: 'Larger files are skipped.',
  },
}
