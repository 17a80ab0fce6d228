import { type Args, type Fault, has, isFault, readsStdin } from '../args'
import { type BaselineUse, openBaseline } from '../baseline-use'
import { eachDocument, type Gathered, type Handled, type Opened } from '../documents'
import { exitCode, gatesOf, hasTooManyWarnings, leastTold } from '../gates'
import { type Fixing, type LintedFile, type LintTask, lintFile, type Mended } from '../lint-file'
import { deliver, type Output, readOutputs, styleFor } from '../output'
import { patchOf } from '../patch'
import { reasonOf } from '../reason'
import { type RunProblem, Tally } from '../reporters/report'
import type { Fixed } from '../reporters/reporter'
import { Reports } from '../reporters/reports'
import { type Request, readRequest } from '../request'
import { inert } from '../terminal-text'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Lints files and tells what their authors could make clearer. */
export async function lintCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const baseline = await openBaseline(args, world)
  if (baseline && isFault(baseline)) return baseline
  return new LintRun(args, request, outputs, baseline, words, world).run()
}

class LintRun {
  readonly #reports: Reports
  readonly #found = new Tally()
  readonly #heard = new Tally()
  readonly #fixing: Fixing
  readonly #patches: string[] = []
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
  ) {
    this.#reports = new Reports(outputs, args, world)
    this.#fixing = has(args, 'fix')
      ? 'written'
      : has(args, 'fix-dry-run') || has(args, 'diff')
        ? 'shown'
        : 'no'
    this.#fixed = { edits: 0, files: 0, isWritten: this.#fixing === 'written' }
  }

  async run(): Promise<number | Fault> {
    const { args, request, words, world } = this
    const gathered = await eachDocument(args, request, words, world, opened => this.#lint(opened))
    if (isFault(gathered)) return gathered
    return has(args, 'diff') ? this.#tellPatches(gathered) : this.#tell(gathered)
  }

  async #lint(opened: Opened): Promise<Handled> {
    const task = this.#taskFor(opened)
    const linted = lintFile(task, opened.bytes)
    const problem = this.#fixing === 'written' ? await this.#save(opened, linted) : null
    await this.#keep(problem ? lintFile({ ...task, fixing: 'no' }, opened.bytes) : linted, opened)
    return { skipped: linted.skipped, problem }
  }

  #taskFor({ task, file }: Opened): LintTask {
    const { args, baseline } = this
    return {
      ...task,
      telling: this.#reports.telling,
      fixing: this.#fixing,
      baseline: baseline?.of(file.path) ?? null,
      least: has(args, 'quiet') ? leastTold(gatesOf(args)) : 'info',
    }
  }

  async #keep({ told, baseline, found, heard, mended }: LintedFile, { file }: Opened): Promise<void> {
    if (baseline) this.baseline?.keep(file.path, baseline)
    if (!told) return
    this.#reports.add(told)
    this.#found.add(found)
    this.#heard.add(heard)
    if (!mended) return
    const { edits, files } = this.#fixed
    this.#fixed = { ...this.#fixed, edits: edits + mended.edits, files: files + 1 }
    if (has(this.args, 'diff')) this.#patches.push(await this.#patchOf(file.shown, mended))
  }

  #patchOf(shown: string, mended: Mended): Promise<string> {
    return patchOf(shown, mended, styleFor(this.args, this.world, this.outputs[0]?.file))
  }

  async #save({ file, bytes }: Opened, { mended }: LintedFile): Promise<RunProblem | null> {
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
    const whole = this.#patches.join('')
    // A patch in a file is for programs alone; on standard output it may be read by a CI service, which obeys some lines.
    const patches = { file, isAppended: false, text: file === undefined ? inert(whole) : whole }
    const delivered = await deliver([patches], words, world, problems)
    const { edits, files } = this.#fixed
    if (edits > 0) world.stderr(`${words.report.wouldFix(edits, files)}\n`)
    if (!delivered) return 2
    return edits > 0 && gatesOf(args).failOn !== 'never' ? 1 : 0
  }
}
