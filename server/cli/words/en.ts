import { en as config } from '../../config/words/en'
import { diff } from './en-diff'
import { inspect } from './en-inspect'
import { settings } from './en-settings'
import type { Counts, Words } from './words'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const joined = (parts: readonly string[], word: string): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}` : parts.join('')
const listed = (choices: readonly string[]): string => joined(choices, 'or')

function counted({ errors, warnings, infos }: Counts): readonly string[] {
  const all = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const
  return all.filter(([n]) => n > 0).map(([n, word]) => count(n, word))
}

export const en: Words = {
  help: {
    about: 'Goalmark reads the goals you write in Markdown and says what would make them clearer.',
    usage: {
      lint: '[lint] [files, folders or globs]',
      inspect: 'inspect [files, folders or globs]',
      diff: 'diff [ref] [files, folders or globs]',
      rules: 'rules',
      explain: 'explain <rule>',
      init: 'init',
      server: 'server --stdio',
      merge: 'merge <reports or folders>',
    },
    commands: {
      lint: 'what your goals still lack, and what to add',
      inspect: 'what was understood of each plan',
      diff: 'what became of your goals since a git ref: HEAD unless you name one',
      rules: 'every rule, in one line each',
      explain: 'what a rule asks for and why, with examples',
      init: 'write a settings file, after two questions',
      server: 'the language server, for an editor to start',
      merge: 'tell JSON reports of several runs as one, in any format',
    },
    groups: {
      files: 'Which files',
      reading: 'Reading',
      rules: 'Rules',
      fixing: 'Fixing',
      gates: 'What ends with 1',
      report: 'Report',
      running: 'Running',
      more: 'More',
    },
    placeholders: {
      kind: 'KIND',
      code: 'CODE',
      day: 'YYYY-MM-DD',
      name: 'NAME',
      rule: 'RULE:SEVERITY',
      file: 'FILE',
      format: 'FORMAT[=FILE]',
      severity: 'SEVERITY',
      ref: 'REF',
      count: 'N',
      part: 'I/N',
      folder: 'FOLDER',
    },
    options: {
      changed: 'only files that changed: since HEAD, or since another branch, tag or commit',
      'no-ignore': 'also what .gitignore, .goalmarkignore and the settings leave out',
      shard: 'only part I of N of the files, for one of N machines; “merge” puts reports together',
      stdin: 'lint what is piped in; - does the same',
      'stdin-filename': 'the name it would have: settings and the report go by it',
      today: 'count from this day instead of today',
      lang: 'language of the plans: auto (the default), en or fr',
      as: 'read every file as a plan, statement or reflection',
      detect: 'lint a file you name only if it reads like a plan',
      'no-detect': 'in folders, lint only files that say they are plans',
      preset: 'recommended (the default), strict, interview or okr',
      rule: 'set a rule to off, info, warning or error; repeatable',
      fix: 'make the corrections that need no words of yours',
      'fail-on': 'exit with 1 from error (the default), warning or info on; or never',
      'fix-dry-run': 'the same, but write nothing',
      diff: 'print what --fix would change as a unified diff, and write nothing',
      'report-unused-directives': 'also tell directives that silence nothing',
      baseline: 'tell only findings that this file does not hold (.goalmark-baseline.json)',
      'write-baseline': 'note all findings in this file, and drop those that are gone',
      'max-warnings': 'exit with 1 when there are more warnings than this',
      'fail-on-slip': 'exit with 1 when a goal slips and the plan does not say why',
      quiet: 'tell only what reaches --fail-on, and no more',
      config: 'use this settings file and no other',
      'no-config': 'use no settings file',
      format:
        'pretty (the default), compact, json, sarif, junit, github, gitlab, checkstyle or markdown; repeatable',
      'print-config': 'show the settings that hold for this file, and where each comes from',
      locale: 'language of the report: en or fr',
      'output-file': 'write the report to this file',
      redact: 'quote nothing of the plans: rules, places and counts only',
      color: 'colours even where no terminal is seen',
      'no-color': 'no colours; NO_COLOR does the same',
      jobs: 'lint on so many threads; 0, the default, for one a core where that pays',
      cache: 'take from the last run what has not changed since (.goalmark-cache)',
      'cache-location': 'keep the cache in this folder',
      watch: 'lint again whenever a file changes, until Ctrl+C',
      yes: 'take the first answer of both questions',
      stdio: 'speak to the editor over standard input and output (the default)',
      help: 'this page',
      version: 'the version',
    },
    notes: [
      'Without files or folders, Goalmark looks through the folder you are in.',
      'Exit code: 0 nothing to change, 1 something at or above --fail-on, 2 something could not be done.',
    ],
  },
  faults: {
    unknownOption: ({ typed }) => `There is no option ${typed}.`,
    notTaken: ({ option, typed }) => `“goalmark ${option}” takes no ${typed}.`,
    needsValue: ({ option }) => `${option} needs a value behind it.`,
    takesNoValue: ({ option, typed }) => `${option} takes no value, so “${typed}” has no place there.`,
    both: ({ option, typed }) => `${option} and ${typed} contradict each other: keep one.`,
    notAmong: ({ option, typed, choices }) => `${option} takes ${listed(choices)}, not “${typed}”.`,
    notADay: ({ option, typed }) => `${option} takes a day of the calendar as YYYY-MM-DD, not “${typed}”.`,
    notACount: ({ option, typed }) => `${option} takes a whole number, not “${typed}”.`,
    notAShard: ({ option, typed }) =>
      `${option} takes a part and how many there are, as in ${option} 1/4, not “${typed}”.`,
    whichReports: () => 'Which reports? Name JSON reports, or folders of them: “goalmark merge reports/”.',
    noSuchReport: ({ typed }) => `There is no report ${typed}.`,
    notAReport: ({ typed }) =>
      `${typed} holds no JSON report of this version of Goalmark’s: “goalmark --format json=report.json” makes one.`,
    unreadableReport: ({ typed, choices }) => `The report in ${typed} could not be read (${choices[0]}).`,
    noReports: ({ typed }) => `No JSON report is in ${typed}.`,
    noRule: ({ typed }) => `There is no rule called “${typed}”.`,
    ruleForm: ({ option, typed, choices }) =>
      `${option} takes a rule, a colon and ${listed(choices)}, not “${typed}”.`,
    whichRule: () =>
      'Which rule? Name it: “goalmark explain time-no-deadline”. “goalmark rules” lists them all.',
    tooMuch: ({ option, typed }) => `“goalmark ${option}” has no use for “${typed}”.`,
    overwrites: ({ option, typed }) =>
      `${option} would replace ${typed}, which Goalmark did not write. Choose another name.`,
    sharedOutput: ({ typed, choices }) =>
      `${joined(choices, 'and')} would be mixed up in ${typed || 'one output'}: give each a file of its own, as in --format ${choices[0]}=report.txt.`,
    noReportLeft: ({ option }) => `${option} has no report to hold: every --format names its own file.`,
    needsOther: ({ option, typed }) => `${option} goes with ${typed} only.`,
    noSuchRef: ({ typed }) => `git knows no branch, tag or commit called “${typed}”.`,
    noGit: ({ option }) => `${option} asks git what changed, and git is not installed here.`,
    noBaseline: ({ typed }) => `There is no baseline in ${typed}. “goalmark --write-baseline” makes one.`,
    notABaseline: ({ typed }) => `${typed} holds no baseline of Goalmark’s.`,
    otherBaseline: ({ typed }) =>
      `The baseline in ${typed} is of another version. “goalmark --write-baseline” makes it anew.`,
    unreadableBaseline: ({ typed, choices }) => `The baseline in ${typed} could not be read (${choices[0]}).`,
    noRepository: ({ option }) => `${option} asks git what changed, and this folder is in no git repository.`,
    shallowClone: ({ typed }) =>
      `git does not have “${typed}” here: this clone is shallow. “git fetch --unshallow” brings the rest of the history.`,
    noFork: ({ typed }) => `The two sides of “${typed}” have no commit in common.`,
    gitRefused: ({ option, typed }) => `${option} asks git what changed, and git says “${typed}”.`,
    noTerminal: ({ option }) =>
      `“goalmark ${option}” asks two questions, and no terminal is here to answer at: --yes takes the first answer of both.`,
    aFolder: ({ option, typed }) => `${option} takes one file, and ${typed} is a folder.`,
  },
  didYouMean: nearest => `Did you mean ${nearest}?`,
  seeHelp: '“goalmark --help” lists the commands and options.',
  serving: 'This is the language server: an editor speaks to it here. Ctrl+C ends it.',
  problems: {
    noSuchPath: 'There is no such file or folder.',
    noMatch: 'No file here matches this pattern.',
    unreadable: config.unreadable,
    unwritable: reason => `This could not be written (${reason}).`,
    tooManyWarnings: (n, most) => `${count(n, 'warning')}: --max-warnings allows ${most}.`,
    stopped: 'Stopped. What was not written yet stays as it was.',
    changedMeanwhile:
      'The file changed while Goalmark was reading it, so it was left as it is. Run --fix again.',
    toldTwice: path => `This tells of ${path}, and so does another report, otherwise.`,
    missingShard: 'No report is about this shard.',
    lost: 'Linting it ended the thread that tried, twice: it may need more memory than there is.',
    notACache: 'This holds no cache of Goalmark’s, so it was left alone and nothing was cached.',
    damagedCache: 'The cache was damaged. What could not be read was linted anew.',
    noCache: reason => `The cache could not be used (${reason}). The findings are the same without it.`,
  },
  settings,
  report: {
    kinds: {
      plan: 'plan',
      statement: 'statement',
      reflection: 'reflection',
      template: 'template',
      'not-a-plan': 'not a plan',
    },
    skipped: {
      'not-a-plan': n => (n === 1 ? '1 does not read like a plan' : `${n} do not read like plans`),
      template: n => `${n} still to be filled in`,
      off: n => `${n} turned off by a comment`,
      ignored: n => `${n} ignored by the settings`,
      link: n => (n === 1 ? '1 link to a folder' : `${n} links to folders`),
      binary: n => `${n} not text in UTF-8`,
      'too-large': n => `${n} too large`,
      unreadable: n => `${n} unreadable`,
    },
    plans: (n, today) => `${count(n, 'plan')} linted, counting from ${today}.`,
    nothingToSay: 'Nothing to add.',
    nothingNew: 'Nothing new to add.',
    known: n => `${count(n, 'finding')} of the baseline ${n === 1 ? 'is' : 'are'} not shown.`,
    gone: n =>
      `${count(n, 'finding')} of the baseline ${n === 1 ? 'is' : 'are'} gone; --write-baseline drops ${n === 1 ? 'it' : 'them'}.`,
    baselineWritten: (noted, dropped, path) =>
      `${count(noted, 'finding')} noted in ${path}.${dropped > 0 ? ` ${dropped} gone since then ${dropped === 1 ? 'was' : 'were'} dropped.` : ''}`,
    findings: counts => `${joined(counted(counts), 'and')}.`,
    fixable: n => `--fix can take care of ${n === 1 ? 'one' : n} of them.`,
    fixed: (edits, files) => `${count(edits, 'correction')} made in ${count(files, 'file')}.`,
    wouldFix: (edits, files) =>
      `--fix would make ${count(edits, 'correction')} in ${count(files, 'file')}. Nothing was written.`,
    left: (n, reasons) => `${count(n, 'file')} skipped: ${reasons}.`,
    noPlan: 'No plan here.',
    leftOut: n =>
      `Ignore files leave out ${count(n, 'file or folder', 'files and folders')} here; --no-ignore reads them.`,
    ignoredByFiles: n => `${n} ignored by an ignore file`,
    ignoredBy: line => `ignored by ${line}; --no-ignore reads it`,
    whySkipped: path =>
      `“goalmark inspect ${path}” says why. To lint a file whatever it looks like, name it.`,
    withFix: title => `--fix: ${title}`,
    progress: (done, all) => `${done} of ${all} files`,
    watching: 'Waiting for changes. Ctrl+C ends it.',
    line: line => `line ${line}`,
    columns: ['Line', 'Severity', 'Finding', 'Rule'],
    more: n => `and ${n} more`,
  },
  inspect,
  diff,
  rules: {
    fixable: { safe: '--fix', input: 'editor', no: '' },
    off: 'off',
    count: n => `${count(n, 'rule')}. “goalmark explain <rule>” tells more of one.`,
    own: 'About Goalmark itself',
    more: '--fix corrects by itself; “editor” offers a correction for you to complete.',
  },
  explain: {
    facts: (severity, letter, presets) =>
      `${letter ? `${letter} · ` : ''}${severity} · ${presets ? `in ${presets}` : 'off unless your settings turn it on'}`,
    fixes: {
      safe: 'Goalmark can correct this by itself, with --fix.',
      input: 'Your editor offers a correction for you to complete.',
      no: '',
    },
    why: 'Why',
    whenOff: 'When to turn it off',
    options: 'Options',
    byDefault: value => `(default ${value})`,
    oneOf: names => `One of: ${names}.`,
    settings: 'Settings it rests on',
    leadsTo: 'May be asked next',
    withOptions: 'with the options',
    examples: 'Examples',
    bad: 'could be clearer',
    good: 'clear',
    fixed: 'after the correction',
    sources: 'Sources',
    page: 'Page',
  },
}
