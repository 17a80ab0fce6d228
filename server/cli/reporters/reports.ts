import { resolve } from 'node:path'
import { type Language, type Lint, readerFor } from '../../core/index'
import { type Args, has } from '../args'
import { fingerprints } from '../fingerprint'
import type { Format } from '../formats'
import { type Output, styleFor, type Written } from '../output'
import { shownPath } from '../shown-path'
import { wordsFor } from '../words/index'
import type { World } from '../world'
import { checkstyleReporter } from './checkstyle'
import { compactReporter } from './compact'
import { githubReporter } from './github'
import { gitlabReporter } from './gitlab'
import { jsonReporter } from './json'
import { junitReporter } from './junit'
import { markdownReporter } from './markdown'
import { prettyReporter } from './pretty'
import { fileReport, type ToldFile } from './report'
import type { Finished, Look, Reporter } from './reporter'
import { sarifReporter } from './sarif'

/** A job summary must stay below 1 MiB in UTF-8. */
const SUMMARY_ROOM = 250_000

interface Opened {
  readonly output: Output
  readonly reader: Language
  readonly reporter: Reporter
  readonly pieces: string[]
}

/** The reports of one run in the making, each in its own format and in the words of its own reader. */
export class Reports {
  readonly #opened: readonly Opened[]
  readonly #needsPrints: boolean
  readonly #isRedacted: boolean

  constructor(outputs: readonly Output[], args: Args, world: World) {
    this.#needsPrints = outputs.some(({ format }) => format === 'sarif' || format === 'gitlab')
    this.#isRedacted = has(args, 'redact')
    this.#opened = outputs.map(output => {
      const reader = readerFor(output.locale)
      const look: Look = {
        ...styleFor(args, world, output.file),
        reader,
        words: wordsFor(output.locale),
      }
      const reporter = reporterOf(output, look, path => inRepository(path, world))
      return { output, reader, reporter, pieces: [] }
    })
  }

  /** Tells one file in every report. */
  add(path: string, lint: Lint): void {
    const isRedacted = this.#isRedacted
    const prints = this.#needsPrints ? fingerprints(lint, !isRedacted) : undefined
    const told = new Map<Language, ToldFile>()
    for (const { reader, reporter, pieces } of this.#opened) {
      const file =
        told.get(reader) ?? fileReport(path, lint, reader, { isRedacted, ...(prints && { prints }) })
      told.set(reader, file)
      pieces.push(reporter.file(file))
    }
  }

  /** The reports, whole. */
  close(run: Finished): readonly Written[] {
    return this.#opened.map(({ output, reporter, pieces }) => ({
      ...output,
      text: [reporter.opening(run), ...pieces, reporter.closing(run)].join(''),
    }))
  }
}

function reporterOf(output: Output, look: Look, pathOf: (path: string) => string): Reporter {
  const makers: Readonly<Record<Format, () => Reporter>> = {
    pretty: () => prettyReporter(look),
    compact: () => compactReporter(look),
    json: () => jsonReporter(),
    sarif: () => sarifReporter(look, pathOf),
    junit: () => junitReporter(look),
    github: () => githubReporter(pathOf),
    gitlab: () => gitlabReporter(pathOf),
    checkstyle: () => checkstyleReporter(),
    markdown: () => markdownReporter(look, output.isAppended ? SUMMARY_ROOM : undefined),
  }
  return makers[output.format]()
}

/** A path as a CI service knows it: from the root of its checkout, even when Goalmark runs in a folder of it. */
function inRepository(shown: string, { cwd, env }: World): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  return root ? shownPath(resolve(cwd, shown), root) : shown
}
