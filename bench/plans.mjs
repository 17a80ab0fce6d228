// Plans for the benchmarks: generated, all different, the same on every machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PER_FOLDER = 500

const SWAPS = {
  wound: ['wound', 'burn', 'stoma', 'drain', 'pain'],
  diabetes: ['diabetes', 'asthma', 'epilepsy', 'stroke', 'kidney'],
  palliative: ['palliative', 'respite', 'dementia', 'night'],
  Thursday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  Oyelaran: ['Oyelaran', 'Berg', 'Castro', 'Deshpande', 'Ferreira', 'Haddad', 'Ito'],
  Lindqvist: ['Lindqvist', 'Moreau', 'Novak', 'Okafor', 'Petrov'],
  rural: ['rural', 'coastal', 'mountain', 'city'],
  Vale: ['Vale', 'Harbour', 'Mill', 'Station', 'Bridge'],
  February: ['January', 'February'],
  eight: ['five', 'six', 'seven', 'eight', 'nine'],
  25: ['15', '20', '25', '30', '40'],
}
const WORDS = new RegExp(`\\b(?:${Object.keys(SWAPS).join('|')})\\b`, 'g')

/** Writes so many plans below a folder, some hundred in each of its own. Gives how many lines each of them has. */
export function writePlans(folder, count) {
  const text = readFileSync(join(import.meta.dirname, 'plan.md'), 'utf8')
  for (let i = 0; i < count; i++) {
    const home = join(folder, `team-${Math.floor(i / PER_FOLDER)}`)
    if (i % PER_FOLDER === 0) mkdirSync(home, { recursive: true })
    const next = random(i + 1)
    const words = text.replace(WORDS, word => pick(SWAPS[word], next))
    // A year later or two, so that dates are read anew, and a name that no other plan has.
    const later = Math.floor(next() * 3)
    const plan = words
      .replace(/\b20(2\d)\b/g, (_, year) => `20${Number(year) + later}`)
      .replace('# Development plan', `# Development plan of nurse ${i + 1},`)
    writeFileSync(join(home, `plan-${i}.md`), plan)
  }
  return text.trimEnd().split('\n').length
}

const pick = (choices, next) => choices[Math.floor(next() * choices.length)]

/** Numbers from 0 to 1 that hang on the seed alone (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
