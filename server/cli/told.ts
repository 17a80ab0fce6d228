import { type Lint, readerFor, type Severity } from '../core/index'
import { fingerprints } from './fingerprint'
import { type Appearance, needsPrints, reporterFor } from './reporters/appearance'
import { fileReport, type ToldFile } from './reporters/report'
import type { Reporter } from './reporters/reporter'

/** How the files of a run are told. Plain data. */
export interface Telling {
  readonly reports: readonly Appearance[]
  /** Leave out every word of the plan. */
  readonly isRedacted: boolean
}

/** Tells files, one by one, in every report of a run. */
export class Teller {
  readonly #reporters: readonly Reporter[]
  readonly #locales: readonly string[]
  readonly #needsPrints: boolean

  constructor(private readonly telling: Telling) {
    this.#reporters = telling.reports.map(reporterFor)
    this.#locales = telling.reports.map(({ locale }) => locale)
    this.#needsPrints = telling.reports.some(({ format }) => needsPrints(format))
  }

  /** What each report says of a linted file. `output`: what fixes would make of it, when programs are to know. */
  tell(path: string, lint: Lint, output?: string): readonly string[] {
    const { isRedacted } = this.telling
    const manner = { isRedacted, ...(this.#needsPrints && { prints: fingerprints(lint, !isRedacted) }) }
    const more = output === undefined || isRedacted ? {} : { output }
    const files = new Map<string, ToldFile>()
    return this.#reporters.map((reporter, place) => {
      const locale = this.#locales[place] ?? ''
      const file = files.get(locale) ?? { ...fileReport(path, lint, readerFor(locale), manner), ...more }
      files.set(locale, file)
      return reporter.file(file)
    })
  }

  /** The same for a file that was told before. */
  tellFile(file: ToldFile): readonly string[] {
    return this.#reporters.map(reporter => reporter.file(file))
  }
}

/** True for a severity that is told from another on. */
export const isHeardFrom = (least: Severity, severity: Severity): boolean => WEIGHT[severity] >= WEIGHT[least]

const WEIGHT = { info: 1, warning: 2, error: 3 } as const

/** The same document, heard only from a severity on. */
export const heardFrom = (least: Severity, lint: Lint): Lint => ({
  ...lint,
  findings: lint.findings.filter(({ severity }) => isHeardFrom(least, severity)),
})
