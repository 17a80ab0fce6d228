import { type Lint, readerFor, type Severity } from '../core/index'
import { fingerprints } from './fingerprint'
import { fileReport, type ToldFile } from './reporters/report'

/** What the reports of a run need to know of each file. Plain data. */
export interface Telling {
  /** The languages of their readers. */
  readonly locales: readonly string[]
  readonly needsPrints: boolean
  /** Leave out every word of the plan. */
  readonly isRedacted: boolean
}

/** A file as every format needs it, for each reader. Plain data. */
export type Told = Readonly<Record<string, ToldFile>>

/** Tells one linted file to every reader. `output`: what fixes would make of it, when programs are to know. */
export function tell(
  path: string,
  lint: Lint,
  { locales, needsPrints, isRedacted }: Telling,
  output?: string,
): Told {
  const manner = { isRedacted, ...(needsPrints && { prints: fingerprints(lint, !isRedacted) }) }
  const more = output === undefined || isRedacted ? {} : { output }
  return Object.fromEntries(
    locales.map(locale => [locale, { ...fileReport(path, lint, readerFor(locale), manner), ...more }]),
  )
}

const WEIGHT = { info: 1, warning: 2, error: 3 } as const

/** The same document, heard only from a severity on. */
export const heardFrom = (least: Severity, lint: Lint): Lint => ({
  ...lint,
  findings: lint.findings.filter(({ severity }) => WEIGHT[severity] >= WEIGHT[least]),
})
