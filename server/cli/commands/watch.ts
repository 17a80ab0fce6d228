import { basename, resolve, sep } from 'node:path'
import { CONFIG_NAMES } from '../../config/configuration'
import { type Args, type Fault, fault, has, isFault, optionValue, readsStdin } from '../args'
import { CACHE } from '../cache'
import { readGlob } from '../globs'
import { readOutputs, styleFor } from '../output'
import { Memory } from '../results'
import type { Words } from '../words/words'
import type { World } from '../world'
import { lintOnce } from './lint'

/** Where the screen begins anew: what went before stays above, in the terminal’s memory. */
const CLEAR = '\x1b[2J\x1b[H'

/** Lints, and again whenever something changes, until a signal ends it. Files that did not change are not linted again. */
export async function watchCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  if (readsStdin(args)) return fault('both', { option: '--watch', typed: '--stdin' })
  const memory = new Memory()
  const counts = await countsFor(args, world)
  const watch = await world.watch(await placesOf(args, world), counts)
  try {
    for (;;) {
      if (world.isTTY) world.stdout(CLEAR)
      const code = await lintOnce(args, words, world, memory)
      if (typeof code !== 'number') return code
      const { colors } = styleFor(args, world)
      world.stderr(`\n${colors.dim(words.report.watching)}\n`)
      if ((await watch.next()) === 'stopped') return code
    }
  } finally {
    await watch.close()
  }
}

/** The files and folders that are looked at, and the settings of the working folder. */
async function placesOf(args: Args, world: World): Promise<readonly string[]> {
  const operands = args.operands.length > 0 ? args.operands : ['.']
  const places: string[] = []
  for (const operand of operands) {
    if (operand.startsWith('!')) continue
    const isThere = (await world.look(resolve(world.cwd, operand))) !== null
    const glob = isThere ? null : await readGlob(operand, world)
    places.push(glob?.base ?? resolve(world.cwd, operand))
  }
  const config = optionValue(args, 'config')
  const settings = config === undefined ? CONFIG_NAMES : [config]
  return [...places, ...settings.map(name => resolve(world.cwd, name))]
}

/** Plans, settings, competencies, baselines; not what a run writes itself. */
const OF_USE = /\.(?:md|markdown|jsonc?|ya?ml)$|^\.(?:git|goalmark)ignore$/i

async function countsFor(args: Args, world: World): Promise<(path: string) => boolean> {
  const outputs = readOutputs(args, world)
  const own = new Set(isFault(outputs) ? [] : outputs.map(({ file }) => file))
  const cache = resolve(world.cwd, optionValue(args, 'cache-location') ?? CACHE) + sep
  const written = has(args, 'write-baseline')
  return path =>
    OF_USE.test(basename(path)) &&
    !own.has(path) &&
    !path.startsWith(cache) &&
    !(written && basename(path).includes('baseline'))
}
