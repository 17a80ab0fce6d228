import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files that are being written and stand under their own names not yet. */
const drafts = new Set<string>()

/** A name beside a file, for what will take its place. */
export function draftFor(target: string): string {
  const draft = join(dirname(target), `.goalmark-${randomUUID()}.tmp`)
  drafts.add(draft)
  return draft
}

/** Takes away a draft, if it is still there. */
export function discard(draft: string): void {
  rmSync(draft, { force: true })
  drafts.delete(draft)
}

/** Takes away every draft: the run ends before they were whole. */
export function discardAll(): void {
  for (const draft of drafts) discard(draft)
}
