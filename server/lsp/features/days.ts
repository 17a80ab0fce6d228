import type { CodeAction } from 'vscode-languageserver'
import { blanks, daysAhead, type Edit, readerFor } from '../../core/index'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { type DaysToPick, PICK_DAY } from '../protocol'

/** A day ahead as a plan writes it, and what ends with it in the words of its reader. */
export interface ShownDay {
  readonly label: string
  readonly description: string
  /** `2026-06-30`, by which lists of days are sorted. */
  readonly key: string
}

/** The ends of months, quarters and years that a deadline is likely to be. */
export function daysFor({ lint, wishes }: Checked, language: string): readonly ShownDay[] {
  const { phrases } = readerFor(language).plan
  const { ends } = wishes.reader.person.editing
  return daysAhead(lint.today).map(({ day, ends: what }) => ({
    label: phrases.day(day.year, day.month, day.day),
    description: ends[what],
    key: day.toString(),
  }))
}

/** Has the editor offer days, where it can and the first place that these edits leave open is one. */
export function pickDayFor(
  checked: Checked,
  edits: readonly Edit[],
  { can }: Editor,
): Pick<CodeAction, 'command'> {
  const [first] = edits.flatMap(({ insert }) => blanks(insert))
  if (!can.snippets || !can.commands.includes(PICK_DAY) || !first?.name.startsWith('date')) return {}
  const days = daysFor(checked, checked.lint.plan.language).map(({ label, description }) => ({
    label,
    description,
  }))
  const title = checked.wishes.reader.person.editing.pickDay
  const given: DaysToPick = { title, days }
  return { command: { title, command: PICK_DAY, arguments: [given] } }
}
