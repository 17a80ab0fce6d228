import { describe, expect, test } from 'vitest'
import { goalmark, STRONG, WEAK } from './world'

const files = { 'a.md': STRONG, 'b.md': STRONG }

describe('--watch', () => {
  test('lints again after each change, and ends as the last run did', async () => {
    const changes = [{ 'a.md': WEAK }, { 'b.md': WEAK }, { 'a.md': STRONG }]
    const argv = ['--format', 'compact', '--fail-on', 'warning']
    const { code, stdout, stderr } = await goalmark([...argv, '--watch'], { files, changes })
    const states = [
      files,
      { ...files, 'a.md': WEAK },
      { 'a.md': WEAK, 'b.md': WEAK },
      { ...files, 'b.md': WEAK },
    ]
    const reports = await Promise.all(
      states.map(async state => (await goalmark(argv, { files: state })).stdout),
    )
    expect(stdout).toBe(`${reports.join('')}(closed)\n`)
    expect(stderr).toBe('\nWaiting for changes. Ctrl+C ends it.\n'.repeat(4))
    expect(code).toBe(1)
    expect(
      (await goalmark([...argv, '--watch'], { files, changes: [{ 'a.md': WEAK }, { 'a.md': STRONG }] })).code,
    ).toBe(0)
  })

  test('hears of settings, and not of its own reports', async () => {
    const changes = [{ '.goalmark.json': '{ "rules": { "time-no-deadline": "error" } }' }, { 'out.json': '' }]
    const argv = ['a.md', '--format', 'compact', '--format', 'json=out.json', '--watch']
    const { stdout, code } = await goalmark(argv, { files: { 'a.md': WEAK }, changes })
    expect(stdout).toContain('error No date. By when?')
    expect(stdout.match(/\(of no use\)/g)).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('clears the screen of a terminal before each report', async () => {
    const { stdout } = await goalmark(['--watch'], { files, changes: [{ 'a.md': WEAK }], isTTY: true })
    expect(stdout.split('\x1b[2J\x1b[H')).toHaveLength(3)
    expect((await goalmark(['--watch'], { files })).stdout).not.toContain('\x1b')
  })

  test('speaks French', async () => {
    const { stderr } = await goalmark(['--watch', '--locale', 'fr'], { files })
    expect(stderr).toBe('\nEn attente de changements. Ctrl+C pour finir.\n')
  })

  test('has nothing to watch in what is piped in', async () => {
    const { code, stderr } = await goalmark(['-', '--watch'], { stdin: WEAK })
    expect([code, stderr]).toEqual([2, expect.stringContaining('--watch and --stdin contradict')])
  })
})

describe('how far a run has come', () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.md`, STRONG]))
  const plain = goalmark([], { files: many })

  test('is shown at a terminal once a run is long, and wiped away in the end', async () => {
    const { stdout, stderr } = await goalmark([], { files: many, isErrorTTY: true, pace: 300 })
    const states = stderr.split('\r\x1b[K')
    expect(states.length).toBeGreaterThan(3)
    expect([states[0], states.at(-1)]).toEqual(['', ''])
    for (const state of states.slice(1, -1)) expect(state).toMatch(/^\d of 9 files$/)
    expect(stdout).toBe((await plain).stdout)
  })

  test('is not shown where a run is short, or nobody looks', async () => {
    const short = { files: many, isErrorTTY: true, pace: 1 }
    const dumb = { files: many, isErrorTTY: true, pace: 300, env: { TERM: 'dumb' } }
    for (const given of [short, dumb, { files: many, pace: 300 }])
      expect((await goalmark([], given)).stderr).toBe('')
  })
})
