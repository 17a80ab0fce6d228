import { printable } from '../terminal-text'
import type { Words } from '../words/words'
import type { Skipped } from './report'
import type { BaselineCounts, Finished, Look } from './reporter'

/** Reasons worth a name: somebody may expect such a file to be read. */
const NAMED: readonly Skipped['reason'][] = ['link', 'binary', 'too-large', 'unreadable']

/** What a run ends with, for a person: what was done, what was found, what was left alone. */
export function summaryText(run: Finished, look: Look): string {
  const { skipped, summary, problems, fixed, today, leftOut, baseline, isQuiet } = run
  const { colors } = look
  const words = look.words.report
  const { plans, errors, warnings, infos, fixable } = summary
  const lines: string[] = []
  if (isQuiet && errors + warnings + infos === 0) return ''
  if (fixed.edits > 0)
    lines.push(colors.green((fixed.isWritten ? words.fixed : words.wouldFix)(fixed.edits, fixed.files)))
  if (plans > 0) lines.push(words.plans(plans, look.reader.person.show.date(today)))
  else if (problems.length === 0) lines.push(words.noPlan)
  if (plans === 0 && leftOut > 0) lines.push(words.leftOut(leftOut))
  if (errors + warnings + infos > 0) {
    const mendable = fixable > 0 ? ` ${words.fixable(fixable)}` : ''
    lines.push(colors.bold(words.findings(summary)) + mendable)
  } else if (plans > 0 && !baseline?.isWritten)
    lines.push(colors.green(baseline?.known ? words.nothingNew : words.nothingToSay))
  if (baseline && !baseline.isWritten) lines.push(...oldLines(baseline, look))
  return [...lines, ...left(skipped, plans, look)].map(line => `${line}\n`).join('')
}

function oldLines({ known, gone }: BaselineCounts, { words, colors }: Look): readonly string[] {
  const lines: string[] = []
  if (known > 0) lines.push(words.report.known(known))
  if (gone > 0) lines.push(words.report.gone(gone))
  return lines.map(line => colors.dim(line))
}

function left(skipped: readonly Skipped[], plans: number, { words, colors }: Look): readonly string[] {
  if (skipped.length === 0) return []
  const named = skipped.filter(({ reason, by }) => by !== undefined || NAMED.includes(reason))
  const lines = [words.report.left(skipped.length, reasonsOf(skipped, words.report))]
  for (const { path, reason, by } of named) {
    const why = by === undefined ? words.inspect.reasons[reason] : words.report.ignoredBy(printable(by))
    lines.push(`  ${printable(path)}: ${why}`)
  }
  const unread = skipped.find(({ reason }) => reason === 'not-a-plan')
  if (plans === 0 && unread) lines.push(words.report.whySkipped(printable(unread.path)))
  return lines.map(line => colors.dim(line))
}

/** Why files were left alone, and how many each time. */
export function reasonsOf(skipped: readonly Skipped[], words: Words['report']): string {
  const reasons = Object.entries(words.skipped).flatMap(([reason, say]) => {
    const count = skipped.filter(file => file.reason === reason && file.by === undefined).length
    return count > 0 ? [say(count)] : []
  })
  const byFiles = skipped.filter(({ by }) => by !== undefined).length
  if (byFiles > 0) reasons.push(words.ignoredByFiles(byFiles))
  return reasons.join(', ')
}
