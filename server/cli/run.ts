import { type Args, type Fault, has, isFault, localeAsked, readArgs } from './args'
import { helpText } from './help'
import { localeFor, localeOfEnvironment } from './locale'
import { settleValues } from './optional-values'
import { inert, printable } from './terminal-text'
import { version } from './version'
import { wordsFor } from './words/index'
import type { Words } from './words/words'
import type { World } from './world'

/**
 * Runs one command line. Gives 0 when there is nothing to say at or above `--fail-on`, 1 when there is, and 2 when
 * something could not be done.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const args = readArgs(argv)
  const locale = isFault(args) ? (localeAsked(argv) ?? localeOfEnvironment(world)) : localeFor(args, world)
  const words = wordsFor(locale)
  const code = isFault(args) ? args : await command(args, words, world)
  if (typeof code === 'number') return code
  world.stderr(inert(`${await faultSentence(code, words)}\n`))
  return 2
}

async function command(args: Args, words: Words, world: World): Promise<number | Fault> {
  if (has(args, 'version')) {
    world.stdout(`${version}\n`)
    return 0
  }
  if (has(args, 'help')) {
    world.stdout(helpText(args, words, world))
    return 0
  }
  if (args.command === 'server') return serve(words, world)
  // The engine is loaded only now: telling the version must not wait for a parser.
  const { engine } = await import('./engine')
  if (has(args, 'print-config')) return engine.printConfigCommand(args, words, world)
  if (args.command === 'inspect' || args.command === 'lint') args = await settleValues(args, world)
  if (args.command === 'inspect') return engine.inspectCommand(args, words, world)
  if (args.command === 'diff') return engine.diffCommand(args, words, world)
  if (args.command === 'merge') return engine.mergeCommand(args, words, world)
  if (args.command === 'rules') return engine.rulesCommand(args, words, world)
  if (args.command === 'init') return engine.initCommand(args, words, world)
  if (args.command === 'explain') return engine.explainCommand(args, words, world)
  if (has(args, 'watch')) return engine.watchCommand(args, words, world)
  return engine.lintCommand(args, words, world)
}

/** Hands the standard streams to the language server. A person who typed this is told whom it waits for. */
async function serve(words: Words, world: World): Promise<number> {
  if (world.canAsk) world.stderr(`${words.serving}\n`)
  await world.serve()
  return 0
}

/** Where the command line is as it should be: the help would not help. */
const FROM_OUTSIDE: readonly Fault['says'][] = [
  'noGit',
  'gitRefused',
  'noRepository',
  'shallowClone',
  'noFork',
  'noSuchRef',
  'noBaseline',
  'notABaseline',
  'otherBaseline',
  'unreadableBaseline',
  'noSuchReport',
  'notAReport',
  'unreadableReport',
  'noReports',
]

async function faultSentence(fault: Fault, words: Words): Promise<string> {
  const { engine } = await import('./engine')
  const { says, choices } = fault
  const shown = { ...fault, typed: printable(fault.typed) }
  const typed = says === 'ruleForm' ? (fault.typed.split(':').at(-1) ?? '') : fault.typed
  const near = says === 'notADay' ? choices[0] : engine.nearest(typed, choices)
  if (!near && FROM_OUTSIDE.includes(says)) return words.faults[says](shown)
  const hint = near ? words.didYouMean(says === 'ruleForm' ? `:${near}` : near) : words.seeHelp
  return `${words.faults[says](shown)} ${hint}`
}
