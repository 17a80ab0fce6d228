// How fast and how well Goalmark reads dates, next to chrono-node: `npm run bench:dates`. Ends with 1 when a bound is broken.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from 'chrono-node'
import { bundled } from '../scripts/bundled.mjs'

const ROUNDS = 200
const WARM_UP = 50
const SLOWER = 1.5

const TOKENS = 20_000
const LONG_ROUNDS = 7
const LONG_WARM_UP = 2
const GROWTH = 3

/** Words that each begin a time expression and never end it, or that could always go on: what invites looking far ahead. */
const REPEATED = [
  ['en', 'by the end of '],
  ['en', '000 '],
  ['en', 'June '],
  ['en', 'Friday '],
  ['en', 'first week of '],
  ['en', 'within the next '],
  ['en', 'from 3 to '],
  ['en', '12/04/'],
  ['en', '2026-'],
  ['en', '12 '],
  ['en', 'Q1 '],
  ['fr', 'd’ici la fin de '],
  ['fr', 'du 1er au '],
  ['fr', 'la première semaine de '],
]

const root = join(import.meta.dirname, '..')
const { anchor, cases } = JSON.parse(readFileSync(join(root, 'test/core/times.en.json'), 'utf8'))

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]
const shown = milliseconds => `${milliseconds.toFixed(2)} ms`
/** Milliseconds of processor time: what else runs on the machine does not count. */
const timed = work => {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

const loadEngine = () =>
  bundled(`export { defaults, readDay, readerFor } from './server/core/index'
export { readDates } from './server/core/plan/dates/read'
export { indexPack } from './server/core/plan/pack'
export { pick } from './server/core/plan/reading/deadlines'
export { tokenise } from './server/core/plan/tokens'
export { visibleText } from './server/core/plan/visible'`)

/** Our reading of a text, as `readPhrase` begins it. Nothing is kept from one call to the next but the indexed pack. */
function reader({ defaults, indexPack, readDates, readDay, readerFor, tokenise, visibleText }, language) {
  const { dates, words } = indexPack(readerFor(language), defaults())
  const day = readDay(anchor)
  const { order } = words.dates
  const calendar = { anchor: day, today: day, order, fiscalStart: null, hemisphere: 'north', birth: null }
  const tokens = text => tokenise(visibleText(text, { start: 0, end: text.length }))
  return { tokens, dates: text => readDates(tokens(text), dates, calendar, 'text', text) }
}

// Day first, as 04.11.2026 is labelled; casual, because strict leaves out `by June 2026` and `this Friday`; and looking
// ahead, as a plan does.
const reference = new Date(`${anchor}T12:00:00`)
const chrono = text => en.GB.parse(text, reference, { forwardDate: true })

function compareTimes(ours) {
  const readers = { ours: ours.dates, theirs: chrono }
  const times = { ours: [], theirs: [] }
  // One after the other in each round, and each first every second time, so that a busy moment falls on both.
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const order = round % 2 ? ['theirs', 'ours'] : ['ours', 'theirs']
    for (const name of order) {
      const time = timed(() => {
        for (const { text } of cases) readers[name](text)
      })
      if (round >= WARM_UP) times[name].push(time)
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}

const two = n => String(n).padStart(2, '0')
const dayOf = parsed => `${parsed.get('year')}-${two(parsed.get('month'))}-${two(parsed.get('day'))}`

/** Of chrono-node any day of any result counts; of ours only the one that the linter goes by. */
function countRight(ours, { pick }) {
  // The other labels are null or the kind of a time that has no day.
  const dated = cases.filter(({ end }) => /^\d{4}-/.test(end ?? ''))
  const byUs = dated.filter(({ text, end }) => pick(ours.dates(text))?.end?.toString() === end)
  const byThem = dated.filter(({ text, end }) =>
    chrono(text).some(result => dayOf(result.start) === end || (result.end && dayOf(result.end) === end)),
  )
  return { all: dated.length, ours: byUs.length, theirs: byThem.length }
}

function growth({ tokens, dates }, words) {
  const once = words.repeat(Math.ceil(TOKENS / tokens(words).length))
  const twice = once + once
  const rounds = Array.from({ length: LONG_WARM_UP + LONG_ROUNDS }, () => [
    timed(() => dates(once)),
    timed(() => dates(twice)),
  ]).slice(LONG_WARM_UP)
  // The least time: what else runs on the machine only ever adds.
  const [short, long] = [
    Math.min(...rounds.map(([time]) => time)),
    Math.min(...rounds.map(([, time]) => time)),
  ]
  return { n: tokens(once).length, short, long, ratio: long / short }
}

const verdict = holds => (holds ? 'Holds' : 'Broken')

const engine = await loadEngine()
const readers = { en: reader(engine, 'en'), fr: reader(engine, 'fr') }

const times = compareTimes(readers.en)
const right = countRight(readers.en, engine)
const ratio = times.ours / times.theirs
const isFast = ratio <= SLOWER
console.log(`Reading ${cases.length} English sentences, median of ${ROUNDS}:

| Reader | Time | Last days read as labelled |
| --- | ---: | ---: |
| Goalmark | ${shown(times.ours)} | ${right.ours}/${right.all} |
| chrono-node | ${shown(times.theirs)} | ${right.theirs}/${right.all} |

Bound: at most ${SLOWER} × chrono-node. ${verdict(isFast)} at ${ratio.toFixed(2)}.

Repeated words, n tokens and 2n, least of ${LONG_ROUNDS}:

| Words | n | t(n) | t(2n) | t(2n)/t(n) |
| --- | ---: | ---: | ---: | ---: |`)

const ratios = REPEATED.map(([language, words]) => {
  const { n, short, long, ratio } = growth(readers[language], words)
  console.log(`| \`${words}\` | ${n} | ${shown(short)} | ${shown(long)} | ${ratio.toFixed(2)} |`)
  return ratio
})
const worst = Math.max(...ratios)
const isLinear = worst <= GROWTH
console.log(
  `\nBound: twice the words, at most ${GROWTH} × the time. ${verdict(isLinear)} at ${worst.toFixed(2)}.`,
)
process.exitCode = isFast && isLinear ? 0 : 1
