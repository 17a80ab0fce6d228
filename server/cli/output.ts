import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { type Args, type Fault, fault, has, optionValue } from './args'
import { canShare, type Format, readFormat } from './formats'
import { localeOf } from './locale'
import { reasonOf } from './reason'
import type { RunProblem } from './reporters/report'
import { shownPath } from './shown-path'
import { inert, printable } from './terminal-text'
import type { Words } from './words/words'
import type { Pieces, World } from './world'

const WIDEST = 120
const NARROWEST = 40

/** How a report for people looks. */
export interface Style {
  readonly colors: ReturnType<typeof createColors>
  readonly columns: number
}

/** One report of a run, and where it goes. */
export interface Output {
  readonly format: Format
  /** Absolute; undefined for standard output. */
  readonly file: string | undefined
  /** The file is not ours alone: the report goes behind what stands in it. */
  readonly isAppended: boolean
  readonly locale: string
  /** What asked for it, as typed. */
  readonly option: string
}

/** The reports that a command line asks for, in its order: `--format` more than once gives more than one. */
export function readOutputs(args: Args, world: World): readonly Output[] | Fault {
  const rest = optionValue(args, 'output-file')
  const outputs = (args.options.format ?? ['pretty']).flatMap((typed): readonly Output[] => {
    const read = readFormat(typed)
    if ('unknown' in read) return []
    const { format, file = rest } = read
    return [
      {
        format,
        file: file === undefined ? undefined : resolve(world.cwd, file),
        isAppended: false,
        locale: localeOf(format, args, world),
        option: read.file === undefined ? '--output-file' : `--format ${typed}`,
      },
    ]
  })
  if (rest !== undefined && outputs.every(({ option }) => option !== '--output-file'))
    return fault('noReportLeft', { option: '--output-file' })
  for (const { file } of outputs) {
    const formats = outputs.filter(other => other.file === file).map(({ format }) => format)
    if (canShare(formats)) continue
    const typed = file === undefined ? '' : printable(shownPath(file, world.cwd))
    return fault('sharedOutput', { typed, choices: [...new Set(formats)] })
  }
  return [...outputs, ...jobSummary(outputs, world)]
}

/** With its annotations, GitHub gets the report as a page of the workflow’s run. */
function jobSummary(outputs: readonly Output[], { cwd, env }: World): readonly Output[] {
  const annotations = outputs.find(({ format }) => format === 'github')
  const file = env.GITHUB_STEP_SUMMARY
  if (!annotations || !file) return []
  return [{ ...annotations, format: 'markdown', file: resolve(cwd, file), isAppended: true }]
}

/** How a report looks where it goes: `NO_COLOR` and files have no colours, unless they are asked for. */
export function styleFor(args: Args, world: World, file?: string): Style {
  const { env, isTTY } = world
  const seen = isTTY && file === undefined
  const wanted = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const byItself = !env.NO_COLOR && (wanted || (seen && env.TERM !== 'dumb'))
  const colors = createColors(has(args, 'color') || (!has(args, 'no-color') && byItself))
  const columns = Math.max(NARROWEST, Math.min((seen && world.columns) || WIDEST, WIDEST))
  return { colors, columns }
}

/** A report, ready to be given to standard output or its file. */
export type Written = Pick<Output, 'file' | 'isAppended'> & { readonly text: string | Pieces }

/** Tells the problems, then gives each report to the terminal or its file. False when something was wrong. */
export async function deliver(
  reports: readonly Written[],
  words: Words,
  world: World,
  problems: readonly RunProblem[],
): Promise<boolean> {
  for (const problem of problems) world.stderr(problemLine(problem))
  let isWhole = problems.length === 0
  for (const report of together(reports)) {
    if (report.file === undefined) for (const piece of piecesOf(report)) world.stdout(piece)
    else isWhole = (await save(report.file, report, words, world)) && isWhole
  }
  return isWhole
}

/** Reports that go to one place, one behind the other. */
function together(reports: readonly Written[]): readonly Written[] {
  const places = new Map<string | undefined, Written>()
  for (const report of reports) {
    const before = places.get(report.file)
    places.set(report.file, before ? { ...before, text: joined(piecesOf(before), piecesOf(report)) } : report)
  }
  return [...places.values()]
}

function* behind(before: Uint8Array, text: Pieces): Pieces {
  yield before
  yield* text
}

const piecesOf = ({ text }: Written): Pieces => (typeof text === 'string' ? [text] : text)

function* joined(...parts: readonly Pieces[]): Pieces {
  for (const [place, part] of parts.entries()) {
    if (place > 0) yield '\n'
    yield* part
  }
}

async function save(file: string, report: Written, words: Words, world: World): Promise<boolean> {
  try {
    const before =
      report.isAppended && (await world.look(file)) ? await world.readFile(file) : new Uint8Array()
    await world.writeFile(file, behind(before, piecesOf(report)))
    return true
  } catch (error) {
    const path = shownPath(file, world.cwd)
    world.stderr(problemLine({ path, message: words.problems.unwritable(reasonOf(error)) }))
    return false
  }
}

function problemLine({ path, line, column, message }: RunProblem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':')
  return inert(`${printable(place)}: ${printable(message)}\n`)
}
