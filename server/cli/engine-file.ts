import { fileURLToPath } from 'node:url'
import { load } from './compiled'
import type { engine as Engine } from './engine'

/** The engine, from the file beside the bundled command. Stands in for `./engine` there. */
export const engine = load(fileURLToPath(new URL('./engine.cjs', import.meta.url))).engine as typeof Engine
