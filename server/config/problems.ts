/** Something wrong in settings, and where; lines and columns count from 1. */
export interface ConfigProblem {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** Gathers what is wrong in settings: each thing once, however often a file is read. */
export class Problems {
  readonly #byFile = new Map<string, Map<string, ConfigProblem>>()

  add(problem: ConfigProblem): void {
    const { path, line, column, message } = problem
    const ofFile = this.#byFile.get(path) ?? new Map<string, ConfigProblem>()
    this.#byFile.set(path, ofFile.set(`${line}:${column}:${message}`, problem))
  }

  /** The problems file by file, in the order of their places in each. */
  get all(): readonly ConfigProblem[] {
    return [...this.#byFile.values()].flatMap(problems => [...problems.values()].sort(byPlace))
  }
}

const byPlace = (a: ConfigProblem, b: ConfigProblem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
