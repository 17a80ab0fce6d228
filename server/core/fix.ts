import type { Lint, ReportedFix } from './report'
import { type Edit, fillBlanks } from './text'

/**
 * The document with fixes applied: the chosen ones, or every safe one. A fix whose words another fix has already
 * changed is left for the next round. Blanks of chosen fixes take their defaults.
 */
export function applyFixes(lint: Lint, chosen?: readonly ReportedFix[]): { text: string; applied: number } {
  const fixes = (chosen ?? safeFixes(lint)).filter(fix => fix.edits.length > 0)
  const accepted: Edit[] = []
  let applied = 0
  for (const fix of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    const edits = fix.edits.map(edit => (fix.safe ? edit : { at: edit.at, insert: fillBlanks(edit.insert) }))
    if (edits.some(edit => collides(edit, accepted))) continue
    for (const edit of edits) accepted.splice(placeFor(edit, accepted), 0, edit)
    applied++
  }
  return { text: splice(lint.text, accepted), applied }
}

function safeFixes(lint: Lint): ReportedFix[] {
  return lint.findings.flatMap(({ fixes, count }) => {
    const safe = fixes.filter(fix => fix.safe)
    // A single finding needs one way out; one gathered on a heading brings a way for each of its goals.
    return count === 1 ? safe.slice(0, 1) : safe
  })
}

const startOf = (fix: ReportedFix): number => Math.min(...fix.edits.map(edit => edit.at.start))

/** The index of the first accepted edit that starts behind this one. */
function placeFor(edit: Edit, accepted: readonly Edit[]): number {
  let low = 0
  let high = accepted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((accepted[middle]?.at.start ?? 0) <= edit.at.start) low = middle + 1
    else high = middle
  }
  return low
}

/** True when the two would fight for the same words, or for one place to insert at. */
function collides(edit: Edit, accepted: readonly Edit[]): boolean {
  const place = placeFor(edit, accepted)
  const before = accepted[place - 1]
  const after = accepted[place]
  const hitsBefore = before && (before.at.start === edit.at.start || before.at.end > edit.at.start)
  return Boolean(hitsBefore || (after && after.at.start < edit.at.end))
}

function splice(text: string, edits: readonly Edit[]): string {
  const lineEnding = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const pieces: string[] = []
  let done = 0
  for (const edit of edits) {
    pieces.push(text.slice(done, edit.at.start), edit.insert.replace(/\r?\n/g, lineEnding))
    done = edit.at.end
  }
  return pieces.join('') + text.slice(done)
}
