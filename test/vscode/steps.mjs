// A list of things to do in a window, one after the other.
import { stripVTControlCharacters } from 'node:util'

/** Does each step under its name, and says when one fails which it was. Gives their number. */
export async function runSteps(steps) {
  for (const [step, act] of Object.entries(steps)) {
    try {
      await act()
      console.log(`  ✔ ${step}`)
    } catch (error) {
      throw new Error(`  ✘ ${step}: ${plain(error.message)}`, { cause: error })
    }
  }
  return Object.keys(steps).length
}

/** The browser driver's messages are long and coloured. */
function plain(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n    ')
}
