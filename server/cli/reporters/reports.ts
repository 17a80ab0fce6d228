import { type Args, has } from '../args'
import { LongText } from '../long-text'
import { type Output, styleFor, type Written } from '../output'
import type { Telling } from '../told'
import type { World } from '../world'
import { type Appearance, reporterFor } from './appearance'
import type { Finished, Reporter } from './reporter'

/** A job summary must stay below 1 MiB in UTF-8. */
const SUMMARY_ROOM = 250_000

interface Opened {
  readonly output: Output
  readonly reporter: Reporter
  readonly said: LongText
}

/** The reports of one run in the making, each in its own format and in the words of its own reader. */
export class Reports {
  readonly #opened: readonly Opened[]
  /** How each file is to be told. */
  readonly telling: Telling

  constructor(outputs: readonly Output[], args: Args, world: World) {
    const reports = outputs.map(output => appearanceOf(output, args, world))
    this.telling = { reports, isRedacted: has(args, 'redact') }
    this.#opened = reports.map((appearance, place) => ({
      output: outputs[place] as Output,
      reporter: reporterFor(appearance),
      said: new LongText(world),
    }))
  }

  /** Takes what each report says of one file, with the number of findings told. */
  add(said: readonly string[], findings: number): void {
    for (const [place, opened] of this.#opened.entries()) {
      const text = said[place] ?? ''
      opened.said.add(opened.reporter.take?.(text, findings) ?? text)
    }
  }

  /** The reports, whole. */
  close(run: Finished): readonly Written[] {
    return this.#opened.map(({ output, reporter, said }) => ({
      ...output,
      text: said.between(reporter.opening(run), reporter.closing(run)),
    }))
  }
}

function appearanceOf({ format, locale, file, isAppended }: Output, args: Args, world: World): Appearance {
  const { colors, columns } = styleFor(args, world, file)
  const { cwd, env } = world
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  return {
    format,
    locale,
    hasColors: colors.isColorSupported,
    columns,
    room: isAppended ? SUMMARY_ROOM : null,
    checkout: root ? { root, cwd } : null,
  }
}
