import type { Watch } from './world'

/** Editors write in several steps: so long nothing may have changed before a change counts, in milliseconds. */
const QUIET = 100
/** Folders that no plan is in. */
const NEVER = /[\\/](?:node_modules|\.[^\\/]+)[\\/]/

/** Watches files and folders on disk. `ended` is told how to end it from outside. */
export async function watchDisk(
  places: readonly string[],
  counts: (path: string) => boolean,
  ended: (end: () => void) => void,
): Promise<Watch> {
  const { watch } = await import('chokidar')
  const watcher = watch([...places], {
    ignoreInitial: true,
    ignored: path => NEVER.test(path.slice(shortest(places, path))),
  })
  let state: 'quiet' | 'changed' | 'stopped' = 'quiet'
  let timer: NodeJS.Timeout | undefined
  let wake = (): void => undefined
  const become = (next: 'changed' | 'stopped'): void => {
    if (state !== 'stopped') state = next
    wake()
  }
  watcher.on('all', (_, path) => {
    if (!counts(path)) return
    clearTimeout(timer)
    timer = setTimeout(become, QUIET, 'changed')
  })
  // A folder that cannot be watched is one that linting says it cannot read.
  watcher.on('error', () => undefined)
  ended(() => become('stopped'))
  await new Promise<void>(ready => watcher.on('ready', ready))
  return {
    async next() {
      while (state === 'quiet') await new Promise<void>(awake => (wake = awake))
      const next = state
      if (next === 'changed') state = 'quiet'
      return next
    },
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}

/** How much of a path is a watched place, which may itself stand in a dot folder. */
const shortest = (places: readonly string[], path: string): number =>
  Math.max(0, ...places.filter(place => path.startsWith(place)).map(({ length }) => length))
