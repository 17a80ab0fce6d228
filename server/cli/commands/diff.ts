import { resolve } from 'node:path'
import { CHANGE_KINDS, readerFor } from '../../core/index'
import { type Args, type Fault, has, isFault } from '../args'
import { PlanComparison } from '../diff-plans'
import { deliver, type Output, readOutputs, styleFor } from '../output'
import { overwrittenBy } from '../overwriting'
import { diffMarkdown } from '../reporters/diff-markdown'
import { prettyDiff } from '../reporters/diff-pretty'
import { type ComparedFile, type DiffReport, filesOf, headOf, summaryOf } from '../reporters/diff-report'
import { json } from '../reporters/json'
import { askingGit, repositoryOf } from '../repository'
import { readRequest } from '../request'
import { changedBetween, readRevisions } from '../revisions'
import { inert } from '../terminal-text'
import { wordsFor } from '../words/index'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Tells what became of the goals since a state that git knows. */
export async function diffCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  return askingGit('goalmark diff', async () => {
    const repository = await repositoryOf(args.operands.at(-1) ?? '.', world)
    const revisions = await readRevisions(args.operands, repository, world)
    if (isFault(revisions)) return revisions
    const changed = await changedBetween(revisions, repository)
    const comparison = new PlanComparison(repository, args, request, words, world)
    const { files, skipped, problems } = await comparison.of(changed, revisions.operands)
    const { asked, from, to } = revisions
    const head = headOf({ today: request.today.toString(), asked, from, to })
    const tell = (locale: string): DiffReport => {
      const { diff } = wordsFor(locale)
      const telling = { reader: readerFor(locale), words: diff, isRedacted: has(args, 'redact') }
      const told = filesOf(files, telling)
      return { ...head, files: told, summary: summaryOf(told, CHANGE_KINDS), skipped, problems }
    }
    const overwritten = await overwrittenBy(outputs, readPaths(files, world), world)
    if (overwritten) return overwritten
    const reports = outputs.map(output => ({
      ...output,
      text: textOf(tell(output.locale), output, args, world),
    }))
    if (!(await deliver(reports, words, world, problems))) return 2
    return has(args, 'fail-on-slip') && tell('en').summary.slips > 0 ? 1 : 0
  })
}

const readPaths = (files: readonly ComparedFile[], { cwd }: World): readonly { readonly path: string }[] =>
  files.map(({ file }) => ({ path: resolve(cwd, file.path) }))

function textOf(report: DiffReport, { format, file, locale }: Output, args: Args, world: World): string {
  if (format === 'json') return json(report)
  const words = wordsFor(locale)
  return format === 'markdown'
    ? diffMarkdown(report, words)
    : inert(prettyDiff(report, { ...styleFor(args, world, file), words }))
}
