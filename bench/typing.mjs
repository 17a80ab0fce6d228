// From a key to its diagnostics, in the server as it ships, beside markdownlint, which is the engine of vscode-markdownlint,
// and beside one full parse of the same text: `npm ci --prefix bench && npm run bench:typing`. Ends with 1 when a bound is
// broken. `npm run bench:typing -- 3000` types through the plan of that length alone.
import { lint as markdownlint } from 'markdownlint/sync'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { openLine } from './line.mjs'
import { longPlan, longPlanWithoutHeadings } from './plans.mjs'

/** The most that 95 of 100 keys may take: in milliseconds, or, on a slower machine than the one that was meant, in parses. */
const plans = [
  { name: '200 lines', text: longPlan(200), most: 5, aim: 5, parses: 0.25 },
  { name: '3,000 lines', text: longPlan(3000), most: 16, aim: 10, parses: 0.07 },
  { name: '15,000 lines', text: longPlan(15_000), most: 60, aim: 25, parses: 0.022 },
  { name: '3,000 lines, no heading', text: longPlanWithoutHeadings(3000), parses: 1.3 },
  {
    name: '3,000 lines, a definition',
    text: `${longPlan(2998)}\n[log]: https://example.org/log\n`,
    parses: 1.3,
  },
]

const KEYS = 300
const SECONDS = 40
/** Keys that are typed before those of a plan are counted, and before all, while the compiler has to warm up. */
const WARM_UP = 100
const FIRST = 700
/** In so many plans: code that was compiled while one plan was open alone is thrown away when another is opened. */
const SESSION = 3
/** So many keys arrive at once, and may take as long together as so many keys one by one. */
const BURST = 30
const BURST_MOST = 6
const BURSTS = 20
const bare = unified().use(remarkParse).freeze()

/**
 * The milliseconds that some work takes: on the clock, or of the processor when that is less. What else runs on the machine
 * adds to the first, what V8 does beside to the second.
 */
async function timed(work) {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return Math.min(performance.now() - begun, (user + system) / 1000)
}

/** The times of several runs, at most so many seconds of them. */
async function times(work, count, seconds) {
  const all = []
  const end = performance.now() + seconds * 1000
  for (let i = 0; i < count && (i < 3 || performance.now() < end); i++) all.push(await timed(() => work(i)))
  return all
}

const warm = all => all.slice(Math.min(WARM_UP, all.length >> 1))

const part = (all, share) => all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1]

/** What somebody types at three places of a plan: a goal with a date, and of every third word a key taken back. */
function* keysIn(text) {
  const lines = text.split('\n')
  const goal = '- Dress 30 wounds under supervision by 30 June 2027'
  for (let round = 0; ; round++) {
    const near = Math.floor((lines.length * (1 + (round % 3))) / 4)
    const line = lines.findIndex((words, place) => place >= near && words === '')
    yield { line, character: 0, length: 0, text: '\n' }
    for (let character = 0; character < goal.length; character++) {
      yield { line, character, length: 0, text: goal[character] }
      if (character % 15 !== 14) continue
      yield { line, character, length: 1, text: '' }
      yield { line, character, length: 0, text: goal[character] }
    }
    yield { line, character: 0, length: goal.length, text: '' }
    yield { line, character: 0, length: 0, text: '', joins: true }
  }
}

const rangeOf = ({ line, character, length, joins }) => ({
  start: { line, character },
  end: joins ? { line: line + 1, character: 0 } : { line, character: character + length },
})

async function typeThrough(editor, uri, text, count) {
  await editor.open(uri, text)
  await editor.ask('diagnostic', uri)
  const keys = keysIn(text)
  let found = 0
  const all = await times(
    async i => {
      const key = keys.next().value
      await editor.change(uri, i + 2, rangeOf(key), key.text)
      found = (await editor.ask('diagnostic', uri)).items.length
    },
    count,
    SECONDS,
  )
  await editor.line.sendNotification('textDocument/didClose', { textDocument: { uri } })
  return { all, found }
}

/**
 * Keys that arrive while a report is made: after each an editor asks anew and takes its last question back. The times from the
 * first key to the diagnostics behind the last.
 */
async function typeAtOnce(editor, uri, text) {
  await editor.open(uri, text)
  await editor.ask('diagnostic', uri)
  const keys = keysIn(text)
  let version = 1
  const burst = async () => {
    let question
    let answer
    for (let i = 0; i < BURST; i++) {
      const key = keys.next().value
      editor.change(uri, ++version, rangeOf(key), key.text)
      question?.cancel()
      question = new CancellationTokenSource()
      answer = editor.ask('diagnostic', uri, {}, question.token)
      answer.catch(() => {})
    }
    await answer
  }
  const all = await times(burst, BURSTS, SECONDS)
  await editor.line.sendNotification('textDocument/didClose', { textDocument: { uri } })
  return all
}

/** A full parse of a text, and what markdownlint takes. */
async function peersOf(text) {
  const parse = part(warm(await times(() => void bare.parse(text), 60, 8)), 0.5)
  return { parse, peer: warm(await times(() => void markdownlint({ strings: { plan: text } }), 100, 8)) }
}

const wanted = process.argv[2]
const chosen = plans.filter(({ name }) => !wanted || name.replace(',', '').startsWith(`${wanted} `))
let holds = true

console.log(`From a key to its diagnostics, in milliseconds; in brackets as a multiple of one full parse of the same text.
A full parse is remark-parse alone, the median of several; markdownlint lints the whole text, as it does after every key.
`)
// Before the server starts, which sets flags of V8 that hold for the process.
const peers = []
for (const { text } of chosen) peers.push(await peersOf(text))
const editor = await openLine()
const cold = []
for (let i = 0; i < SESSION; i++)
  cold.push(...(await typeThrough(editor, `file:///bench/before-${i}.md`, plans[0].text, FIRST)).all)
const [first, last] = [cold.slice(0, KEYS), cold.slice(-KEYS)].map(all => part(all, 0.95).toFixed(1))
console.log(`The first ${KEYS} keys after the start, in ${plans[0].name}, while code is still compiled: p95 ${first} ms.
After ${cold.length} keys in ${SESSION} such plans: ${last} ms. All that follows is typed after these.
`)
for (const [i, { name, text, most, aim, parses }] of chosen.entries()) {
  const { parse, peer } = peers[i]
  const uri = `file:///bench/${name.replace(/\W+/g, '-')}.md`
  const { all: typed, found } = await typeThrough(editor, uri, text, KEYS + WARM_UP)
  const all = warm(typed)
  const shown = time => `${time.toFixed(1).padStart(7)} (${(time / parse).toFixed(2)})`
  const row = (who, rest) =>
    console.log(
      `  ${who.padEnd(14)}${[0.5, 0.95, 0.99].map(share => shown(part(rest, share)).padStart(18)).join('')}`,
    )
  console.log(`${name}: one full parse ${parse.toFixed(1)} ms; ${all.length} keys, ${found} findings`)
  console.log(`  ${''.padEnd(14)}${['p50', 'p95', 'p99'].map(head => head.padStart(18)).join('')}`)
  row('goalmark', all)
  row('markdownlint', peer)
  const p95 = part(all, 0.95)
  const isKept = p95 / parse <= parses || (most !== undefined && p95 <= most)
  holds &&= isKept
  const bound = most ? `${most} ms, or ${parses} parses (the aim: ${aim} ms)` : `${parses} parses`
  console.log(`  ${isKept ? 'holds ' : 'BROKEN'}  p95 at most ${bound}\n`)
  if (most === undefined) continue
  const burst = part(await typeAtOnce(editor, `${uri}-at-once`, text), 0.5)
  const inKeys = burst / part(all, 0.5)
  const isReadAtOnce = inKeys <= BURST_MOST
  holds &&= isReadAtOnce
  console.log(`  ${BURST} keys at once: ${burst.toFixed(1)} ms, ${inKeys.toFixed(1)} × one key
  ${isReadAtOnce ? 'holds ' : 'BROKEN'}  at most ${BURST_MOST} × one key\n`)
}
process.exit(holds ? 0 : 1)
