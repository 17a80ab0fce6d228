import { resolve } from 'node:path'
import { readerFor } from '../../core/index'
import { type Args, has } from '../args'
import type { Format } from '../formats'
import { type Output, styleFor, type Written } from '../output'
import { shownPath } from '../shown-path'
import type { Telling, Told } from '../told'
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
import type { Finished, Look, Reporter } from './reporter'
import { sarifReporter } from './sarif'

/** A job summary must stay below 1 MiB in UTF-8. */
const SUMMARY_ROOM = 250_000

interface Opened {
  readonly output: Output
  readonly reporter: Reporter
  readonly pieces: string[]
}

/** The reports of one run in the making, each in its own format and in the words of its own reader. */
export class Reports {
  readonly #opened: readonly Opened[]
  /** What these reports need to know of each file. */
  readonly telling: Telling

  constructor(outputs: readonly Output[], args: Args, world: World) {
    this.telling = {
      locales: [...new Set(outputs.map(({ locale }) => locale))],
      needsPrints: outputs.some(({ format }) => format === 'sarif' || format === 'gitlab'),
      isRedacted: has(args, 'redact'),
    }
    this.#opened = outputs.map(output => {
      const reader = readerFor(output.locale)
      const look: Look = {
        ...styleFor(args, world, output.file),
        reader,
        words: wordsFor(output.locale),
      }
      const reporter = reporterOf(output, look, path => inRepository(path, world))
      return { output, reporter, pieces: [] }
    })
  }

  /** Tells one file in every report. */
  add(told: Told): void {
    for (const { output, reporter, pieces } of this.#opened) {
      const file = told[output.locale]
      if (file) pieces.push(reporter.file(file))
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
