import type { Lint } from './report'
import { rules } from './rules/index'
import { RULE_IDS } from './settings'

/**
 * True when a document may say something else on a later day: it has no date of its own, or a rule that is on for it
 * counts from the day of the run. A date in its metadata is its own; one found in its lines may give way to a later one.
 */
export function hangsOnToday({ plan, settings, skipped, today }: Lint): boolean {
  const { anchor, frontMatter, kind } = plan
  const isFixed =
    anchor !== null &&
    frontMatter.span !== null &&
    anchor.span.end <= frontMatter.span.end &&
    !anchor.date.equals(today)
  if (!isFixed) return true
  return (
    skipped === null &&
    RULE_IDS.some(
      id => settings.rules[id].severity !== 'off' && rules[id].readsToday && rules[id].kinds.includes(kind),
    )
  )
}
