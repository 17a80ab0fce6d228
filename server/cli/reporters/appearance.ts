import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { readerFor } from '../../core/index'
import type { Format } from '../formats'
import { shownPath } from '../shown-path'
import { wordsFor } from '../words/index'
import { checkstyleReporter } from './checkstyle'
import { compactReporter } from './compact'
import { githubReporter } from './github'
import { gitlabReporter } from './gitlab'
import { jsonReporter } from './json'
import { junitReporter } from './junit'
import { markdownReporter } from './markdown'
import { prettyReporter } from './pretty'
import type { Look, Reporter } from './reporter'
import { sarifReporter } from './sarif'

/** What one report looks like. Plain data: any thread makes the same reporter of it. */
export interface Appearance {
  readonly format: Format
  readonly locale: string
  readonly hasColors: boolean
  readonly columns: number
  /** How many signs it may hold; null for any number. */
  readonly room: number | null
  /** A CI service’s checkout: it counts paths from its root, and not from the working folder. Null where there is none. */
  readonly checkout: { readonly root: string; readonly cwd: string } | null
}

const WITH_PRINTS: readonly Format[] = ['json', 'sarif', 'gitlab']

/** True when the format tells findings from one another as lines move. */
export const needsPrints = (format: Format): boolean => WITH_PRINTS.includes(format)

/** A new report of this appearance. */
export function reporterFor(appearance: Appearance): Reporter {
  const { format, locale, hasColors, columns, room } = appearance
  const look: Look = {
    colors: createColors(hasColors),
    columns,
    reader: readerFor(locale),
    words: wordsFor(locale),
  }
  const pathOf = (path: string): string => inRepository(path, appearance)
  const makers: Readonly<Record<Format, () => Reporter>> = {
    pretty: () => prettyReporter(look),
    compact: () => compactReporter(look),
    json: () => jsonReporter(),
    sarif: () => sarifReporter(look, pathOf),
    junit: () => junitReporter(look),
    github: () => githubReporter(pathOf),
    gitlab: () => gitlabReporter(pathOf),
    checkstyle: () => checkstyleReporter(),
    markdown: () => markdownReporter(look, room ?? undefined),
  }
  return makers[format]()
}

/** A path as a CI service knows it: from the root of its checkout, even when Goalmark runs in a folder of it. */
const inRepository = (shown: string, { checkout }: Appearance): string =>
  checkout ? shownPath(resolve(checkout.cwd, shown), checkout.root) : shown
