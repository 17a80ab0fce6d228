import type { RunProblem } from './reporters/report'

/** Gathers what is wrong in settings: each thing once, however often a file is read. */
export class Problems {
  readonly #byFile = new Map<string, Map<string, RunProblem>>()

  add(problem: RunProblem): void {
    const { path, line, column, message } = problem
    const ofFile = this.#byFile.get(path) ?? new Map<string, RunProblem>()
    this.#byFile.set(path, ofFile.set(`${line}:${column}:${message}`, problem))
  }

  /** The problems file by file, in the order of their places in each. */
  get all(): readonly RunProblem[] {
    return [...this.#byFile.values()].flatMap(problems => [...problems.values()].sort(byPlace))
  }
}

const byPlace = (a: RunProblem, b: RunProblem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
