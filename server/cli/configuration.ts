import { dirname, relative, resolve, sep } from 'node:path'
import { type Asked, Configuration } from '../config/configuration'
import type { Files, Shell } from '../config/shell'
import { configWordsFor } from '../config/words/index'
import { defaults, type Language } from '../core/index'
import { reasonOf } from './reason'
import { Lines } from './reporters/lines'
import type { Request } from './request'
import { shownPath } from './shown-path'
import type { World } from './world'

/** What a command line asks of settings files, found and read from the disk. */
export function configurationFor({ flags, choice, reader }: Request, world: World): Configuration {
  const asked: Asked = { base: defaults(), flags, choice, folder: world.cwd }
  return new Configuration(asked, shellFor(reader, world))
}

/** The settings files of this machine, and what is said of them to a reader. */
const shellFor = (reader: Language, world: World): Shell => ({
  ...filesOf(world),
  reader,
  words: configWordsFor(reader),
  position: (text, offset) => new Lines(text).position(offset),
})

/** This machine's files, as settings and ignore files are read from them. */
export const filesOf = (world: Pick<World, 'cwd' | 'look' | 'readFile'>): Files => ({
  paths: { dirname, relative, resolve, sep },
  look: path => world.look(path),
  async read(path) {
    try {
      return Buffer.from(await world.readFile(path)).toString()
    } catch (error) {
      return { reason: reasonOf(error) }
    }
  },
  shown: path => shownPath(path, world.cwd),
})
