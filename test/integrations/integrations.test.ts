import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validateAction } from '@action-validator/core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { WEAK } from '../cli/world'
import { builtCommand, Job, ROOT, text, yaml, yamls } from './job'

const MENU = '# Menu\n\n- Improve the soup\n'
const LATE = WEAK.replace('30 May 2026', '30 February 2026')

const folder = mkdtempSync(path.join(tmpdir(), 'goalmark-'))
let command: string
let job: Job

beforeAll(async () => {
  command = await builtCommand(folder)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  job = new Job()
  job.write('plans/weak.md', WEAK)
  job.write('plans/late.md', LATE)
  job.write('menu.md', MENU)
})

afterEach(() => job.remove())

const enter = (variables: Readonly<Record<string, string>> = {}) =>
  job.run('sh', `sh ${ROOT}/scripts/ci-entry.sh`, variables)

describe('the script that CI jobs run', () => {
  beforeEach(() => job.depends(command))

  test('lints the plans below, and leaves other files alone', () => {
    const { code, stdout, stderr } = enter()
    expect(stderr).toBe('')
    expect(stdout).toContain('plans/weak.md')
    expect(stdout).not.toContain('menu.md')
    expect(code).toBe(1)
  })

  test('ends as Goalmark ends', () => {
    expect(enter({ GOALMARK_PATHS: 'plans/weak.md' }).code).toBe(0)
    expect(enter({ GOALMARK_PATHS: 'plans/weak.md', GOALMARK_FAIL_ON: 'warning' }).code).toBe(1)
    expect(enter({ GOALMARK_PATHS: 'plans/late.md', GOALMARK_FAIL_ON: 'never' }).code).toBe(0)
    expect(enter({ GOALMARK_PATHS: 'plans/weak.md', GOALMARK_MAX_WARNINGS: '1' }).code).toBe(1)
    expect(enter({ GOALMARK_PATHS: 'plans/none.md' }).code).toBe(2)
    expect(enter({ GOALMARK_FAIL_ON: 'somtimes' })).toMatchObject({ code: 2, stdout: '' })
  })

  test('passes every option on', () => {
    job.write('node_modules/.bin/goalmark', '#!/bin/sh\nprintf "[%s]" "$@"\n')
    const { stdout } = enter({
      GOALMARK_PATHS: 'my plans/\nplans/*.md\n-odd.md',
      GOALMARK_FORMAT: 'github\nsarif=out of it.sarif',
      GOALMARK_FAIL_ON: 'info',
      GOALMARK_MAX_WARNINGS: '3',
      GOALMARK_CHANGED: 'origin/main',
      GOALMARK_BASELINE: 'ci/old.json',
      GOALMARK_CONFIG: 'ci/goalmark.json',
      GOALMARK_LOCALE: 'fr',
      GOALMARK_REDACT: 'true',
      GOALMARK_ARGS: '--quiet\n--today=2026-01-15',
    })
    expect(stdout).toBe(
      '[--detect][--fail-on=info][--max-warnings=3][--changed=origin/main][--baseline=ci/old.json]' +
        '[--config=ci/goalmark.json][--locale=fr][--redact][--format=github][--format=sarif=out of it.sarif]' +
        '[--quiet][--today=2026-01-15][--][my plans/][plans/*.md][-odd.md]',
    )
  })

  test('reads nothing that it is given as a command', () => {
    const hostile = '$(touch hit); `touch hit`\n"; touch hit #\n*; touch hit'
    job.fetches(command)
    for (const name of ['PATHS', 'FORMAT', 'FAIL_ON', 'CHANGED', 'ARGS', 'LOCALE']) {
      expect(enter({ [`GOALMARK_${name}`]: hostile }).code, name).toBe(2)
      expect(job.has('hit'), name).toBe(false)
    }
    enter({ GOALMARK_VERSION: hostile })
    expect(job.read('npx.log')).toContain(`[goalmark@${hostile}]`)
    expect(job.has('hit')).toBe(false)
  })

  test('says which Node.js it needs', () => {
    job.program('node', 'case "$2" in *split*) echo 18 ;; *) echo 18.20.4 ;; esac')
    expect(enter()).toEqual({
      code: 2,
      stdout: '',
      stderr: 'goalmark: this job has Node.js 18.20.4; Goalmark needs version 20 or newer.\n',
    })
  })
})

describe('where it takes Goalmark from', () => {
  test('the build beside it, and without one npm, in the version beside it', () => {
    job.write('action/scripts/ci-entry.sh', text('scripts/ci-entry.sh'))
    job.write('action/package.json', '{ "version": "1.2.3" }')
    job.fetches(command)
    const run = () => job.run('sh', 'sh action/scripts/ci-entry.sh', { GOALMARK_PATHS: 'plans/weak.md' })
    expect(run().code).toBe(0)
    expect(job.read('npx.log')).toContain('[goalmark@1.2.3][goalmark][--detect][--][plans/weak.md]')
    job.write('action/dist/cli.js', 'console.log(process.argv.slice(2).join())')
    expect(run().stdout).toBe('--detect,--,plans/weak.md\n')
  })

  test('npm, in the version that is asked for, even beside a project’s own', () => {
    job.depends('/nowhere.cjs')
    job.fetches(command)
    const { code, stdout } = enter({ GOALMARK_VERSION: '0.0.7', GOALMARK_PATHS: 'plans/weak.md' })
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 plan linted') })
    expect(job.read('npx.log').split('\n')[1]).toBe(
      '[--yes][--package][goalmark@0.0.7][goalmark][--detect][--][plans/weak.md]',
    )
  })

  test('when npm has none, it could not run, and there is no finding', () => {
    job.program('npx', 'echo "npm error 404" >&2; exit 1')
    const { code, stderr } = enter({ GOALMARK_VERSION: '0.0.7' })
    expect(code).toBe(2)
    expect(stderr).toContain('goalmark: version 0.0.7 could not be fetched from npm.')
  })
})

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Readonly<Record<string, unknown>>[] }
}

describe('the GitHub Action', () => {
  const action = yaml('action.yml') as Action
  const [step = {}] = action.runs.steps

  /** Runs the action’s steps as a runner does: inputs become variables, and the shell fails at the first error. */
  const runAction = (inputs: Readonly<Record<string, string>> = {}) => {
    const given = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? expect.fail(`no ${name}`)
    const filled = Object.entries(step.env as Record<string, string>).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given(name)),
    ])
    return job.run('bash', String(step.run), {
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_STEP_SUMMARY: job.path('summary.md'),
      GITHUB_ACTIONS: 'true',
      ...Object.fromEntries(filled),
    })
  }

  test('is one that GitHub accepts', () => {
    expect(validateAction(text('action.yml'))).toEqual({ actionType: 'action', errors: [] })
    const broken = text('action.yml').replace('using: composite', 'using: composit')
    expect(validateAction(broken).errors.length).toBeGreaterThan(0)
  })

  test('runs no step of anybody else, and puts no input into a script', () => {
    expect(action.runs.using).toBe('composite')
    for (const { uses, shell, run } of action.runs.steps) {
      expect({ uses, shell }).toEqual({ uses: undefined, shell: 'bash' })
      expect(run).not.toContain('${{')
    }
  })

  test('uses every input that it names, and names what the script reads', () => {
    const used = [...text('action.yml').matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name)
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
    const read = new Set(text('scripts/ci-entry.sh').match(/GOALMARK_[A-Z_]*[A-Z]/g))
    expect(Object.keys(step.env as object).sort()).toEqual([...read].sort())
  })

  test('writes annotations and the job summary, and fails the job on an error', () => {
    job.depends(command)
    const { code, stdout, stderr } = runAction()
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/^::error file=plans\/late\.md,line=11,endLine=11,col=\d+/m)
    expect(stdout).toMatch(/^::warning file=plans\/weak\.md,line=10/m)
    expect(job.read('summary.md')).toContain('plans/late.md')
  })

  test('tells rules and places alone where plans must stay private', () => {
    job.depends(command)
    const { stdout } = runAction({ redact: 'true', paths: 'plans/weak.md', format: 'github\njson=out.json' })
    for (const told of [stdout, job.read('summary.md'), job.read('out.json')]) {
      expect(told).toContain('specific-vague-verb')
      expect(told).not.toContain('sourdough')
    }
  })
})

describe('the hook for pre-commit', () => {
  test('runs the command of the package, over Markdown files, and only over plans', () => {
    const [hook, ...others] = yaml('.pre-commit-hooks.yaml') as Readonly<Record<string, unknown>>[]
    expect(others).toEqual([])
    expect(hook).toEqual({
      id: 'goalmark',
      name: 'goalmark',
      description: expect.any(String),
      entry: 'goalmark --detect',
      language: 'node',
      types: ['markdown'],
    })
    const [program = '', ...options] = String(hook?.entry).split(' ')
    expect(Object.keys(manifest.bin)).toContain(program)
    const { code, stdout } = job.run('sh', `node ${command} ${options.join(' ')} menu.md plans/late.md`)
    expect(code).toBe(1)
    expect(stdout).toContain('1 plan linted')
  })

  test('is built where git is all there is, and npm prints nothing but the package’s name', () => {
    expect(manifest.scripts.prepare).toBe('node scripts/prepare.mjs')
    expect(text('.npmrc')).toMatch(/^foreground-scripts=false$/m)
  })
})

interface Component {
  readonly [job: string]: {
    readonly variables: Readonly<Record<string, string>>
    readonly script: readonly string[]
    readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> }
  }
}

describe('the GitLab component', () => {
  const [head, body] = yamls('templates/goalmark.yml')
  const { inputs } = (head as { spec: { inputs: Readonly<Record<string, { readonly default: string }>> } })
    .spec
  const [spec] = Object.values(body as Component)

  const runJob = (given: Readonly<Record<string, string>> = {}) => {
    const fill = (value: string): string =>
      value.replace(
        /\$\[\[ inputs\.([\w-]+) \]\]/g,
        (_, name: string) => given[name] ?? inputs[name]?.default ?? '',
      )
    const variables = Object.entries(spec?.variables ?? {}).map(([key, value]) => [key, fill(value)])
    job.fetches(command)
    return job.run('sh', (spec?.script ?? []).join('\n'), Object.fromEntries(variables))
  }

  test('has a default for every input, uses each, and puts none into its script', () => {
    const used = [...text('templates/goalmark.yml').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(
      ([, name]) => name,
    )
    expect(used.sort()).toEqual(Object.keys(inputs).sort())
    for (const [name, input] of Object.entries(inputs))
      expect(input.default, name).toEqual(expect.any(String))
    expect(spec?.script.join()).not.toContain('$[[')
  })

  test('takes the version that it comes with', () => {
    expect(inputs.version?.default).toBe(manifest.version)
  })

  test('leaves the reports that GitLab looks for, however it ends', () => {
    const { code, stdout } = runJob()
    expect(code).toBe(1)
    expect(stdout).toContain('plans/late.md')
    expect(spec?.artifacts.when).toBe('always')
    const reports = spec?.artifacts.reports ?? {}
    expect(Object.keys(reports)).toEqual(['codequality', 'junit'])
    expect(JSON.parse(job.read(reports.codequality ?? '')).length).toBeGreaterThan(3)
    expect(job.read(reports.junit ?? '')).toContain('<testsuites')
  })

  test('splits at line ends, and reads nothing that it is given as a command', () => {
    job.write('my plans/weak.md', WEAK)
    const args = '--redact\n--quiet'
    expect(runJob({ paths: 'my plans/\nmenu.md', 'fail-on': 'warning', args }).code).toBe(1)
    expect(job.read('npx.log')).toContain('[--redact][--quiet][--][my plans/][menu.md]')
    expect(runJob({ paths: '$(touch hit)\n; touch hit', args: '`touch hit`' }).code).toBe(2)
    expect(job.has('hit')).toBe(false)
  })
})

describe('the image', () => {
  const lines = text('Dockerfile').replaceAll('\\\n', ' ').split('\n')
  const steps = (name: string) =>
    lines.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1))

  test('is built from this repository alone, and runs as nobody in particular', () => {
    expect(steps('FROM')).toEqual(['node:20-slim AS build', 'node:20-slim'])
    expect(steps('USER')).toEqual(['node'])
    expect(steps('ENTRYPOINT')).toEqual(['["goalmark"]'])
    expect(steps('RUN').at(-1)).toContain('sh /tmp/image-install.sh /tmp/goalmark-*.tgz')
    for (const name of ['node_modules', 'dist', '.git'])
      expect(text('.dockerignore').split('\n')).toContain(name)
  })
})
