import { FORMATS, type Format } from '../../server/cli/formats'
import { goalmark } from './world'

/** What a run reports in every format at once, each format's own way. */
export interface Everything {
  readonly code: number
  readonly stderr: string
  readonly reports: Readonly<Record<Format, string>>
  /** The page of a GitHub workflow’s run. */
  readonly summary: string
}

/** Runs Goalmark once, with a report in every format. */
export async function inEveryFormat(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Everything> {
  const asked = FORMATS.map(format => `--format=${format}=/reports/${format}.txt`)
  const summary = '/reports/summary.txt'
  const ran = await goalmark([...argv, ...asked], { files, env: { ...env, GITHUB_STEP_SUMMARY: summary } })
  const texts = FORMATS.map(format => [format, ran.text(`/reports/${format}.txt`)])
  return {
    code: ran.code,
    stderr: ran.stderr,
    reports: Object.fromEntries(texts) as Readonly<Record<Format, string>>,
    summary: ran.text(summary),
  }
}
