import type { Answer } from './world'

/** Room for the names of some million files. */
const MOST_BYTES = 256 * 1024 * 1024

/** Runs git in a folder and waits for its end; null when it cannot be started. A repository's own programs stay out of it. */
export async function git(folder: string, args: readonly string[]): Promise<Answer | null> {
  const { spawnSync } = await import('node:child_process')
  const all = ['-c', 'core.fsmonitor=false', ...args]
  const { error, status, stdout, stderr } = spawnSync('git', all, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  })
  if (error) return null
  return { code: status ?? 1, stdout, stderr }
}
