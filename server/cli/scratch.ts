import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discard, draftFor } from './drafts'
import type { Scratch } from './world'

const CHUNK = 1 << 16

/** A file without a name, for this process alone: the system takes it back when the process ends, however it does. */
export function openScratch(): Scratch | null {
  const path = draftFor(join(tmpdir(), 'report'))
  try {
    return new ScratchFile(openSync(path, 'wx+', 0o600))
  } catch {
    return null
  } finally {
    discard(path)
  }
}

class ScratchFile implements Scratch {
  #length = 0

  constructor(private readonly file: number) {}

  append(text: string): boolean {
    const bytes = Buffer.from(text)
    try {
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.file, bytes, at, bytes.length - at, this.#length + at)
    } catch {
      return false
    }
    this.#length += bytes.length
    return true
  }

  *chunks(): Iterable<Uint8Array> {
    for (let at = 0; at < this.#length; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.#length - at))
      const read = readSync(this.file, chunk, 0, chunk.length, at)
      if (read === 0) throw new Error('a report that was put aside is gone')
      at += read
      yield chunk.subarray(0, read)
    }
    closeSync(this.file)
  }
}
