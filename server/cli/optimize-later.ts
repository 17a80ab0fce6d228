import { setFlagsFromString } from 'node:v8'

/** The last version of Node.js whose V8 is known to have the flag: another might name it on standard error. */
const LAST_KNOWN = 24

/**
 * Has V8 wait longer before it optimizes code. By itself it begins with code that has run for some milliseconds, which
 * takes more time than it saves a run that is over soon. Not for a run with threads: what is compiled under other flags
 * than those of the build is compiled anew.
 */
export function optimizeLater(): void {
  const [version] = process.versions.node.split('.')
  if (Number(version) <= LAST_KNOWN) setFlagsFromString('--interrupt-budget=500000')
}
