// How fast the command line is over many plans, beside its peers: `npm ci --prefix bench && npm run bench:cli`.
// `npm run bench:cli -- 1000` takes fewer plans. Ends with 1 when a bound is broken.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measured } from './measured.mjs'
import { writePlans } from './plans.mjs'

const PLANS = Number(process.argv[2] ?? 10_000)
const TODAY = '2026-01-15'
const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const peer = name => join(import.meta.dirname, 'node_modules', name)

if (!existsSync(peer('.bin')) || !existsSync(cli)) {
  console.error(
    'Something is missing: run `npm ci --prefix bench` and `npm run build -- --production` first.',
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const lines = writePlans(join(folder, 'plans'), PLANS)
writeFileSync(
  join(folder, '.remarkrc.json'),
  JSON.stringify({ plugins: [peer('remark-preset-lint-recommended/index.js')] }),
)
spawnSync('sync')

const goalmark = [cli, 'plans', '--no-config', '--today', TODAY]
const cached = [...goalmark, '--cache', '--cache-location', join(folder, 'cache')]
const workers = availableParallelism()
const runs = {
  'remark-parse alone': [join(import.meta.dirname, 'bare.mjs'), 'plans', `${workers}`],
  'goalmark, cold': cached,
  'goalmark, warm': cached,
  'markdownlint-cli2': [peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'plans/**/*.md'],
  'remark-lint': [
    peer('remark-cli/cli.js'),
    'plans',
    '--quiet',
    '--no-stdout',
    '--rc-path',
    '.remarkrc.json',
  ],
}

/**
 * What is held against each other most closely is run in turns, and the shortest of each counts: the speed of a machine that
 * is shared with others changes by more from minute to minute than what is measured here.
 */
const TURNS = 5
const inTurns = ['remark-parse alone', 'goalmark, cold']
const turns = Array.from({ length: TURNS }, () => inTurns).flat()
const after = Object.keys(runs).filter(name => !inTurns.includes(name))

const results = {}
console.log(`${PLANS} plans of ${lines} lines, ${workers} workers, one after the other:`)
for (const name of [...turns, ...after]) {
  if (name === 'goalmark, cold') rmSync(join(folder, 'cache'), { recursive: true, force: true })
  const run = await measured(runs[name], folder)
  const { seconds, megabytes } = run
  console.log(
    `  ${name.padEnd(20)} ${seconds.toFixed(2).padStart(8)} s  ${`${megabytes}`.padStart(6)} MB at most`,
  )
  const best = results[name]
  results[name] = {
    seconds: Math.min(seconds, best?.seconds ?? seconds),
    megabytes: Math.max(megabytes, best?.megabytes ?? megabytes),
  }
}

const time = name => results[name].seconds
const cold = time('goalmark, cold')
const bounds = [
  ['faster than markdownlint-cli2', time('markdownlint-cli2') / cold, 1.3, 'at least'],
  ['faster than remark-lint', time('remark-lint') / cold, 3.5, 'at least'],
  ['the time of remark-parse alone', cold / time('remark-parse alone'), 1.5, 'at most'],
  ['faster when warm than cold', cold / time('goalmark, warm'), 20, 'at least'],
]
const memory = Math.max(results['goalmark, cold'].megabytes, results['goalmark, warm'].megabytes)

console.log('\nBounds:')
let holds = true
const check = (words, value, bound, way) => {
  const isKept = way === 'at least' ? value >= bound : value <= bound
  holds &&= isKept
  console.log(`  ${isKept ? 'holds ' : 'BROKEN'}  ${words} (${way} ${bound})`)
}
for (const [what, ratio, bound, way] of bounds) check(`${ratio.toFixed(2)} × ${what}`, ratio, bound, way)
check(`${memory} MB of memory`, memory, 400, 'at most')
process.exitCode = holds ? 0 : 1
