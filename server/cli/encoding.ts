import { isUtf8 } from 'node:buffer'

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
  const text = textOf(bytes.subarray(mark?.bytes.length ?? 0), name)
  return text === null || text.includes('\0') ? null : { text, encoding: { name, mark: mark !== undefined } }
}

/** UTF-8 is checked without a decoder of its own, which would cost a run three milliseconds to set up. */
function textOf(bytes: Uint8Array, name: Encoding['name']): string | null {
  if (name === 'utf-8')
    return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : null
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
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
