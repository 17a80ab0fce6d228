import { dirname, join } from 'node:path'
import type { Configuration, Governing } from '../config/configuration'
import { type Kind, lookBackNames, type PlainDate, readDay, type Source } from '../core/index'
import { type Args, type Fault, has, isFault, optionValue } from './args'
import { configurationFor } from './configuration'
import { decode } from './encoding'
import type { FoundFile } from './files'
import { readOutputs } from './output'
import { overwrittenBy } from './overwriting'
import type { Task } from './read-document'
import { reasonOf } from './reason'
import type { RunProblem, Skipped, SkipReason } from './reporters/report'
import type { Request } from './request'
import { search, searchProblems } from './search'
import type { Words } from './words/words'
import type { World } from './world'

/** A file's bytes, and what its reading hangs on. */
export interface Opened {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly task: Task
}

/** What a command made of a file. */
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
  /** The day that the files were counted from; the run's own when settings give several. */
  readonly today: PlainDate
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

  const configuration = configurationFor(request, world)
  const problems = searchProblems(found, words)
  const skipped: Skipped[] = [...found.skipped]
  const days = new Set<string>()
  for (const file of files) {
    const opened = await open(file, configuration, request, args, world)
    if ('task' in opened) days.add(opened.task.today)
    const { skipped: reason, problem } = 'task' in opened ? await each(opened) : refusal(opened, file, words)
    if (reason) skipped.push({ path: file.shown, reason })
    if (problem) problems.push(problem)
    await world.pause()
  }
  // A run that found no file still says what is wrong with the settings.
  if (files.length === 0) await configuration.governing(join(world.cwd, 'plan.md'))
  const [day = '', ...others] = days
  return {
    skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    problems: [...configuration.problems, ...problems],
    leftOut: found.leftOut,
    today: (others.length === 0 && readDay(day)) || request.today,
  }
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
  configuration: Configuration,
  { today }: Request,
  args: Args,
  world: World,
): Promise<Opened | Unopened> {
  const governing = await configuration.governing(file.path)
  if (governing.ignored.has(file.path) && !has(args, 'no-ignore')) return { reason: 'ignored' }
  if (file.kind === 'other') return { reason: 'unreadable', why: file.refused ?? 'ENOTSUP' }
  try {
    const isPiped = file.kind === 'stdin'
    const size = isPiped ? 0 : ((await world.look(file.path))?.bytes ?? 0)
    if (size > governing.settings.maxFileBytes) return { reason: 'too-large' }
    const bytes = isPiped ? await world.stdin() : await world.readFile(file.path)
    const text = decode(bytes)?.text ?? ''
    const settings = await configuration.settingsOf(file.path, text, governing)
    const as = optionValue(args, 'as') as Kind | undefined
    const asked = askedFor(file, governing, args)
    const lookBack = settings.workspace ? await lookBackBeside(file, world) : null
    const task = {
      shown: file.shown,
      settings,
      today: (settings.today ?? today).toString(),
      declaredOnly: has(args, 'no-detect'),
      ...(asked && { asked }),
      ...(lookBack && { lookBack }),
      ...(as && { as }),
    }
    return { file, bytes, task }
  } catch (error) {
    return { reason: 'unreadable', why: reasonOf(error) }
  }
}

function askedFor(file: FoundFile, { plans }: Governing, args: Args): Source['asked'] {
  if (plans.has(file.path)) return 'settings'
  return file.named && !has(args, 'detect') ? 'argument' : undefined
}

/** The name of the `brag.md` or « réalisations.md » that stands in the plan's own folder. */
async function lookBackBeside({ path }: FoundFile, world: World): Promise<string | null> {
  for (const name of lookBackNames())
    for (const ending of ['.md', '.markdown']) {
      const beside = join(dirname(path), name + ending)
      if (beside !== path && (await world.look(beside))?.kind === 'file') return name + ending
    }
  return null
}
