/** One part of the files of a run, for one of several machines. Counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** The shard that is meant by `2/5`; null when none is. */
export function readShard(typed: string): Shard | null {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? []
  const shard = { part: Number(part), of: Number(of) }
  return shard.part >= 1 && shard.part <= shard.of ? shard : null
}
