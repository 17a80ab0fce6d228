import { setFlagsFromString } from 'node:v8'

/** The last version of Node.js whose V8 is known to have these flags: another might name them on standard error. */
const LAST_KNOWN = 24

function ask(flag: string): void {
  const [version] = process.versions.node.split('.')
  if (Number(version) <= LAST_KNOWN) setFlagsFromString(flag)
}

/**
 * Has V8 treat what a plan is made of as short-lived. By itself it sees that most of the first plan outlives the first small
 * collections, and from then on makes such objects among the old ones, where a plan that is done with stays until the next
 * full collection, and with it whatever newer thing it knows: linting then takes half as much time again.
 */
export const forgetSoon = (): void => ask('--no-allocation-site-pretenuring')

/**
 * Has V8 leave the processor to the threads that lint: they keep all of it busy. What it compiles and collects beside them
 * takes time from them, and so it inlines less, which makes no code slower here, and collects in the thread that lints.
 * To be asked before the engine is loaded: what was compiled under other flags is compiled anew.
 */
export function leaveProcessor(): void {
  forgetSoon()
  ask('--no-parallel-scavenge')
  ask('--no-concurrent-marking')
  ask('--max-inlined-bytecode-size-cumulative=250')
}

/**
 * Has V8 wait longer before it optimizes code. By itself it begins with code that has run for some milliseconds, which
 * takes more time than it saves a run that is over soon. Not for a run with threads, which load the engine later.
 */
export const optimizeLater = (): void => ask('--interrupt-budget=500000')
