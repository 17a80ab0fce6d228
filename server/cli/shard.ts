import { createHash } from 'node:crypto'
import { type Args, optionValue } from './args'
import { readShard, type Shard } from './shard-part'

/** The shard that a command line asks for; null for all of the files. */
export const shardOf = (args: Args): Shard | null => readShard(optionValue(args, 'shard') ?? '')

/** True when the file at this path, as reports give it, is in the shard: it stays there while others come and go. */
export const isInShard = (shown: string, shard: Shard | null): boolean =>
  shard === null || createHash('sha256').update(shown).digest().readUInt32BE(0) % shard.of === shard.part - 1
