import 'mocha/mocha'
import { manner, outcomeOf } from './outcome'

/** What VS Code calls in a web worker: runs the tests that `load` defines, of all files in one. */
export function runWith(load: () => void): Promise<void> {
  mocha.setup(manner)
  load()
  return outcomeOf(mocha)
}
