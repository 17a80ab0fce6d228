import { printable } from '../terminal-text'

/** How a Markdown report begins: it is never read as a plan, and the next one may replace it. */
export const OWN_REPORT = '<!-- goalmark: off --> <!-- goalmark --format markdown -->\n'

/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Words as Markdown shows them and never obeys: no link, no image, no mention of anybody, no HTML. */
export const plain = (text: string): string =>
  printable(text)
    .replace(/[&<>]/g, sign => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_~[\]|#$!]/g, '\\$&')
    .replace(/@|:(?=\/\/)|:(?=\p{DI}*:)|(?<=www)\.|(?<=\\#)(?=\d)/giu, '$&&#8288;')
