import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../server/cli/formats'
import type { Orders } from '../../server/cli/lint-file'
import { type Said, serve } from '../../server/cli/threads'
import type { Thread } from '../../server/cli/world'
import { goalmark, STRONG, WEAK } from './world'

const french = (day: number): string =>
  `---\ndate: 2026-01-15\nlangue: fr\n---\n\n# Mon plan\n\n## Objectifs\n\n- Progresser en pâtisserie\n- Passer le CAP le ${day} juin 2026\n`

const MANY = 12

/** A folder with a bit of everything: plans of both languages, what is no plan, what is no text, a wrong setting. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(
    Array.from({ length: MANY }, (_, i) => [
      `${i % 3 ? 'a' : 'b'}/plan-${i}.md`,
      i % 4 ? WEAK : french(i + 1),
    ]),
  ),
  'a/strong.md': STRONG,
  'a/recipe.md': '# Bread\n\nFlour, water, salt.\n',
  'a/picture.md': new Uint8Array([0xff, 0x00, 0xfe]),
  'b/.goalmark.json': '{ "rules": { "time-no-deadlin": "off", "specific-vague-verb": "error" } }',
  'b/worded.md': WEAK.replace('target:', 'language: en\ntarget:'),
}

interface Made {
  readonly starts: number[]
  startThread(orders: Orders): Thread
}

/** Threads that answer the last first; or in order, and end on the files that `endsOn` names, so many times. */
function threads(endsOn: Readonly<Record<string, number>> = {}): Made {
  const left = new Map(Object.entries(endsOn))
  const starts: number[] = []
  return {
    starts,
    startThread(orders) {
      starts.push(starts.length)
      let hears: (said: Said | null) => void = () => undefined
      let isOver = false
      const answers: Said[] = []
      const answer = (said: Said): void => {
        if ('isReady' in said) {
          setImmediate(() => hears(said))
          return
        }
        answers.push(said)
        setImmediate(() => {
          const next = left.size > 0 ? answers.shift() : answers.pop()
          if (next && !isOver) hears(next)
        })
      }
      const lint = serve(orders, answer)
      return {
        post(asked) {
          const times = left.get(asked.task.shown) ?? 0
          if (times > 0) left.set(asked.task.shown, times - 1)
          if (times <= 0) lint(structuredClone(asked))
          else
            setImmediate(() => {
              isOver = true
              hears(null)
            })
        },
        listen(heard) {
          hears = heard
        },
        stop: () => undefined,
      }
    },
  }
}

describe('with threads', () => {
  test('every report is the same to the byte, however many lint', async () => {
    const reports = FORMATS.map(format => `--format=${format}=${format}.txt`)
    const argv = [...reports, '--fail-on', 'info']
    const alone = await goalmark(argv, { files })
    for (const jobs of [2, 50]) {
      const { starts, startThread } = threads()
      const shared = await goalmark([...argv, '--jobs', `${jobs}`], { files, startThread })
      expect([shared.code, shared.stdout, shared.stderr]).toEqual([alone.code, alone.stdout, alone.stderr])
      for (const format of FORMATS) {
        expect(alone.text(`${format}.txt`).length, format).toBeGreaterThan(1000)
        expect(shared.text(`${format}.txt`), format).toBe(alone.text(`${format}.txt`))
      }
      expect(starts.length).toBeGreaterThan(1)
      expect(starts.length).toBeLessThanOrEqual(jobs)
    }
  })

  test('fixes, diffs and baselines are the same, too', async () => {
    const { startThread } = threads()
    for (const argv of [
      ['--fix'],
      ['--diff'],
      ['--fix-dry-run', '--format', 'json'],
      ['--write-baseline'],
      ['--quiet', '--fail-on', 'warning'],
    ]) {
      const alone = await goalmark(argv, { files })
      const shared = await goalmark([...argv, '--jobs', '3'], { files, startThread })
      expect([shared.code, shared.stdout, shared.stderr], argv.join(' ')).toEqual([
        alone.code,
        alone.stdout,
        alone.stderr,
      ])
      for (const path of ['a/plan-1.md', '.goalmark-baseline.json'])
        expect(shared.text(path)).toBe(alone.text(path))
    }
  })

  test('a thread that ends on a file leaves it to another', async () => {
    const { starts, startThread } = threads({ 'a/plan-1.md': 1, 'a/plan-7.md': 1 })
    const alone = await goalmark(['a'], { files })
    const { code, stdout, stderr } = await goalmark(['a', '--jobs', '2'], { files, startThread })
    expect([code, stdout, stderr]).toEqual([alone.code, alone.stdout, alone.stderr])
    expect(starts).toHaveLength(4)
  })

  test('a file that ends every thread is said, and the others are linted', async () => {
    const { startThread } = threads({ 'a/plan-1.md': 9 })
    const { code, stdout, stderr } = await goalmark(['a', '--jobs', '2', '--format', 'json'], {
      files,
      startThread,
    })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'a/plan-1.md: Linting it ended the thread that tried, twice: it may need more memory than there is.\n',
    )
    const told = JSON.parse(stdout)
    expect(told.files).toHaveLength(8)
    expect(told.problems).toEqual([expect.objectContaining({ path: 'a/plan-1.md' })])
  })

  test('where no thread gets as far as to lint, the files are linted without', async () => {
    const alone = await goalmark(['a'], { files })
    const dead: Thread = {
      post: () => undefined,
      listen: heard => setImmediate(heard, null),
      stop: () => undefined,
    }
    for (const startThread of [() => dead, () => null]) {
      const { code, stdout } = await goalmark(['a', '--jobs', '2'], { files, startThread })
      expect([code, stdout]).toEqual([alone.code, alone.stdout])
    }
  })

  test('what is piped in and a handful of files start none', async () => {
    const { starts, startThread } = threads()
    await goalmark(['-', '--jobs', '4'], { stdin: WEAK, startThread })
    await goalmark(['a/strong.md', '--jobs', '4'], { files, startThread })
    await goalmark([], { files, startThread })
    expect(starts).toEqual([])
  })

  test('--jobs takes a number', async () => {
    const { code, stderr } = await goalmark(['--jobs', 'many'])
    expect(code).toBe(2)
    expect(stderr).toContain('--jobs takes a whole number, not “many”.')
  })
})

describe('the bundle', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'goalmark-'))
    const root = join(import.meta.dirname, '../..')
    execFileSync(process.execPath, ['esbuild.mjs', '--outdir', join(folder, 'dist')], { cwd: root })
    for (const [path, held] of Object.entries(files)) {
      mkdirSync(join(folder, 'plans', path, '..'), { recursive: true })
      writeFileSync(join(folder, 'plans', path), held)
    }
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('lints on threads of its own, to the same bytes', () => {
    const lint = (...argv: string[]): string =>
      execFileSync(
        process.execPath,
        [join(folder, 'dist/cli.js'), 'plans/a', '--today', '2026-01-15', ...argv],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env.PATH },
        },
      )
    const alone = lint('--jobs', '1', '--format', 'json')
    expect(JSON.parse(alone).files).toHaveLength(9)
    expect(lint('--jobs', '2', '--format', 'json')).toBe(alone)
    expect(lint('--jobs', '3', '--format', 'json')).toBe(alone)
  }, 60_000)

  test('watches, lints again what changed, and ends with 0 or 1 on a signal', async () => {
    const home = join(folder, 'watched')
    mkdirSync(home)
    writeFileSync(join(home, 'plan.md'), STRONG)
    const argv = ['plan.md', '--watch', '--fail-on', 'warning', '--today', '2026-01-15']
    const child = spawn(process.execPath, [join(folder, 'dist/cli.js'), ...argv], {
      cwd: home,
      env: { PATH: process.env.PATH },
    })
    let said = ''
    const says = (words: string): Promise<void> =>
      new Promise(heard => {
        const look = (): void => {
          if (said.includes(words)) heard()
          else setTimeout(look, 50)
        }
        look()
      })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', data => {
        said += data
      })
    const ended = new Promise(resolve => child.on('close', resolve))
    await says('Waiting for changes')
    expect(said).toContain('Nothing to add.')
    said = ''
    writeFileSync(join(home, 'plan.md'), WEAK)
    await says('Waiting for changes')
    expect(said).toContain('No date. By when?')
    child.kill('SIGINT')
    expect(await ended).toBe(1)
  }, 60_000)
})
