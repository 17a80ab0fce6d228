import { languages, readDay } from '../../core/index'
import { type Args, type Fault, isFault, optionValue } from '../args'
import { eachDocument } from '../documents'
import { deliver } from '../output'
import { prettyInspection } from '../reporters/inspect-pretty'
import { type Document, documentReport, inspectReport } from '../reporters/inspect-report'
import { json } from '../reporters/json'
import { readRequest } from '../request'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Tells what was understood of each file, and why it was read as a plan or not. */
export async function inspectCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const files: Document[] = []
  const gathered = await eachDocument(args, request, words, world, async opened => {
    files.push(documentReport(opened.file.shown, opened.lint, opened.skipped))
    return null
  })
  if (isFault(gathered)) return gathered

  const { show } = request.reader.person
  const day = (iso: string): string => {
    const date = readDay(iso)
    return date ? show.date(date) : iso
  }
  const languageName = (code: string): string => languages[code]?.name ?? words.inspect.otherLanguage
  const whole = inspectReport(files, { ...gathered, today: gathered.today.toString() })
  const delivered = await deliver(args, words, world, whole.problems, style =>
    optionValue(args, 'format') === 'json'
      ? json(whole)
      : prettyInspection(whole, { ...style, words, day, languageName, quote: show.quote }),
  )
  return delivered ? 0 : 2
}
