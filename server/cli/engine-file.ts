import { join } from 'node:path'
import { leaveProcessor } from '../v8'
import { load } from './compiled'
import type { engine as Engine } from './engine'

leaveProcessor()

/** The engine, from the file beside the bundled command. Stands in for `./engine` there. */
export const engine = load(join(__dirname, 'engine.cjs'), require).engine as typeof Engine
