// What linting costs beside a bare parse of the same text: `npm run bench:lint`. Ends with 1 when the bound is broken.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bundled } from '../scripts/bundled.mjs'

const WARM_UP = 15
const ROUNDS = 15
const BOUND = 1.5
const TODAY = '2026-01-15'

const root = join(import.meta.dirname, '..')
const one = path => [readFileSync(join(root, path), 'utf8')]
const all = folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .flatMap(name => one(join(folder, name)))

/** Texts that are measured together. */
const plans = {
  'bench/plan.md (en)': one('bench/plan.md'),
  'examples/strong-plan.md (en)': one('examples/strong-plan.md'),
  'examples/plan-solide.md (fr)': one('examples/plan-solide.md'),
  'test/corpus/en': all('test/corpus/en'),
  'test/corpus/fr': all('test/corpus/fr'),
}

const timed = work => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

const { defaults, leaveProcessor, lint, parse, readDay } =
  await bundled(`export { defaults, lint, readDay } from './server/core/index'
export { parse } from './server/core/markdown'
export { leaveProcessor } from './server/v8'`)
const [settings, today] = [defaults(), readDay(TODAY)]
const bare = unified().use(remarkParse).freeze()
const work = {
  bare: text => bare.parse(text),
  parse,
  lint: text => lint({ text, path: 'plan.md', asked: 'argument' }, settings, today),
}

/** Milliseconds that one kind of work takes a text. The least time: what else runs on the machine only ever adds. */
function measure(kind, texts) {
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => texts.forEach(work[kind])) / texts.length)
  return Math.min(...rounds)
}

/** The same for all plans, once the compiler is warm, so that the first plan is not the one that pays for it. */
function measureAll(kind) {
  for (let round = 0; round < WARM_UP; round++) Object.values(plans).flat().forEach(work[kind])
  return Object.fromEntries(Object.entries(plans).map(([name, texts]) => [name, measure(kind, texts)]))
}

const times = { bare: measureAll('bare') }
// So does the command; a bare parse is measured without.
leaveProcessor()
for (const kind of ['parse', 'lint']) times[kind] = measureAll(kind)

console.log(`Milliseconds a plan, the least of ${ROUNDS} rounds; a bare parse is remark-parse and nothing else:

| Plans | Bare parse | Our parse | Lint | Lint / bare parse |
| --- | ---: | ---: | ---: | ---: |`)
const ratios = Object.keys(plans).map(name => {
  const [bare, parse, lint] = ['bare', 'parse', 'lint'].map(kind => times[kind][name])
  const ratio = lint / bare
  console.log(
    `| ${name} | ${bare.toFixed(2)} | ${parse.toFixed(2)} | ${lint.toFixed(2)} | ${ratio.toFixed(2)} |`,
  )
  return ratio
})
const worst = Math.max(...ratios)
const holds = worst <= BOUND
console.log(
  `\nBound: linting, the parse included, costs at most ${BOUND} × a bare parse. ${holds ? 'Holds' : 'Broken'} at ${worst.toFixed(2)}.`,
)
process.exitCode = holds ? 0 : 1
