import { dirname, join } from 'node:path'
import {
  type Kind,
  type Lint,
  lint,
  lookBackNames,
  nearest,
  type PlainDate,
  type Source,
} from '../core/index'
import { type Args, COMMANDS, type Fault, has, isFault, optionValue } from './args'
import { Configuration, type Governing } from './config'
import { decode, type Encoding } from './encoding'
import { type FoundFile, findFiles } from './files'
import { readOutputs } from './output'
import { overwrittenBy } from './overwriting'
import { reasonOf } from './reason'
import type { RunProblem, Skipped } from './reporters/report'
import type { Request } from './request'
import type { Words } from './words/words'
import type { World } from './world'

/** A file that was read, and what reading it told. */
export interface Opened {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly lint: Lint
  /** Why it is left alone all the same; null when it is not. */
  readonly skipped: Lint['skipped']
}

/** What a run over files gathers beside the documents themselves. */
export interface Gathered {
  readonly skipped: readonly Skipped[]
  readonly problems: readonly RunProblem[]
  /** The day that the files were counted from; the run's own when settings give several. */
  readonly today: PlainDate
}

/** Reads the files that a command line names, one after the other, and hands each to `each`, which may find problems. */
export async function eachDocument(
  args: Args,
  request: Request,
  words: Words,
  world: World,
  each: (opened: Opened) => Promise<RunProblem | null>,
): Promise<Gathered | Fault> {
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const { files: found, missing } = await findFiles(args.operands, world)
  const overwritten = await overwrittenBy(outputs, found, world)
  if (overwritten) return overwritten
  const files = found.filter(({ path }) => outputs.every(({ file }) => file !== path))

  const configuration = new Configuration(request, words, world)
  const problems: RunProblem[] = missing.map(path => ({ path, message: missingMessage(path, words) }))
  const skipped: Skipped[] = []
  const days = new Map<string, PlainDate>()
  for (const file of files) {
    const governing = await configuration.governing(file.path)
    const opened = await open(file, governing, configuration, request, args, world)
    if ('reason' in opened) {
      skipped.push({ path: file.shown, reason: opened.reason })
      if (opened.why) problems.push({ path: file.shown, message: words.problems.unreadable(opened.why) })
      continue
    }
    days.set(opened.lint.today.toString(), opened.lint.today)
    const problem = await each(opened)
    if (problem) problems.push(problem)
    if (opened.skipped) skipped.push({ path: file.shown, reason: opened.skipped })
  }
  // A run that found no file still says what is wrong with the settings.
  if (files.length === 0) await configuration.governing(join(world.cwd, 'plan.md'))
  const [day = request.today, ...others] = days.values()
  const today = others.length === 0 ? day : request.today
  return { skipped, problems: [...configuration.problems, ...problems], today }
}

/** What is said of an operand that stands for nothing: it may have been meant as a command. */
function missingMessage(operand: string, { problems, didYouMean }: Words): string {
  const command = nearest(operand, COMMANDS)
  return command ? `${problems.noSuchPath} ${didYouMean(`goalmark ${command}`)}` : problems.noSuchPath
}

interface Unopened {
  readonly reason: Skipped['reason']
  readonly why?: string
}

async function open(
  file: FoundFile,
  governing: Governing,
  configuration: Configuration,
  { today }: Request,
  args: Args,
  world: World,
): Promise<Opened | Unopened> {
  const { plans } = governing
  if (governing.ignored.has(file.path)) return { reason: 'ignored' }
  if (file.kind === 'other') return { reason: 'unreadable', why: 'ENOTSUP' }
  try {
    if (((await world.look(file.path))?.bytes ?? 0) > governing.settings.maxFileBytes)
      return { reason: 'too-large' }
    const bytes = await world.readFile(file.path)
    const decoded = decode(bytes)
    if (!decoded) return { reason: 'binary' }
    const settings = await configuration.settingsOf(file.path, decoded.text, governing)
    const lookBack = settings.workspace ? await lookBackBeside(file, world) : null
    const source = { ...sourceOf(file, decoded.text, plans, args), ...(lookBack && { lookBack }) }
    const read = lint(source, settings, settings.today ?? today)
    const undeclared = has(args, 'no-detect') && !read.skipped && read.plan.activation.by === 'score'
    return {
      file,
      bytes,
      encoding: decoded.encoding,
      lint: read,
      skipped: undeclared ? 'not-a-plan' : read.skipped,
    }
  } catch (error) {
    return { reason: 'unreadable', why: reasonOf(error) }
  }
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

function sourceOf(file: FoundFile, text: string, plans: Governing['plans'], args: Args): Source {
  const as = optionValue(args, 'as') as Kind | undefined
  const asked = plans.has(file.path)
    ? 'settings'
    : file.named && !has(args, 'detect')
      ? 'argument'
      : undefined
  return { text, path: file.shown, ...(asked && { asked }), ...(as && { as }) }
}
