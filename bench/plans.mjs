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

const TEXT = readFileSync(join(import.meta.dirname, 'plan.md'), 'utf8')

/** Writes so many plans below a folder, some hundred in each of its own. Gives how many lines each of them has. */
export function writePlans(folder, count) {
  for (let i = 0; i < count; i++) {
    const home = join(folder, `team-${Math.floor(i / PER_FOLDER)}`)
    if (i % PER_FOLDER === 0) mkdirSync(home, { recursive: true })
    writeFileSync(join(home, `plan-${i}.md`), planText(i))
  }
  return TEXT.trimEnd().split('\n').length
}

/** The plan of one nurse among many: another name, other words, and dates that are read anew. */
export function planText(i) {
  const next = random(i + 1)
  const words = TEXT.replace(WORDS, word => pick(SWAPS[word], next))
  const later = Math.floor(next() * 3)
  return words
    .replace(/\b20(2\d)\b/g, (_, year) => `20${Number(year) + later}`)
    .replace('# Development plan', `# Development plan of nurse ${i + 1},`)
}

/** One plan of so many lines: those of many nurses, one below the other, with a `#` heading every dozen lines. */
export function longPlan(lines) {
  const all = planText(0).trimEnd().split('\n')
  for (let i = 1; all.length < lines; i++) all.push('', ...bodyOf(planText(i)).trimEnd().split('\n'))
  return `${all.slice(0, lines).join('\n')}\n`
}

/** The same without a heading but the first. */
export function longPlanWithoutHeadings(lines) {
  const [first, ...more] = longPlan(lines * 2).split(/^(?=#+ )/m)
  const body = more.map((part, place) => (place === 0 ? part : part.replace(/^#+ (.*)/, '$1')))
  return `${[first, ...body].join('').split('\n').slice(0, lines).join('\n')}\n`
}

const bodyOf = text => text.replace(/^---\n.*?\n---\n+/s, '')

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
