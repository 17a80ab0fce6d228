import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const LETTERS = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  realistic: 'R',
  time: 'T',
  staging: 'staging',
  align: 'alignment',
  review: 'review',
  statement: 'statement',
}

const RULES = 'server/core/rules'
const LANGUAGES = 'server/core/languages'

const rule = (id, letter, version) => `import type { Findings, Rule } from './rule'

type Says = { missing: {} }

/** Say in one sentence what a plan without this fault is better for. */
const rule: Rule<Says> = {
  since: '${version}',
  severity: 'info',
  letter: '${letter}',
  kinds: ['plan'],
  sources: [],
  readsToday: false,
  readsWords: true,
  options: {},

  *check(plan): Findings<Says> {
    for (const goal of plan.goals) {
      // Nothing is found yet, so that the bad examples fail: ask the plan what ${id} is about.
      if (goal.text === '') yield { at: goal.span, goal, says: 'missing', facts: {} }
    }
  },
}

export default rule
`

const text = id => `import type rule from '../../../rules/${id}'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: '${id}',
  why: '',
  off: '',
  says: { missing: () => '' },
  offers: {},
  options: {},
  examples: [{ bad: '⟦…⟧' }, { good: '…' }],
}

export default text
`

const id = process.argv[2] ?? ''
const letter = LETTERS[id.split('-', 1)[0]]
const codes = readdirSync(LANGUAGES, { withFileTypes: true }).filter(entry => entry.isDirectory())
const texts = codes.map(({ name }) => `${LANGUAGES}/${name}/rules/${id}.ts`)
const files = [`${RULES}/${id}.ts`, ...texts]

if (!/^[a-z]+(-[a-z]+)+$/.test(id) || letter === undefined) {
  refuse(
    `Name the fault after its theme, such as time-no-deadline. Themes: ${Object.keys(LETTERS).join(', ')}.`,
  )
} else if (files.some(file => existsSync(file))) {
  refuse(`There is a rule ${id} already.`)
} else {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync(files[0], rule(id, letter, version))
  for (const file of texts) writeFileSync(file, text(id))
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/indexes.test.ts', '-u']
  const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit' })
  process.exitCode = status ?? 1
  process.stdout.write(`\nWrite the examples first, in every language, then the rule:\n${files.join('\n')}\n`)
  process.stdout.write('When they pass, `npm run generate` writes its pages.\n')
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}
