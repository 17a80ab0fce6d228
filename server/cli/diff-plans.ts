import { join, resolve } from 'node:path'
import type { Configuration, Governing } from '../config/configuration'
import { compare, declared, type Kind, type Lint, type Source, type Versions } from '../core/index'
import { type Args, has, optionValue } from './args'
import { configurationFor } from './configuration'
import { type Wanted, wantedFiles } from './diff-files'
import { decode } from './encoding'
import { isLeftOut } from './files'
import { readDocument, type Task } from './read-document'
import { reasonOf } from './reason'
import type { ComparedFile, FileDiff } from './reporters/diff-report'
import type { RunProblem, Skipped, SkipReason } from './reporters/report'
import type { Repository } from './repository'
import type { Request } from './request'
import type { ChangedFile, FileState } from './revisions'
import type { Words } from './words/words'
import type { World } from './world'

/** What comparing a repository’s plans gave. */
export interface Comparison {
  /** Every plan that changed, by path; its goals may be what they were. */
  readonly files: readonly ComparedFile[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly RunProblem[]
}

/** One version of a file, as it was read. */
interface Read {
  readonly lint: Lint | null
  readonly skipped: SkipReason | null
}

type Document = { readonly file: ComparedFile['file']; readonly versions: Versions }
type Objects = ReadonlyMap<string, Uint8Array>

/** So many files are asked of git at once. */
const AT_ONCE = 100

/** Compares the plans of a repository in two of its states. */
export class PlanComparison {
  readonly #configuration: Configuration
  readonly #problems: RunProblem[] = []
  readonly #skipped: Skipped[] = []

  constructor(
    private readonly repository: Repository,
    private readonly args: Args,
    private readonly request: Request,
    private readonly words: Words,
    private readonly world: World,
  ) {
    this.#configuration = configurationFor(request, world)
  }

  async of(changed: readonly ChangedFile[], operands: readonly string[]): Promise<Comparison> {
    const { root } = this.repository
    const { wanted, missing, outside } = await wantedFiles(changed, operands, root, this.world)
    for (const path of missing) this.#problems.push({ path, message: this.words.problems.noSuchPath })
    for (const path of outside) this.#problems.push({ path, message: this.words.diff.outside })
    const documents: Document[] = []
    for (let from = 0; from < wanted.length; from += AT_ONCE)
      documents.push(...(await this.#documents(wanted.slice(from, from + AT_ONCE))))
    // A run that found no file still says what is wrong with the settings.
    if (wanted.length === 0) await this.#configuration.governing(join(this.world.cwd, 'plan.md'))
    const all = compare(documents.map(({ versions }) => versions))
    return {
      files: documents.map(({ file, versions }, i) => ({ file, ...versions, goals: all[i] ?? [] })),
      skipped: this.#skipped,
      problems: [...this.#configuration.problems, ...this.#problems],
    }
  }

  async #documents(all: readonly Wanted[]): Promise<readonly Document[]> {
    const wanted: { readonly one: Wanted; readonly governing: Governing }[] = []
    for (const one of all) {
      const governing = await this.#configuration.governing(one.path)
      if (await this.#isLeftOut(one, governing)) this.#skipped.push({ path: one.shown, reason: 'ignored' })
      else wanted.push({ one, governing })
    }
    const ids = wanted.flatMap(({ one: { file } }) => [file.before?.id ?? [], file.after?.id ?? []].flat())
    const most = Math.max(0, ...wanted.map(({ governing }) => governing.settings.maxFileBytes))
    const objects = ids.length > 0 ? await this.repository.objects(ids, most) : new Map()
    const documents: Document[] = []
    for (const { one, governing } of wanted) {
      const read = (state: FileState | null): Promise<Read> | null =>
        state && this.#read(state, one, governing, objects)
      const document = documentOf(one, await read(one.file.before), await read(one.file.after))
      if (document) documents.push(document)
      await this.world.pause()
    }
    return documents
  }

  async #isLeftOut({ path }: Wanted, { ignored }: Governing): Promise<boolean> {
    if (has(this.args, 'no-ignore')) return false
    return ignored.has(path) || (await isLeftOut(path, true, this.world)).by !== null
  }

  async #read(state: FileState, wanted: Wanted, governing: Governing, objects: Objects): Promise<Read> {
    try {
      const bytes = await this.#bytesOf(state, objects, governing.settings.maxFileBytes)
      if (!bytes) return { lint: null, skipped: 'too-large' }
      return (
        readDocument(await this.#task(wanted, bytes, governing), bytes) ?? { lint: null, skipped: 'binary' }
      )
    } catch (error) {
      this.#problems.push({ path: wanted.shown, message: this.words.problems.unreadable(reasonOf(error)) })
      return { lint: null, skipped: 'unreadable' }
    }
  }

  /** Null when there are too many. */
  async #bytesOf({ name, id }: FileState, objects: Objects, most: number): Promise<Uint8Array | null> {
    if (id !== null) return objects.get(id) ?? null
    const path = resolve(this.repository.root, name)
    return ((await this.world.look(path))?.bytes ?? 0) > most ? null : this.world.readFile(path)
  }

  async #task({ path, shown, isNamed }: Wanted, bytes: Uint8Array, governing: Governing): Promise<Task> {
    const text = decode(bytes)?.text ?? ''
    const settings = await this.#configuration.settingsOf(path, text, declared(text), governing)
    const as = optionValue(this.args, 'as') as Kind | undefined
    const isAsked = isNamed && !has(this.args, 'detect')
    const asked: Source['asked'] = governing.plans.has(path) ? 'settings' : isAsked ? 'argument' : undefined
    return {
      shown,
      settings,
      today: (settings.today ?? this.request.today).toString(),
      declaredOnly: has(this.args, 'no-detect'),
      ...(asked && { asked }),
      ...(as && { as }),
    }
  }
}

/** Null when it is a plan in neither version. */
function documentOf({ shown, previous }: Wanted, before: Read | null, after: Read | null): Document | null {
  if (![before, after].some(read => read?.lint && read.skipped === null)) return null
  const change: FileDiff['change'] = !before ? 'added' : !after ? 'deleted' : previous ? 'renamed' : 'changed'
  // It is there, and nobody can say what its goals are: turned off, a template, no text.
  const isStopped = after !== null && goalsIn(after) === null
  return {
    file: {
      path: shown,
      previousPath: previous,
      change,
      before: before?.skipped ?? null,
      after: after?.skipped ?? null,
    },
    versions: {
      before: before && !isStopped ? goalsIn(before) : null,
      after: after && !isStopped ? goalsIn(after) : null,
    },
  }
}

/** What no longer reads like a plan has goals all the same: they are what became of the old ones. */
const goalsIn = ({ lint, skipped }: Read): Lint | null =>
  skipped === null || skipped === 'not-a-plan' ? lint : null
