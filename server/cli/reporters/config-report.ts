import type { Effective, Origin } from '../effective'
import { version } from '../version'
import type { RunProblem } from './report'

/** The report of `--print-config`, as JSON has it. */
export interface ConfigReport {
  readonly version: string
  readonly format: 1
  /** The file that the settings hold for. */
  readonly path: string
  /** The settings files that count, the strongest last. */
  readonly files: readonly string[]
  /** True when settings say that the file is never linted. */
  readonly ignored: boolean
  /** True when settings say that the file is a plan. */
  readonly plan: boolean
  /** Every value by its dotted key. */
  readonly settings: Readonly<Record<string, { readonly value: unknown; readonly from: Origin }>>
  readonly problems: readonly RunProblem[]
}

/** The whole report on the settings of one file. */
export function configReport(
  told: Omit<ConfigReport, 'version' | 'format' | 'settings'> & { readonly settings: readonly Effective[] },
): ConfigReport {
  const { path, files, ignored, plan, problems } = told
  const settings = Object.fromEntries(told.settings.map(({ key, value, from }) => [key, { value, from }]))
  return { version, format: 1, path, files, ignored, plan, settings, problems }
}
