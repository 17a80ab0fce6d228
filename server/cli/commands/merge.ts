import { join, resolve } from 'node:path'
import { readDay, type Severity } from '../../core/index'
import { type Args, type Fault, fault, has, isFault } from '../args'
import { decode } from '../encoding'
import { exitCode, gatesOf, hasTooManyWarnings, leastTold } from '../gates'
import { type Given, merged } from '../merging'
import { deliver, readOutputs } from '../output'
import { hashOf, readReport } from '../read-report'
import { reasonOf } from '../reason'
import { countsOf, type FileReport, Tally, type ToldFile } from '../reporters/report'
import { Reports } from '../reporters/reports'
import { wrongReader } from '../request'
import { shownPath } from '../shown-path'
import { isHeardFrom, Teller } from '../told'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Tells several JSON reports as one, in any format, with the exit code that one run over all files would have had. */
export async function mergeCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const wrong = wrongReader(args)
  if (wrong) return wrong
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const given = await readAll(args, world)
  if (isFault(given)) return given
  const whole = merged(given, words)
  const today = readDay(whole.today)
  if (!today) return fault('notAReport', { typed: given[0]?.from ?? '' })

  const gates = gatesOf(args)
  const isQuiet = has(args, 'quiet')
  const least = isQuiet ? leastTold(gates) : 'info'
  const reports = new Reports(outputs, args, world)
  const teller = new Teller(reports.telling)
  const [found, heard] = [new Tally(), new Tally()]
  for (const file of whole.files) {
    found.add(countsOf(file.findings))
    const told = await heardFile(file, least, world)
    heard.add(countsOf(told.findings))
    reports.add(teller.tellFile(told), told.findings.length)
  }
  const { problems } = whole
  const written = reports.close({
    skipped: isQuiet ? [] : whole.skipped,
    problems,
    today,
    summary: heard.summary,
    fixed: { edits: 0, files: 0, isWritten: false },
    leftOut: 0,
    baseline: null,
    shard: null,
    isQuiet,
  })
  const delivered = await deliver(written, words, world, problems)
  const run = { summary: found.summary, problems }
  if (hasTooManyWarnings(run, gates))
    world.stderr(`${words.problems.tooManyWarnings(run.summary.warnings, gates.maxWarnings ?? 0)}\n`)
  return delivered ? exitCode(run, gates) : 2
}

async function heardFile(file: FileReport, least: Severity, world: World): Promise<ToldFile> {
  return {
    ...file,
    findings: file.findings
      .filter(({ severity }) => isHeardFrom(least, severity))
      .map(finding => ({ ...finding, silencedFor: null })),
    silenced: file.silenced.map(({ reason, ...finding }) => ({ ...finding, silencedFor: reason })),
    text: await textOf(file, world),
  }
}

/** The plan’s text, where it stands here as it was linted; null where it does not: then no line of it is shown. */
async function textOf({ path, output, hash }: FileReport, world: World): Promise<string | null> {
  if (hash === undefined) return null
  if (output !== undefined) return output.replace(/^\uFEFF/, '')
  try {
    const text = decode(await world.readFile(resolve(world.cwd, path)))?.text ?? ''
    return hashOf(text) === hash ? text : null
  } catch {
    return null
  }
}

/** The reports that are named, and those in the folders that are. */
async function readAll(args: Args, world: World): Promise<readonly Given[] | Fault> {
  const paths: string[] = []
  for (const operand of args.operands) {
    const path = resolve(world.cwd, operand)
    const entry = await world.look(path)
    if (!entry) return fault('noSuchReport', { typed: operand })
    paths.push(...(entry.kind === 'folder' ? await reportsIn(path, world) : [path]))
  }
  const given: Given[] = []
  for (const path of [...new Set(paths)]) {
    const from = shownPath(path, world.cwd)
    try {
      const report = readReport(Buffer.from(await world.readFile(path)).toString())
      if (!report) return fault('notAReport', { typed: from })
      given.push({ from, report })
    } catch (error) {
      return fault('unreadableReport', { typed: from, choices: [reasonOf(error)] })
    }
  }
  return given.length > 0 ? given : fault('noReports', { typed: args.operands.join(' ') })
}

async function reportsIn(folder: string, world: World): Promise<readonly string[]> {
  const entries = [...(await world.entries(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const { name, kind } of entries) {
    const path = join(folder, name)
    if (kind === 'folder') found.push(...(await reportsIn(path, world)))
    else if (kind === 'file' && name.endsWith('.json')) found.push(path)
  }
  return found
}
