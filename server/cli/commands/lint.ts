import { type Args, type Fault, has, isFault, optionValue, readsStdin } from '../args'
import { type BaselineUse, openBaseline } from '../baseline-use'
import { closeCache, openCacheFor } from '../cache-use'
import { eachDocument, type Gathered, type Handled, type Opened, type Read } from '../documents'
import type { FoundFile } from '../files'
import { exitCode, gatesOf, hasTooManyWarnings, leastTold } from '../gates'
import { jobsOf } from '../jobs'
import {
  type Fixing,
  type LintedFile,
  Linter,
  type LintTask,
  type Mended,
  mendedOf,
  type Orders,
} from '../lint-file'
import { LongText } from '../long-text'
import { deliver, type Output, readOutputs, styleFor } from '../output'
import { patchOf } from '../patch'
import { Progress } from '../progress'
import type { Task } from '../read-document'
import { reasonOf } from '../reason'
import { type RunProblem, Tally } from '../reporters/report'
import type { Fixed } from '../reporters/reporter'
import { Reports } from '../reporters/reports'
import { type Request, readRequest } from '../request'
import type { Results } from '../results'
import { inert } from '../terminal-text'
import { Threads } from '../threads'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Lints files and tells what their authors could make clearer. */
export const lintCommand = (args: Args, words: Words, world: World): Promise<number | Fault> =>
  lintOnce(args, words, world, null)

/** The same, with what earlier runs with the same arguments gave. */
export async function lintOnce(
  args: Args,
  words: Words,
  world: World,
  memory: Results | null,
): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const baseline = await openBaseline(args, world)
  if (baseline && isFault(baseline)) return baseline
  return new LintRun(args, request, outputs, baseline, words, world, memory).run()
}

const FEW = 4

class LintRun {
  readonly #reports: Reports
  readonly #found = new Tally()
  readonly #heard = new Tally()
  readonly #fixing: Fixing
  readonly #orders: Orders
  readonly #linter: Linter
  #threads: Threads | null = null
  #results: Results | null
  #progress: Progress | null = null
  #missed = 0
  readonly #patches: LongText
  #fixed: Fixed
  /** The text that was piped in went on to standard output. */
  #passedOn = false

  constructor(
    private readonly args: Args,
    private readonly request: Request,
    private readonly outputs: readonly Output[],
    private readonly baseline: BaselineUse | null,
    private readonly words: Words,
    private readonly world: World,
    memory: Results | null,
  ) {
    this.#results = memory
    this.#reports = new Reports(outputs, args, world)
    this.#patches = new LongText(world)
    this.#fixing = has(args, 'fix')
      ? 'written'
      : has(args, 'fix-dry-run') || has(args, 'diff')
        ? 'shown'
        : 'no'
    this.#fixed = { edits: 0, files: 0, isWritten: this.#fixing === 'written' }
    this.#orders = {
      telling: this.#reports.telling,
      fixing: this.#fixing,
      least: has(args, 'quiet') ? leastTold(gatesOf(args)) : 'info',
    }
    this.#linter = new Linter(this.#orders)
  }

  async run(): Promise<number | Fault> {
    const { args, request, words, world } = this
    const cache = await openCacheFor(args, this.#orders, words, world)
    this.#results = cache ?? this.#results
    const gathered = await eachDocument(args, request, words, world, {
      begin: files => this.#begin(files),
      recall: read => this.#recall(read),
      make: opened => this.#make(opened),
      take: (linted, read, opened) => this.#take(linted, read, opened),
    })
    this.#threads?.close()
    this.#progress?.end()
    await closeCache(cache, words, world)
    if (isFault(gathered)) return gathered
    return has(args, 'diff') ? this.#tellPatches(gathered) : this.#tell(gathered)
  }

  #begin(files: number): number {
    this.#progress = new Progress(files, this.words, this.world)
    const jobs = jobsOf(this.args, files, this.world)
    if (jobs === 1) return 1
    this.#threads = new Threads(jobs, this.#orders, this.world)
    return this.#threads.most
  }

  #recall({ file, given, bytes }: Read): LintedFile | null {
    if (file.kind === 'stdin') return null
    return this.#results?.get(file.path, this.#taskOf(given, file), bytes) ?? null
  }

  async #make({ task, file, bytes }: Opened): Promise<LintedFile | null> {
    const whole = this.#taskOf(task, file)
    // Beside a cache there may be a handful to lint, which no thread is worth.
    const isOneOfFew = this.#results !== null && ++this.#missed <= FEW
    return this.#threads && !isOneOfFew ? this.#threads.lint(whole, bytes) : this.#linter.lint(whole, bytes)
  }

  #taskOf(task: Task, { path }: FoundFile): LintTask {
    return { ...task, baseline: this.baseline?.of(path) ?? null }
  }

  async #take(linted: LintedFile | null, read: Read, opened: Opened | null): Promise<Handled> {
    const { file, bytes, given } = read
    this.#progress?.step()
    if (!linted) return { problem: { path: file.shown, message: this.words.problems.lost } }
    if (opened && !opened.asksFiles && file.kind !== 'stdin')
      this.#results?.put(file.path, this.#taskOf(given, file), bytes, linted)
    const mended = mendedOf(linted, bytes)
    const problem = this.#fixing === 'written' ? await this.#save(read, mended) : null
    if (!problem) await this.#keep(linted, mended, file)
    else {
      const unmended = new Linter({ ...this.#orders, fixing: 'no' })
      await this.#keep(unmended.lint(this.#taskOf(opened?.task ?? given, file), bytes), null, file)
    }
    return { skipped: linted.skipped, problem }
  }

  async #keep(linted: LintedFile, mended: Mended | null, file: FoundFile): Promise<void> {
    const { said, baseline, found, heard } = linted
    if (baseline) this.baseline?.keep(file.path, baseline)
    if (!said) return
    this.#reports.add(said, heard.errors + heard.warnings + heard.infos)
    this.#found.add(found)
    this.#heard.add(heard)
    if (!mended) return
    const { edits, files } = this.#fixed
    this.#fixed = { ...this.#fixed, edits: edits + mended.edits, files: files + 1 }
    if (has(this.args, 'diff')) this.#patches.add(await this.#patchOf(file.shown, mended))
  }

  /** A patch in a file is for programs alone; on standard output a CI service may read it, which obeys some lines. */
  async #patchOf(shown: string, mended: Mended): Promise<string> {
    const file = this.outputs[0]?.file
    const patch = await patchOf(shown, mended, styleFor(this.args, this.world, file))
    return file === undefined ? inert(patch) : patch
  }

  async #save({ file, bytes }: Read, mended: Mended | null): Promise<RunProblem | null> {
    const { words, world } = this
    if (file.kind === 'stdin') {
      world.stdout(mended?.bytes ?? bytes)
      this.#passedOn = true
      return null
    }
    if (!mended) return null
    try {
      const isWritten = await world.replaceFile(file.path, bytes, mended.bytes)
      return isWritten ? null : { path: file.shown, message: words.problems.changedMeanwhile }
    } catch (error) {
      return { path: file.shown, message: words.problems.unwritable(reasonOf(error)) }
    }
  }

  async #tell({ leftOut, skipped, problems, today }: Gathered): Promise<number> {
    const { args, words } = this
    const world = await this.#besidePipe()
    const gates = gatesOf(args)
    const isQuiet = has(args, 'quiet')
    const reports = this.#reports.close({
      skipped: isQuiet ? [] : skipped,
      problems,
      today,
      summary: this.#heard.summary,
      fixed: this.#fixed,
      leftOut,
      baseline: this.baseline?.counts ?? null,
      shard: optionValue(args, 'shard') ?? null,
      isQuiet,
    })
    const delivered = await deliver(reports, words, world, problems)
    const found = { summary: this.#found.summary, problems }
    if (hasTooManyWarnings(found, gates))
      world.stderr(`${words.problems.tooManyWarnings(found.summary.warnings, gates.maxWarnings ?? 0)}\n`)
    const isNoted = (await this.baseline?.finish(words, world)) ?? true
    return delivered && isNoted ? exitCode(found, gates) : 2
  }

  /** The outside with reports on standard error, where a mended plan goes on to standard output. */
  async #besidePipe(): Promise<World> {
    const { args, world } = this
    if (this.#fixing !== 'written' || !readsStdin(args)) return world
    if (!this.#passedOn) world.stdout(await world.stdin())
    return { ...world, stdout: text => world.stderr(text.toString()) }
  }

  async #tellPatches({ problems }: Gathered): Promise<number> {
    const { args, words, world } = this
    const file = this.outputs[0]?.file
    const patches = { file, isAppended: false, text: this.#patches.between('', '') }
    const delivered = await deliver([patches], words, world, problems)
    const { edits, files } = this.#fixed
    if (edits > 0) world.stderr(`${words.report.wouldFix(edits, files)}\n`)
    if (!delivered) return 2
    return edits > 0 && gatesOf(args).failOn !== 'never' ? 1 : 0
  }
}
