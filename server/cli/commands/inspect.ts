import { languages, readDay, readerFor } from '../../core/index'
import { type Args, type Fault, isFault } from '../args'
import { eachDocument } from '../documents'
import { deliver, type Output, readOutputs, styleFor } from '../output'
import { readDocument } from '../read-document'
import { prettyInspection } from '../reporters/inspect-pretty'
import { type Document, documentReport, type InspectReport, inspectReport } from '../reporters/inspect-report'
import { json } from '../reporters/json'
import { readRequest } from '../request'
import { inert } from '../terminal-text'
import { wordsFor } from '../words/index'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Tells what was understood of each file, and why it was read as a plan or not. */
export async function inspectCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const files: Document[] = []
  const gathered = await eachDocument(args, request, words, world, {
    begin: () => 1,
    make: async ({ bytes, task }) => readDocument(task, bytes),
    async take(read, { given }) {
      if (!read) return { skipped: 'binary' }
      files.push(documentReport(given.shown, read.lint, read.skipped))
      return { skipped: read.skipped }
    },
  })
  if (isFault(gathered)) return gathered

  const { skipped, problems, today } = gathered
  const whole = inspectReport(files, { skipped, problems, today: today.toString() })
  const reports = outputs.map(output => ({
    ...output,
    text: output.format === 'json' ? json(whole) : pretty(whole, output, args, world),
  }))
  return (await deliver(reports, words, world, whole.problems)) ? 0 : 2
}

function pretty(report: InspectReport, { file, locale }: Output, args: Args, world: World): string {
  const words = wordsFor(locale)
  const { show } = readerFor(locale).person
  const day = (iso: string): string => {
    const date = readDay(iso)
    return date ? show.date(date) : iso
  }
  const languageName = (code: string): string => languages[code]?.name ?? words.inspect.otherLanguage
  const look = { ...styleFor(args, world, file), words, day, languageName, quote: show.quote }
  return inert(prettyInspection(report, look))
}
