import { resolve } from 'node:path'
import { type Args, has, optionValue } from './args'
import { CACHE, type Cache, openCache } from './cache'
import type { Orders } from './lint-file'
import { reasonOf } from './reason'
import { shownPath } from './shown-path'
import { inert, printable } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

/** The cache that a command line asks for; null when it asks for none, or none can be had, which is said. */
export async function openCacheFor(
  args: Args,
  orders: Orders,
  words: Words,
  world: World,
): Promise<Cache | null> {
  if (!has(args, 'cache') && !has(args, 'cache-location')) return null
  const folder = resolve(world.cwd, optionValue(args, 'cache-location') ?? CACHE)
  try {
    const cache = await openCache(folder, orders, world)
    if (!cache) say(folder, words.problems.notACache, world)
    return cache
  } catch (error) {
    say(folder, words.problems.noCache(reasonOf(error)), world)
    return null
  }
}

/** Writes what a run adds to its cache. A cache is a help: without it, the findings are the same. */
export async function closeCache(cache: Cache | null, words: Words, world: World): Promise<void> {
  if (!cache) return
  if (cache.isDamaged) say(cache.folder, words.problems.damagedCache, world)
  try {
    await cache.finish()
  } catch (error) {
    say(cache.folder, words.problems.noCache(reasonOf(error)), world)
  }
}

function say(folder: string, message: string, world: World): void {
  world.stderr(inert(`${printable(shownPath(folder, world.cwd))}: ${printable(message)}\n`))
}
