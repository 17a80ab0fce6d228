const LONGEST = 60

/** The one of `words` that somebody who typed `word` most likely meant, or null when none is close. */
export function nearest(word: string, words: Iterable<string>): string | null {
  const typed = word.toLowerCase()
  if (typed === '' || typed.length > LONGEST) return null
  let best: string | null = null
  let least = Infinity
  for (const candidate of words) {
    const known = candidate.toLowerCase()
    const inside = typed.length > 2 && known.includes(typed)
    const far = distance(typed, known)
    if (far >= least || !(inside || far <= Math.max(typed.length, known.length) * 0.4)) continue
    best = candidate
    least = far
  }
  return best
}

/** How many letters must be added, taken away, replaced or swapped with their neighbour to make `b` of `a`. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const cost = Math.min(
        cell(above, column) + 1,
        cell(current, column - 1) + 1,
        cell(above, column - 1) + (same ? 0 : 1),
        swapped ? cell(before, column - 2) + 1 : Infinity,
      )
      current.push(cost)
    }
    before = above
    above = current
  }
  return cell(above, b.length)
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Infinity
