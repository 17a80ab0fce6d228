import { applyFixes, type Lint, lint } from '../../core/index'
import { type Args, type Fault, has, isFault, optionValue } from '../args'
import { eachDocument, type Opened } from '../documents'
import { encode } from '../encoding'
import { deliver, readOutputs } from '../output'
import { reasonOf } from '../reason'
import { type Run, type RunProblem, Tally } from '../reporters/report'
import type { Finished, Fixed } from '../reporters/reporter'
import { Reports } from '../reporters/reports'
import { readRequest } from '../request'
import type { Words } from '../words/words'
import type { World } from '../world'

const ROUNDS = 10

/** Lints files and tells what their authors could make clearer. */
export async function lintCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const reports = new Reports(outputs, args, world)
  const tally = new Tally()
  let fixed: Fixed = { edits: 0, files: 0 }

  const gathered = await eachDocument(args, request, words, world, async opened => {
    if (opened.skipped) return null
    const mended = has(args, 'fix') ? mend(opened.lint) : { lint: opened.lint, edits: 0 }
    const problem = mended.edits > 0 ? await save(opened, mended.lint.text, words, world) : null
    const told = problem ? opened.lint : mended.lint
    if (told === mended.lint && mended.edits > 0)
      fixed = { edits: fixed.edits + mended.edits, files: fixed.files + 1 }
    reports.add(opened.file.shown, told)
    tally.add(told.findings)
    return problem
  })
  if (isFault(gathered)) return gathered

  const run: Finished = { ...gathered, summary: tally.summary, fixed }
  const delivered = await deliver(reports.close(run), words, world, run.problems)
  return delivered ? exitCode(run, optionValue(args, 'fail-on') ?? 'error') : 2
}

function mend(first: Lint): { readonly lint: Lint; readonly edits: number } {
  let current = first
  let edits = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { text, applied } = applyFixes(current)
    if (applied === 0 || text === current.text) break
    edits += applied
    current = lint({ ...current.source, text }, current.settings, current.today)
  }
  return { lint: current, edits }
}

async function save(opened: Opened, text: string, words: Words, world: World): Promise<RunProblem | null> {
  const { file, bytes, encoding } = opened
  try {
    const now = await world.readFile(file.path)
    if (Buffer.compare(now, bytes) !== 0)
      return { path: file.shown, message: words.problems.changedMeanwhile }
    await world.writeFile(file.path, encode(text, encoding))
    return null
  } catch (error) {
    return { path: file.shown, message: words.problems.unwritable(reasonOf(error)) }
  }
}

function exitCode({ summary, problems }: Run, failOn: string): number {
  if (problems.length > 0) return 2
  const { errors, warnings, infos } = summary
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }
  return (counted[failOn as keyof typeof counted] ?? 0) > 0 ? 1 : 0
}
