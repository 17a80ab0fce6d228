const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
/** What XML 1.0 cannot hold in any form. */
const IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** What a terminal might obey, or what makes text run backwards. */
const UNRULY = /[\t\n\r\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** What the log of a CI service might obey: `::set-output`, `##[…]`. */
const CI_MARK = /:(?=\p{DI}*:)|#(?=\p{DI}*#)/gu

/** Text as XML holds it, between tags and in attributes alike: read back, it is what it was. */
export const xmlText = (text: string): string =>
  text
    .replace(IMPOSSIBLE, sign => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign)
    .replace(UNRULY, reference)
    .replace(CI_MARK, reference)

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** The start of an element: `<file name="a.md"`. */
const open = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(`${value}`)}"`)].join(' ')}`

/** An element that stands on lines of its own, `content` between its tags as it is. */
export function element(
  indent: number,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const spaces = '  '.repeat(indent)
  const start = `${spaces}${open(name, attributes)}`
  if (content === '') return `${start} />\n`
  return content.endsWith('\n')
    ? `${start}>\n${content}${spaces}</${name}>\n`
    : `${start}>${content}</${name}>\n`
}

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
