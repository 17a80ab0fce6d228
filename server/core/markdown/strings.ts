/** As much is compared at one go. */
const STEP = 4096

/** How many characters two texts share at their beginnings, and how many of the rest at their ends. */
export function sharedEnds(a: string, b: string): readonly [before: number, behind: number] {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a.slice(before, before + STEP) === b.slice(before, before + STEP)) before += STEP
  before = Math.min(before, most)
  while (before < most && a.charCodeAt(before) === b.charCodeAt(before)) before++
  const left = most - before
  let behind = 0
  while (behind + STEP <= left && endsAlike(a, b, behind)) behind += STEP
  while (behind < left && a.charCodeAt(a.length - 1 - behind) === b.charCodeAt(b.length - 1 - behind))
    behind++
  return [before, behind]
}

const endsAlike = (a: string, b: string, behind: number): boolean =>
  a.slice(a.length - behind - STEP, a.length - behind) ===
  b.slice(b.length - behind - STEP, b.length - behind)

/** The same text on its own. A slice keeps the whole alive that it was taken from, as V8 has it. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1)
}
