import { documentReport } from '../cli/reporters/inspect-report'
import { fileReport, type ToldFinding } from '../cli/reporters/report'
import { version as ownVersion } from '../cli/version'
import { type Lint, mend } from '../core/index'
import { answerOf, lintWith, MARK, readOptions, type Task } from './task'
import type { Finding, Fixed, Inspected, Linted, Options, SilencedFinding } from './types'

export type * from './types'

/** The version of this package, such as `1.2.3`. */
export const version: string = ownVersion

/**
 * Says what the author of a document could make clearer.
 *
 * Any text has an answer, and the same arguments give the same one, as long as `today` is among them. What is wrong in
 * the options is returned as `problems`, and the rest of them still counts.
 *
 * @param text A Markdown document. A byte order mark is no part of it.
 * @throws {TypeError} when `text` is not a string; nothing else is ever thrown.
 * @example
 * const { findings, problems } = lint('# My plan\n\n- Improve my English\n', { today: '2027-01-15' })
 */
export function lint(text: string, options: Options = {}): Linted {
  const task = readOptions(options)
  return lintedOf(lintWith(task, text), task)
}

/**
 * Tells what was understood of a document: its goals with their deadlines and what answers for each letter of SMART,
 * its target roles and competencies, and the signs that made it a plan. Lines count from 1, days are `YYYY-MM-DD`.
 *
 * @param text A Markdown document. A byte order mark is no part of it.
 * @throws {TypeError} when `text` is not a string; nothing else is ever thrown.
 */
export function inspect(text: string, options: Options = {}): Inspected {
  const task = readOptions(options)
  const read = lintWith(task, text)
  const { activation, anchor, targets, goals, competencies } = documentReport('', read, read.skipped)
  return { ...answerOf(read, task), activation, anchor, targets, goals, competencies }
}

/**
 * Applies the safe fixes, those that need neither a word from the author nor their consent, until none is left. Line
 * endings and a byte order mark stay as they are; the fixes of a fixed text change nothing more.
 *
 * @param text A Markdown document.
 * @returns the mended document, and what is left to say of it.
 * @throws {TypeError} when `text` is not a string; nothing else is ever thrown.
 */
export function fix(text: string, options: Options = {}): Fixed {
  const task = readOptions(options)
  const { lint: left, edits } = mend(lintWith(task, text))
  const mark = MARK.exec(text)?.[0] ?? ''
  return { ...lintedOf(left, task), text: mark + left.text, applied: edits }
}

function lintedOf(read: Lint, task: Task): Linted {
  const { findings, silenced } = fileReport('', read, task.reader)
  return {
    ...answerOf(read, task),
    findings: findings.map(findingOf),
    silenced: silenced.map(silencedOf),
  }
}

function findingOf({ fingerprint: _, silencedFor: __, ...finding }: ToldFinding): Finding {
  return finding
}

const silencedOf = (told: ToldFinding): SilencedFinding => ({
  ...findingOf(told),
  reason: told.silencedFor ?? '',
})
