import picomatch from 'picomatch'
import type { Paths } from './shell'

/** Says of an absolute path whether a list of patterns takes it in (true), takes it back out (false), or is silent. */
export type Glob = (path: string) => boolean | null

/**
 * The patterns of a list, read from a folder as `.gitignore` reads its own: without a slash, a name at any depth;
 * a folder stands for all that it holds; `!` takes back what an earlier pattern took in. The last one that fits decides.
 */
export function globOf(folder: string, patterns: readonly string[], { relative, sep }: Paths): Glob {
  const tests = patterns.map(pattern => {
    const takesBack = pattern.startsWith('!')
    return { says: !takesBack, fits: testOf(takesBack ? pattern.slice(1) : pattern) }
  })
  return path => {
    const inside = relative(folder, path).split(sep).join('/')
    if (inside === '' || inside.startsWith('../')) return null
    return tests.findLast(({ fits }) => fits(inside))?.says ?? null
  }
}

function testOf(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/\/+$/, '')
  const anchored = plain.replace(/^\.?\//, '')
  const whole = anchored === plain && !plain.includes('/') ? `**/${plain}` : anchored
  return picomatch([whole, `${whole}/**`], { dot: true, nocase: true })
}

/** The files that several lists take in, the last of them with a word about a file deciding. */
export function takenIn(globs: readonly Glob[]): { has(path: string): boolean } {
  return {
    has(path) {
      for (const glob of globs.toReversed()) {
        const said = glob(path)
        if (said !== null) return said
      }
      return false
    },
  }
}
