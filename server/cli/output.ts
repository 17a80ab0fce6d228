import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { type Args, has, optionValue } from './args'
import { reasonOf } from './reason'
import type { RunProblem } from './reporters/report'
import { shownPath } from './shown-path'
import { printable } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

const WIDEST = 120
const NARROWEST = 40

/** How a report for people looks. */
export interface Style {
  readonly colors: ReturnType<typeof createColors>
  readonly columns: number
}

/** The file that the report goes to, absolute. */
export function outputOf(args: Args, world: World): string | undefined {
  const file = optionValue(args, 'output-file')
  return file === undefined ? undefined : resolve(world.cwd, file)
}

/** How a report looks where it goes: `NO_COLOR` and files have no colours, unless they are asked for. */
export function styleFor(args: Args, world: World): Style {
  const { env, isTTY } = world
  const file = outputOf(args, world)
  const seen = isTTY && file === undefined
  const wanted = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const byItself = !env.NO_COLOR && (wanted || (seen && env.TERM !== 'dumb'))
  const colors = createColors(has(args, 'color') || (!has(args, 'no-color') && byItself))
  const columns = Math.max(NARROWEST, Math.min((seen && world.columns) || WIDEST, WIDEST))
  return { colors, columns }
}

/** Tells the problems, then gives the report to the terminal or its file. False when something was wrong. */
export async function deliver(
  args: Args,
  words: Words,
  world: World,
  problems: readonly RunProblem[],
  render: (style: Style) => string,
): Promise<boolean> {
  for (const problem of problems) world.stderr(problemLine(problem))
  const text = render(styleFor(args, world))
  const file = outputOf(args, world)
  if (file === undefined) {
    world.stdout(text)
    return problems.length === 0
  }
  try {
    await world.writeFile(file, new TextEncoder().encode(text))
    return problems.length === 0
  } catch (error) {
    const path = shownPath(file, world.cwd)
    world.stderr(problemLine({ path, message: words.problems.unwritable(reasonOf(error)) }))
    return false
  }
}

function problemLine({ path, line, column, message }: RunProblem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':')
  return `${printable(place)}: ${printable(message)}\n`
}
