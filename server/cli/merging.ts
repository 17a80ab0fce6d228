import type { FileReport, Report, RunProblem, Skipped } from './reporters/report'
import { readShard } from './shard-part'
import type { Words } from './words/words'

/** A report, and the file that it was read from, as reports give paths. */
export interface Given {
  readonly from: string
  readonly report: Report
}

/** Several reports as one. */
export interface Merged {
  /** Sorted by path, each once. */
  readonly files: readonly FileReport[]
  readonly skipped: readonly Skipped[]
  /** Those of the reports, each once, and what does not fit together. */
  readonly problems: readonly RunProblem[]
  /** The last day that any of them counts from. */
  readonly today: string
}

/** Puts reports together. Shards that are missing and plans that are told twice are problems. */
export function merged(given: readonly Given[], words: Words): Merged {
  const files = new Map<string, FileReport>()
  const problems = new Map<string, RunProblem>()
  const skipped = new Map<string, Skipped>()
  const add = (problem: RunProblem): unknown => problems.set(JSON.stringify(problem), problem)
  for (const { from, report } of given) {
    report.problems.forEach(add)
    for (const file of report.skipped) skipped.set(JSON.stringify(file), file)
    for (const file of report.files) {
      const before = files.get(file.path)
      if (before && JSON.stringify(before) !== JSON.stringify(file))
        add({ path: from, message: words.problems.toldTwice(file.path) })
      files.set(file.path, file)
    }
  }
  missingShards(given, words).forEach(add)
  return {
    files: [...files.values()].sort(byPath),
    skipped: [...skipped.values()].sort(byPath),
    problems: [...problems.values()],
    today:
      given
        .map(({ report }) => report.today)
        .sort()
        .at(-1) ?? '',
  }
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** A machine that failed leaves no report behind: without it, nothing may pass for clean. */
function missingShards(given: readonly Given[], { problems }: Words): readonly RunProblem[] {
  const seen = new Map<number, Set<number>>()
  for (const { report } of given) {
    const shard = readShard(report.shard ?? '')
    if (shard) seen.set(shard.of, (seen.get(shard.of) ?? new Set()).add(shard.part))
  }
  return [...seen].flatMap(([of, parts]) =>
    Array.from({ length: of }, (_, place) => place + 1)
      .filter(part => !parts.has(part))
      .map(part => ({ path: `${part}/${of}`, message: problems.missingShard })),
  )
}
