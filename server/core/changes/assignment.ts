/** One possible pair: the row, the column, and how much it is worth. */
export interface Candidate {
  readonly row: number
  readonly column: number
  readonly worth: number
}

/** Groups of more rows or columns than this are paired best first: the cube of their number would be felt. */
const MOST = 40

/** The pairs that are worth most together, each row and column at most once. */
export function assign(candidates: readonly Candidate[]): readonly Candidate[] {
  return groupsOf(candidates).flatMap(group => {
    const rows = [...new Set(group.map(({ row }) => row))]
    const columns = [...new Set(group.map(({ column }) => column))]
    return rows.length > MOST || columns.length > MOST ? bestFirst(group) : optimal(group, rows, columns)
  })
}

/** Candidates that share rows or columns, directly or through others. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const parents = new Map<string, string>()
  const root = (name: string): string => {
    let top = name
    for (let above = parents.get(top); above !== undefined && above !== top; above = parents.get(top))
      top = above
    parents.set(name, top)
    return top
  }
  for (const { row, column } of candidates) parents.set(root(`r${row}`), root(`c${column}`))
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const top = root(`r${candidate.row}`)
    const group = groups.get(top)
    if (group) group.push(candidate)
    else groups.set(top, [candidate])
  }
  return [...groups.values()]
}

function bestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  const sorted = [...candidates].sort((a, b) => b.worth - a.worth || a.row - b.row || a.column - b.column)
  return sorted.filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false
    rows.add(row)
    columns.add(column)
    return true
  })
}

/** The Hungarian method: each row in turn finds the path along which everybody before it moves up at the least cost. */
function optimal(
  candidates: readonly Candidate[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Candidate[] {
  const worth = new Map(candidates.map(candidate => [`${candidate.row} ${candidate.column}`, candidate]))
  // Every row may also stay alone, in a column of its own that is worth nothing.
  const width = columns.length + rows.length
  const cost = (i: number, j: number): number => -(worth.get(`${rows[i - 1]} ${columns[j - 1]}`)?.worth ?? 0)
  const rowOf = new Array<number>(width + 1).fill(0)
  const ofRow = new Array<number>(rows.length + 1).fill(0)
  const ofColumn = new Array<number>(width + 1).fill(0)
  const at = (list: readonly number[], i: number): number => list[i] ?? 0
  for (let i = 1; i <= rows.length; i++) {
    rowOf[0] = i
    let j = 0
    const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Array<number>(width + 1).fill(0)
    const used = new Array<boolean>(width + 1).fill(false)
    do {
      used[j] = true
      const row = at(rowOf, j)
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let k = 1; k <= width; k++) {
        if (used[k]) continue
        const reduced = cost(row, k) - at(ofRow, row) - at(ofColumn, k)
        if (reduced < at(least, k)) {
          least[k] = reduced
          cameFrom[k] = j
        }
        if (at(least, k) < step) {
          step = at(least, k)
          next = k
        }
      }
      for (let k = 0; k <= width; k++) {
        if (used[k]) {
          ofRow[at(rowOf, k)] = at(ofRow, at(rowOf, k)) + step
          ofColumn[k] = at(ofColumn, k) - step
        } else least[k] = at(least, k) - step
      }
      j = next
    } while (at(rowOf, j) !== 0)
    while (j !== 0) {
      const back = at(cameFrom, j)
      rowOf[j] = at(rowOf, back)
      j = back
    }
  }
  return columns.flatMap((column, j) => {
    const row = at(rowOf, j + 1)
    return row > 0 ? (worth.get(`${rows[row - 1]} ${column}`) ?? []) : []
  })
}
