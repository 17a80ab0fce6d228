import { join, resolve } from 'node:path'
import { type Kind, nearest, type Source } from '../core/index'
import { type Args, COMMANDS, type Fault, fault, has, isFault, optionValue, readsStdin } from './args'
import { changedFiles } from './changed'
import { Configuration, type Governing } from './config'
import { type Found, type FoundFile, findFiles, isLeftOut } from './files'
import { readOutputs } from './output'
import { overwrittenBy } from './overwriting'
import type { Task } from './read-document'
import { reasonOf } from './reason'
import type { RunProblem, Skipped, SkipReason } from './reporters/report'
import type { Request } from './request'
import { printable } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

/** A file's bytes, and what its reading hangs on. */
export interface Opened {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly task: Task
}

/** What a shell made of a file. */
export interface Handled {
  readonly skipped?: SkipReason | null
  readonly problem?: RunProblem | null
}

/** What a run over files gathers beside the documents themselves. */
export interface Gathered {
  readonly skipped: readonly Skipped[]
  readonly problems: readonly RunProblem[]
  /** How many files and folders ignore files leave out, of those met on the way. */
  readonly leftOut: number
}

/** Opens the files that a command line names, one after the other, and hands each to `each`. */
export async function eachDocument(
  args: Args,
  request: Request,
  words: Words,
  world: World,
  each: (opened: Opened) => Promise<Handled>,
): Promise<Gathered | Fault> {
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const found = await search(args, world)
  if (isFault(found)) return found
  const overwritten = await overwrittenBy(outputs, found.files, world)
  if (overwritten) return overwritten
  const files = found.files.filter(({ path }) => outputs.every(({ file }) => file !== path))

  const configuration = new Configuration(request.choice, request.flags, words, world)
  const problems = problemsOf(found, words)
  const skipped: Skipped[] = [...found.skipped]
  for (const file of files) {
    const opened = await open(file, await configuration.governing(file.path), request, args, world)
    const { skipped: reason, problem } = 'task' in opened ? await each(opened) : refusal(opened, file, words)
    if (reason) skipped.push({ path: file.shown, reason })
    if (problem) problems.push(problem)
    await world.pause()
  }
  // A run that found no file still says what is wrong with the settings.
  if (files.length === 0) await configuration.governing(join(world.cwd, 'plan.md'))
  return {
    skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    problems: [...configuration.problems, ...problems],
    leftOut: found.leftOut,
  }
}

async function search(args: Args, world: World): Promise<Found | Fault> {
  const ignoring = !has(args, 'no-ignore')
  if (readsStdin(args)) return piped(args, ignoring, world)
  const ref = optionValue(args, 'changed')
  const only = ref === undefined ? null : await changedFiles(args.operands, ref, world)
  if (only && isFault(only)) return only
  return findFiles(args.operands, { ignoring, only }, world)
}

/** The plan that is piped in, as the one file of the run. */
async function piped(args: Args, ignoring: boolean, world: World): Promise<Found | Fault> {
  const other = args.operands.find(operand => operand !== '-')
  if (other !== undefined) return fault('both', { option: '--stdin', typed: printable(other) })
  if (has(args, 'changed')) return fault('both', { option: '--stdin', typed: '--changed' })
  const name = optionValue(args, 'stdin-filename')
  const path = resolve(world.cwd, name ?? 'stdin.md')
  const found = await isLeftOut(path, ignoring && name !== undefined, world)
  const shown = name === undefined ? '<stdin>' : found.shown
  const file: FoundFile = { path, shown, named: true, kind: 'stdin' }
  const skipped = found.by ? [{ path: shown, reason: 'ignored' as const, by: found.by }] : []
  return { files: found.by ? [] : [file], missing: [], skipped, unreadable: [], leftOut: 0 }
}

function problemsOf({ missing, unreadable }: Found, words: Words): RunProblem[] {
  const missed = missing.map(({ operand, as }) => {
    const message = as === 'glob' ? words.problems.noMatch : missingMessage(operand, words)
    return { path: operand, message }
  })
  const unread = unreadable.map(({ path, reason }) => ({ path, message: words.problems.unreadable(reason) }))
  return [...missed, ...unread]
}

/** What is said of an operand that stands for nothing: it may have been meant as a command. */
function missingMessage(operand: string, { problems, didYouMean }: Words): string {
  const command = nearest(operand, COMMANDS)
  return command ? `${problems.noSuchPath} ${didYouMean(`goalmark ${command}`)}` : problems.noSuchPath
}

interface Unopened {
  readonly reason: SkipReason
  readonly why?: string
}

const refusal = ({ reason, why }: Unopened, { shown }: FoundFile, { problems }: Words): Handled => ({
  skipped: reason,
  problem: why === undefined ? null : { path: shown, message: problems.unreadable(why) },
})

async function open(
  file: FoundFile,
  { settings, plans, ignored }: Governing,
  request: Request,
  args: Args,
  world: World,
): Promise<Opened | Unopened> {
  if (ignored.has(file.path) && !has(args, 'no-ignore')) return { reason: 'ignored' }
  if (file.kind === 'other') return { reason: 'unreadable', why: file.refused ?? 'ENOTSUP' }
  try {
    const isPiped = file.kind === 'stdin'
    const size = isPiped ? 0 : ((await world.look(file.path))?.bytes ?? 0)
    if (size > settings.maxFileBytes) return { reason: 'too-large' }
    const bytes = isPiped ? await world.stdin() : await world.readFile(file.path)
    const as = optionValue(args, 'as') as Kind | undefined
    const asked = askedFor(file, plans, args)
    const task = {
      shown: file.shown,
      settings,
      today: request.today.toString(),
      declaredOnly: has(args, 'no-detect'),
      ...(asked && { asked }),
      ...(as && { as }),
    }
    return { file, bytes, task }
  } catch (error) {
    return { reason: 'unreadable', why: reasonOf(error) }
  }
}

function askedFor(file: FoundFile, plans: ReadonlySet<string>, args: Args): Source['asked'] {
  if (plans.has(file.path)) return 'settings'
  return file.named && !has(args, 'detect') ? 'argument' : undefined
}
