import { dirname, join } from 'node:path'
import type { Configuration, Governing } from '../config/configuration'
import { declared, type Kind, lookBackNames, type PlainDate, readDay, type Source } from '../core/index'
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
import { isInShard, shardOf } from './shard'
import type { Words } from './words/words'
import type { World } from './world'

/** A file's bytes, and what its reading hangs on. */
export interface Opened extends Read {
  readonly task: Task
  /** Its front matter names another file: its reading hangs on more than its bytes and what governs it. */
  readonly asksFiles: boolean
}

/** The same before its front matter was read: `given` holds the settings as they are without it. */
export interface Read {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly given: Task
}

/** What a command made of a file. */
export interface Handled {
  readonly skipped?: SkipReason | null
  readonly problem?: RunProblem | null
}

/** What a command does with files, several of which may be under way at once. */
export interface Handling<Made> {
  /** Told how many files there are. Gives how many may be under way. */
  begin(files: number): number
  /** What was made of a file before; null when it is to be made. */
  recall?(read: Read): Made | null
  /** Begins with a file. */
  make(opened: Opened): Promise<Made>
  /** Takes what was made of a file, in the order of the files. `opened` is null for what was recalled. */
  take(made: Made, read: Read, opened: Opened | null): Promise<Handled>
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

/** Opens the files that a command line names, one after the other, and has each handled. */
export async function eachDocument<Made>(
  args: Args,
  request: Request,
  words: Words,
  world: World,
  handling: Handling<Made>,
): Promise<Gathered | Fault> {
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const found = await search(args, world)
  if (isFault(found)) return found
  const overwritten = await overwrittenBy(outputs, found.files, world)
  if (overwritten) return overwritten
  const shard = shardOf(args)
  const files = found.files.filter(
    ({ path, shown }) => isInShard(shown, shard) && outputs.every(({ file }) => file !== path),
  )

  const configuration = configurationFor(request, world)
  const problems = searchProblems(found, words)
  const skipped: Skipped[] = found.skipped.filter(({ path }) => isInShard(path, shard))
  const days = new Set<string>()
  const underWay: (() => Promise<void>)[] = []
  const most = handling.begin(files.length)
  if (most === 1) world.optimizeLater()
  for (const file of files) {
    const read = await readFile(file, configuration, request, args, world)
    if ('given' in read) days.add(read.given.today)
    const handled = await handle(read, file, configuration, words, handling)
    underWay.push(async () => {
      const { skipped: reason, problem } = await handled()
      if (reason) skipped.push({ path: file.shown, reason })
      if (problem) problems.push(problem)
    })
    while (underWay.length >= most) await underWay.shift()?.()
    await world.pause()
  }
  for (const ended of underWay) await ended()
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

/** Begins with a file. What it gives ends with it, when its turn has come. */
async function handle<Made>(
  read: Read | Unread,
  file: FoundFile,
  configuration: Configuration,
  words: Words,
  handling: Handling<Made>,
): Promise<() => Promise<Handled>> {
  if (!('given' in read)) return async () => refusal(read, file, words)
  const known = handling.recall?.(read) ?? null
  if (known) return () => handling.take(known, read, null)
  const opened = await open(read, configuration)
  if (!('task' in opened)) return async () => refusal(opened, file, words)
  const made = handling.make(opened)
  return async () => handling.take(await made, opened, opened)
}

interface Unread {
  readonly reason: SkipReason
  readonly why?: string
}

const refusal = ({ reason, why }: Unread, { shown }: FoundFile, { problems }: Words): Handled => ({
  skipped: reason,
  problem: why === undefined ? null : { path: shown, message: problems.unreadable(why) },
})

async function readFile(
  file: FoundFile,
  configuration: Configuration,
  { today }: Request,
  args: Args,
  world: World,
): Promise<Read | Unread> {
  const governing = await configuration.governing(file.path)
  if (governing.ignored.has(file.path) && !has(args, 'no-ignore')) return { reason: 'ignored' }
  if (file.kind === 'other') return { reason: 'unreadable', why: file.refused ?? 'ENOTSUP' }
  try {
    const { settings } = governing
    const isPiped = file.kind === 'stdin'
    const size = isPiped ? 0 : ((await world.look(file.path))?.bytes ?? 0)
    if (size > settings.maxFileBytes) return { reason: 'too-large' }
    const bytes = isPiped ? await world.stdin() : await world.readFile(file.path)
    const as = optionValue(args, 'as') as Kind | undefined
    const asked = askedFor(file, governing, args)
    const lookBack = settings.workspace ? await lookBackBeside(file, world) : null
    const given = {
      shown: file.shown,
      settings,
      today: (settings.today ?? today).toString(),
      declaredOnly: has(args, 'no-detect'),
      ...(asked && { asked }),
      ...(lookBack && { lookBack }),
      ...(as && { as }),
    }
    return { file, bytes, given }
  } catch (error) {
    return { reason: 'unreadable', why: reasonOf(error) }
  }
}

async function open(read: Read, configuration: Configuration): Promise<Opened | Unread> {
  const { file, bytes, given } = read
  try {
    const text = decode(bytes)?.text ?? ''
    const said = declared(text)
    const settings = await configuration.settingsOf(file.path, text, said, given)
    const named = given.lookBack ? undefined : await configuration.lookBackOf(file.path, said)
    return {
      ...read,
      task: { ...given, settings, ...(named !== undefined && { lookBack: named }) },
      asksFiles: said.competencyFramework !== null || said.reflection !== null,
    }
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
