import { lineStart } from '../text'

/**
 * False when a text surely gives no link label an address. Task boxes, callouts and footnotes in words are no
 * definitions: `[ ]`, `[!note]`, `[^1]: as she said`.
 */
export function mayDefine(text: string): boolean {
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2))
    if (opensLine(text, at) && isAddress(text, at + 2)) return true
  return false
}

/** The label that ends here begins its line, but for what begins quotations and list items. */
function opensLine(text: string, end: number): boolean {
  const line = text.slice(lineStart(text, end), end)
  const open = line.lastIndexOf('[')
  // A label may have begun on an earlier line, and hold brackets that a backslash makes harmless.
  if (open < 0 || line.includes('\\')) return true
  return /^[ \t>*+\-\d.)]*$/.test(line.slice(0, open))
}

const ADDRESS = /[ \t]*(\S*)[ \t]*(\S?)/y

/** One word, then the end of the line or a title. Anything that may go on over the end of the line may be one. */
function isAddress(text: string, from: number): boolean {
  ADDRESS.lastIndex = from
  const [, word = '', next = ''] = ADDRESS.exec(text) ?? []
  return word === '' || word.startsWith('<') || next === '' || '"\'('.includes(next)
}
