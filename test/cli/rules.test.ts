import { expect, test } from 'vitest'
import { width } from '../../server/cli/terminal-text'
import { catalogue } from '../../server/core/index'
import { goalmark } from './world'

test.each(['en', 'fr'])('rules lists every rule, its columns aligned, in %s', async locale => {
  const { code, stdout } = await goalmark(['rules', '--locale', locale])
  expect(code).toBe(0)
  const lines = catalogue().map(({ id }) => stdout.split('\n').find(line => line.startsWith(`${id} `)) ?? '')
  const severityAt = lines.map(line => /^\S+ +/.exec(line)?.[0].length)
  expect(new Set(severityAt).size).toBe(1)
  const own = lines.slice(0, 12)
  const titles = own.map(line => width(line.slice(0, line.search(/\S+(?: \S+)*$/))))
  expect(new Set(titles).size).toBe(1)
})

test('rules --preset lists that preset’s rules', async () => {
  const { stdout } = await goalmark(['rules', '--preset', 'okr'])
  expect(stdout).toContain('time-no-deadline ')
  expect(stdout).not.toContain('align-no-target-role')
})

test.each([
  ['en', 'off', 'off unless your settings turn it on'],
  ['fr', 'off', 'désactivée'],
])('what no preset holds is listed as off under strict, in %s', async (locale, off, told) => {
  const id = 'measurable-no-baseline'
  const { stdout } = await goalmark(['rules', '--preset', 'strict', '--locale', locale])
  expect(stdout).toMatch(new RegExp(`^${id} +${off} `, 'm'))
  expect((await goalmark(['rules', '--preset', 'okr', '--locale', locale])).stdout).not.toContain(id)
  expect((await goalmark(['explain', id, '--locale', locale])).stdout).toContain(told)
})

test.each(catalogue().map(({ id }) => id))('explain %s, in both languages', async id => {
  for (const locale of ['en', 'fr']) {
    const { code, stdout, stderr } = await goalmark(['explain', id, '--locale', locale])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout.startsWith(`${id}\n`)).toBe(true)
    expect(stdout).toContain(`/${locale}/${id}\n`)
    expect(stdout).not.toMatch(/[⟦⟧]|undefined|\n\n\n/)
  }
})

test('explain shows why, options with their defaults, and examples with the words underlined', async () => {
  const { stdout } = await goalmark(['explain', 'specific-vague-term'])
  expect(stdout).toContain('\nWhy\n  ')
  expect(stdout).toContain('maxPerGoal (default 1)')
  expect(stdout).toMatch(/• could be clearer\n {4}│ .+\n {4}│ +\^~+\n/)
  expect(stdout).toContain('✓ clear\n    │ ')
  expect(stdout).toContain('Goalmark can correct this by itself, with --fix.')
})
