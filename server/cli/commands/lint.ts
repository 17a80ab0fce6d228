import { applyFixes, type Lint, lint } from '../../core/index'
import { type Args, type Fault, has, isFault, optionValue } from '../args'
import { eachDocument, type Opened } from '../documents'
import { encode } from '../encoding'
import { deliver } from '../output'
import { reasonOf } from '../reason'
import { json } from '../reporters/json'
import { type Fixed, prettyReport } from '../reporters/pretty'
import { type FileReport, fileReport, type Report, type RunProblem, report } from '../reporters/report'
import { readRequest } from '../request'
import type { Words } from '../words/words'
import type { World } from '../world'

const ROUNDS = 10

/** Lints files and tells what their authors could make clearer. */
export async function lintCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const { reader } = request
  const files: FileReport[] = []
  const texts = new Map<string, string>()
  let fixed: Fixed = { edits: 0, files: 0 }

  const gathered = await eachDocument(args, request, words, world, async opened => {
    if (opened.skipped) return null
    const { shown } = opened.file
    const mended = has(args, 'fix') ? mend(opened.lint) : { lint: opened.lint, edits: 0 }
    const problem = mended.edits > 0 ? await save(opened, mended.lint.text, words, world) : null
    const told = problem ? opened.lint : mended.lint
    if (told === mended.lint && mended.edits > 0)
      fixed = { edits: fixed.edits + mended.edits, files: fixed.files + 1 }
    files.push(fileReport(shown, told, reader))
    texts.set(shown, told.text)
    return problem
  })
  if (isFault(gathered)) return gathered
  const { today } = gathered

  const whole = report(files, { ...gathered, today: today.toString() })
  const delivered = await deliver(args, words, world, whole.problems, style =>
    optionValue(args, 'format') === 'json'
      ? json(whole)
      : prettyReport(
          whole,
          { texts, fixed, today: reader.person.show.date(today) },
          { ...style, reader, words },
        ),
  )
  return delivered ? exitCode(whole, optionValue(args, 'fail-on') ?? 'error') : 2
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

function exitCode({ summary, problems }: Report, failOn: string): number {
  if (problems.length > 0) return 2
  const { errors, warnings, infos } = summary
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }
  return (counted[failOn as keyof typeof counted] ?? 0) > 0 ? 1 : 0
}
