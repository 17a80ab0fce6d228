import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const GLANCE = 20

/**
 * Runs Node on a script and waits for its end. Gives the seconds it took and the most memory it held in megabytes
 * (Linux tells; elsewhere it is NaN). Throws when it ended with anything but 0 or 1, which is how linters end.
 */
export function measured(args, cwd) {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let peak = Number.NaN
  let said = ''
  // Linters that find much say much: it is read, so that they need not wait, and its end kept for when they fail.
  child.stderr.on('data', data => {
    said = `${said}${data}`.slice(-2000)
  })
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, GLANCE)
  return new Promise((resolve, reject) => {
    child.on('close', code => {
      clearInterval(watch)
      const seconds = (performance.now() - begun) / 1000
      if (code === 0 || code === 1) resolve({ seconds, megabytes: Math.round(peak / 1024) })
      else reject(new Error(`${args[0]} ended with ${code}: ${said}`))
    })
  })
}

/** The most that a running process has held so far, in kilobytes; undefined when it is gone or nobody tells. */
function peakOf(pid) {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return line ? Number(line[1]) : undefined
  } catch {
    return undefined
  }
}
