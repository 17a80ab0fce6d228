/** How a file's text is kept in bytes. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly mark: boolean
}

const MARKS: readonly { readonly name: Encoding['name']; readonly bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** The text in these bytes, without its byte order mark; null when they are no text. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const mark = MARKS.find(known => known.bytes.every((byte, place) => bytes[place] === byte))
  const name = mark?.name ?? 'utf-8'
  try {
    const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(mark?.bytes.length ?? 0),
    )
    return text.includes('\0') ? null : { text, encoding: { name, mark: mark !== undefined } }
  } catch {
    return null
  }
}

/** The bytes of a text, kept as they were read. */
export function encode(text: string, { name, mark }: Encoding): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text
  if (name === 'utf-8') return new TextEncoder().encode(marked)
  const units = Buffer.from(marked, 'utf16le')
  return name === 'utf-16be' ? units.swap16() : units
}
