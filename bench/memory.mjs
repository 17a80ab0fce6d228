// What the server as it ships holds with many plans open: `npm run bench:memory`. Ends with 1 when the bound is broken.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openLine } from './line.mjs'
import { longPlan, planText } from './plans.mjs'

const PLANS = 200
const BOUND = 80
/** What typing at many places of a plan may leave behind: a text of before that is still held at each would be 30 MB. */
const LINES = 3000
const PLACES = 200
const TYPED = 8

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** Megabytes of the heap that are in use once all that is not has been collected. */
async function held() {
  for (let round = 0; round < 3; round++) {
    await new Promise(resolve => setTimeout(resolve, 50))
    collect()
  }
  return process.memoryUsage().heapUsed / 2 ** 20
}

const row = (what, megabytes) => console.log(`  ${what.padEnd(34)} ${megabytes.toFixed(1).padStart(6)} MB`)

const editor = await openLine()
console.log(
  `Heap in use after a collection; ${PLANS} plans of ${planText(0).trimEnd().split('\n').length} lines:`,
)
row('the server, with nothing open', await held())

const uris = Array.from({ length: PLANS }, (_, i) => `file:///bench/plan-${i}.md`)
for (const [i, uri] of uris.entries()) {
  await editor.open(uri, planText(i))
  // What VS Code asks for each plan that it shows.
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } }
  await editor.ask('diagnostic', uri)
  for (const method of ['codeLens', 'documentSymbol', 'foldingRange', 'semanticTokens/full'])
    await editor.ask(method, uri)
  await editor.ask('inlayHint', uri, { range })
}
const open = await held()
row('all of them open and shown', open)

for (const uri of uris) await editor.line.sendNotification('textDocument/didClose', { textDocument: { uri } })
row('all of them closed again', await held())

const text = longPlan(LINES)
const uri = 'file:///bench/long.md'
await editor.open(uri, text)
await editor.ask('diagnostic', uri)
const before = await held()
row(`one of ${LINES.toLocaleString('en')} lines`, before)
const items = text.split('\n').flatMap((line, i) => (line.startsWith('- ') ? i : []))
for (let place = 0; place < PLACES; place++) {
  const line = items[Math.floor((items.length * place) / PLACES)]
  const at = { line, character: 2 }
  await editor.change(uri, place + 2, { start: at, end: at }, 'x')
  await editor.ask('diagnostic', uri)
}
const typed = await held()
row(`the same, typed in at ${PLACES} places`, typed)

const isSmall = open < BOUND
const isStill = typed - before < TYPED
console.log(`
Bounds: less than ${BOUND} MB with ${PLANS} plans open. ${isSmall ? 'Holds' : 'Broken'} at ${open.toFixed(1)} MB.
Typing leaves less than ${TYPED} MB behind. ${isStill ? 'Holds' : 'Broken'} at ${(typed - before).toFixed(1)} MB.`)
const holds = isSmall && isStill
process.exit(holds ? 0 : 1)
