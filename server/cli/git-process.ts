import type { Answer } from './world'

/** Room for the names of some million files. */
const MOST_BYTES = 256 * 1024 * 1024

/** Runs git in a folder and waits for its end; null when it cannot be started. A repository's own programs stay out of it. */
export async function git(folder: string, args: readonly string[]): Promise<Answer | null> {
  const ended = await runGit(folder, args, '')
  return ended && { code: ended.code, stdout: ended.stdout.toString(), stderr: ended.stderr.toString() }
}

/** The bytes of what git keeps under these ids, but for what is larger than `most`; null when there is no git. */
export async function gitObjects(
  folder: string,
  ids: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const found = new Map<string, Uint8Array>()
  const sizes = await runGit(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], lines(ids))
  if (!sizes) return null
  let asked: string[] = []
  let room = MOST_BYTES / 2
  const read = async (): Promise<void> => {
    const all = await runGit(folder, ['cat-file', '--batch'], lines(asked))
    for (const [id, bytes] of objectsIn(all?.stdout ?? Buffer.alloc(0))) found.set(id, bytes)
    asked = []
    room = MOST_BYTES / 2
  }
  for (const line of sizes.stdout.toString().split('\n')) {
    const [id = '', size = ''] = line.split(' ')
    if (!/^\d+$/.test(size) || Number(size) > most) continue
    if (Number(size) > room) await read()
    asked.push(id)
    room -= Number(size)
  }
  if (asked.length > 0) await read()
  return found
}

const lines = (ids: readonly string[]): string => ids.map(id => `${id}\n`).join('')

/** `<id> <kind> <size>`, a line break, the bytes, a line break; or `<id> missing`. */
function* objectsIn(output: Buffer): Generator<readonly [string, Uint8Array]> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [id = '', , size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined) continue
    yield [id, output.subarray(at, at + Number(size))]
    at += Number(size) + 1
  }
}

interface Ended {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: Buffer
}

async function runGit(folder: string, args: readonly string[], input: string): Promise<Ended | null> {
  const { spawnSync } = await import('node:child_process')
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    input,
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  })
  return error ? null : { code: status ?? 1, stdout, stderr }
}
