import { describe, expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

const NO_DATE = 'time-no-deadline'
const VAGUE = 'specific-vague-verb'
const off = (rule: string, more = ''): string => `{ "rules": { "${rule}": "off" }${more} }`
type Files = Readonly<Record<string, string>>

const says = async (files: Files, ...argv: string[]): Promise<string> =>
  (await goalmark(argv.length > 0 ? argv : ['.'], { files })).stdout

describe('settings files are merged key by key, the nearest the strongest', () => {
  const files = { 'team/ada/weak.md': WEAK, '.goalmark.json': off(NO_DATE) }

  test('a nearer file adds to those above it', async () => {
    const both = await says({ ...files, 'team/.goalmark.yaml': `rules:\n  ${VAGUE}: off\n` })
    expect(both).not.toContain(NO_DATE)
    expect(both).not.toContain(VAGUE)
    expect(both).toContain('specific-vague-term')
  })

  test('and wins where both speak, whatever its preset', async () => {
    const nearer = `{ "rules": { "${NO_DATE}": "error" } }`
    expect(await says({ ...files, 'team/ada/.goalmark.jsonc': nearer })).toContain('error  No date. By when?')
    expect(await says({ ...files, 'team/ada/.goalmark.json': '{ "preset": "strict" }' })).not.toContain(
      NO_DATE,
    )
  })

  test('not beyond root: true, nor beyond the repository', async () => {
    expect(await says({ ...files, 'team/.goalmark.json': '{ "root": true }' })).toContain(NO_DATE)
    expect(await says({ ...files, 'team/.goalmark.json': '{}', 'team/.git/HEAD': 'ref' })).toContain(NO_DATE)
    expect(await says({ ...files, 'team/.goalmark.json': '{}', '.git/HEAD': 'ref' })).not.toContain(NO_DATE)
  })

  test('a file that cannot be parsed takes none of those above it along', async () => {
    const ran = await goalmark(['.'], { files: { ...files, 'team/.goalmark.json': '{ "rules": ' } })
    expect(ran.code).toBe(2)
    expect(ran.stdout).not.toContain(NO_DATE)
  })

  test('.goalmark.yml is read as .goalmark.yaml is', async () => {
    expect(await says({ 'weak.md': WEAK, '.goalmark.yml': `rules: { ${NO_DATE}: off }` })).not.toContain(
      NO_DATE,
    )
  })
})

describe('extends', () => {
  test('a preset, a file, and several, of which the last wins', async () => {
    const files = {
      'weak.md': WEAK,
      'shared/base.yaml': `rules:\n  ${NO_DATE}: off\n  ${VAGUE}: off\n`,
      'shared/loud.json': `{ "extends": "base.yaml", "rules": { "${VAGUE}": "error" } }`,
    }
    expect(await says({ ...files, '.goalmark.json': '{ "extends": "interview" }' })).toContain(
      'Nothing to add.',
    )
    const quiet = await says({ ...files, '.goalmark.json': '{ "extends": "./shared/base.yaml" }' })
    expect(quiet).not.toContain(NO_DATE)
    const loud = '{ "extends": ["strict", "shared/loud.json"] }'
    const both = await says({ ...files, '.goalmark.json': loud })
    expect(both).not.toContain(NO_DATE)
    expect(both).toMatch(/error .*does not say what will be different/)
    expect(both).toContain('review-no-reflection')
    const own = `{ "extends": ["strict", "shared/loud.json"], "rules": { "${VAGUE}": "off" } }`
    expect(await says({ ...files, '.goalmark.json': own })).not.toContain(VAGUE)
  })

  test('globs of an extended file count from the folder of the one that extends it', async () => {
    const files = {
      'drafts/weak.md': WEAK,
      'plans/weak.md': WEAK,
      'shared/base.json': '{ "ignore": ["drafts"] }',
      '.goalmark.json': '{ "extends": "shared/base.json" }',
    }
    expect(await says(files)).toContain('1 file skipped: 1 ignored by the settings.')
  })

  const told = async (files: Files): Promise<string> => {
    const { code, stderr } = await goalmark(['weak.md'], { files: { 'weak.md': WEAK, ...files } })
    expect(code).toBe(2)
    return stderr
  }

  test('what is not there is told with its place, and the nearest preset', async () => {
    expect(await told({ '.goalmark.json': '{\n  "extends": ["strict",\n    "recomended"]\n}' })).toBe(
      '.goalmark.json:3:5: extends.1: There is no preset and no file called “recomended”. Did you mean recommended?\n',
    )
    expect(await told({ '.goalmark.json': '{ "extends": "./gone.json" }' })).toBe(
      '.goalmark.json:1:3: extends: There is no preset and no file called “./gone.json”.\n',
    )
  })

  test('a file that is extended on many ways is read once, and its last place counts', async () => {
    const rungs = Array.from({ length: 40 }, (_, rung) => [
      `rung${rung}.yaml`,
      `extends: [rung${rung + 1}.yaml, rung${rung + 1}.yaml]\n`,
    ])
    const files = {
      'weak.md': WEAK,
      ...Object.fromEntries(rungs),
      'rung40.yaml': `rules: { ${NO_DATE}: off }\n`,
      'loud.yaml': `rules: { ${NO_DATE}: error }\n`,
    }
    const last = (names: string): Promise<string> =>
      says({ ...files, '.goalmark.yaml': `extends: [${names}]\n` })
    expect(await last('rung0.yaml')).not.toContain(NO_DATE)
    expect(await last('rung40.yaml, loud.yaml')).toContain(NO_DATE)
    expect(await last('rung40.yaml, loud.yaml, rung0.yaml')).not.toContain(NO_DATE)
  })

  test('files that extend each other in a round are told, and still count', async () => {
    const files = {
      '.goalmark.json': '{ "extends": "a.json" }',
      'a.json': `{ "extends": "b.yaml", "rules": { "${NO_DATE}": "off" } }`,
      'b.yaml': 'extends: a.json\n',
    }
    expect(await told(files)).toBe(
      'b.yaml:1:1: extends: These files build on each other in a round: a.json → b.yaml → a.json.\n',
    )
    expect(await says({ 'weak.md': WEAK, ...files })).not.toContain(NO_DATE)
  })

  test('what is wrong in an extended file is told at its place there, once', async () => {
    const files = {
      '.goalmark.json': '{ "extends": ["a.json", "a.json"] }',
      'a.json': '{\n  "language": "frr"\n}',
    }
    expect(await told(files)).toBe(
      'a.json:2:3: language: This takes auto, en or fr, not “frr”. Did you mean fr?\n',
    )
  })
})

describe('today', () => {
  const plan = WEAK.replace('date: 2026-01-15\n', '')

  test('is the day to count from, in the report too', async () => {
    const files = { 'weak.md': plan, '.goalmark.json': '{ "today": "2026-07-01" }' }
    const pinned = await says(files)
    expect(pinned).toContain('counting from 1 July 2026')
    expect(pinned).toContain('time-past-deadline')
    expect(await says(files, '.', '--today', '2026-02-01')).toContain('counting from 1 February 2026')
  })

  test('and a day of the calendar', async () => {
    const { stderr } = await goalmark(['.'], {
      files: { 'weak.md': plan, '.goalmark.yaml': 'today: 2026-02-30\n' },
    })
    expect(stderr).toBe(
      '.goalmark.yaml:1:1: today: This takes a day of the calendar as "YYYY-MM-DD", not “2026-02-30”.\n',
    )
  })
})

describe('front matter wins over settings files, and flags win over it', () => {
  const plan = (more: string): string => WEAK.replace('---\n', `---\n${more}\n`)
  const readAs = async (more: string, config: string, ...argv: string[]): Promise<string> => {
    const files = { 'weak.md': plan(more), '.goalmark.json': config }
    const { stdout } = await goalmark(['inspect', 'weak.md', '--format', 'json', ...argv], { files })
    return JSON.parse(stdout).files[0].language
  }

  test('language', async () => {
    expect(await readAs('company: the mill', '{ "language": "fr" }')).toBe('fr')
    expect(await readAs('lang: en', '{ "language": "fr" }')).toBe('en')
    expect(await readAs('lang: de', '{ "language": "fr" }')).toBe('other')
    expect(await readAs('lang: en', '{}', '--lang', 'fr')).toBe('fr')
  })

  test.each([
    ['fiscal-year-start: 4', '2027-03-31'],
    ['fiscal-year-start: April', '2027-03-31'],
    ['fiscal-year-start: 2026-07-01', '2027-06-30'],
    ['company: the mill', '2027-09-30'],
    ['fiscal-year-start: soon', '2027-09-30'],
  ])('the fiscal year: %s', async (more, end) => {
    const files = {
      'weak.md': plan(more).replace('by 30 May 2026', 'by the end of FY27'),
      '.goalmark.json': '{ "fiscalYearStartMonth": 10 }',
    }
    const { stdout } = await goalmark(['inspect', 'weak.md', '--format', 'json'], { files })
    const goals: { deadline: { end: string } | null }[] = JSON.parse(stdout).files[0].goals
    expect(goals[1]?.deadline?.end).toBe(end)
  })

  test('competency-framework: the file is looked for beside the plan', async () => {
    const files = {
      'team/plan.md':
        '---\ncompetency-framework: ../ours.md\n---\n\n## Goals\n\n- Prepare the clinic budget by 30 June 2027\n',
      'ours.md': '- Budgeting\n- Coaching\n',
      'theirs.md': '- Fencing\n',
      '.goalmark.json': '{ "competencyFramework": "theirs.md" }',
    }
    const { code, stdout } = await goalmark(['inspect', 'team/plan.md'], { files })
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Budgeting   goals that speak of it: line 7\n    Coaching   no goal speaks of it\n',
    )
    expect(stdout).not.toContain('Fencing')
  })

  test('competency-framework: a file that is too large, or holds none, is told', async () => {
    for (const [text, sentence] of [
      ['- x\n'.repeat(300_000), 'does not read files over 1000 kB'],
      ['Nothing to see.\n', 'No competency was found in ours.md.'],
    ]) {
      const { code, stderr } = await goalmark(['weak.md'], {
        files: { 'weak.md': plan('competency-framework: ours.md'), 'ours.md': text ?? '' },
      })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^weak\.md:2:23: competency-framework: /)
      expect(stderr).toContain(sentence)
    }
  })

  test('competency-framework: a file that is not there is told at its place; a mere name is no file', async () => {
    const { code, stderr } = await goalmark(['weak.md'], {
      files: { 'weak.md': plan('competency-framework: gone.md') },
    })
    expect(code).toBe(2)
    expect(stderr).toBe('weak.md:2:23: competency-framework: This could not be read (ENOENT).\n')
    for (const name of ['NHS KSF', 'https://example.org/ksf.md', 'SFIA 8.1']) {
      const ran = await goalmark(['weak.md'], {
        files: { 'weak.md': plan(`competency-framework: "${name}"`) },
      })
      expect([ran.code, ran.stderr]).toEqual([0, ''])
    }
  })
})

test('what is wrong in settings is told in French to a French reader', async () => {
  const config = `{
  "rules": { "time-no-deadlin": "off", "${NO_DATE}": "warn" },
  "extends": ["gone"],
  "fiscalYearStartMonth": 13,
  "ignore": "x",
  "overrides": [{ "root": true }]
}`
  const ran = await goalmark(['weak.md'], {
    files: { 'weak.md': WEAK, '.goalmark.json': config },
    env: { LANG: 'fr_FR.UTF-8' },
  })
  expect(ran.stderr.trim().split('\n')).toEqual([
    '.goalmark.json:2:14: rules.time-no-deadlin\u00a0: Aucune règle ne s’appelle «\u00a0time-no-deadlin\u00a0». Vouliez-vous dire time-no-deadline\u202f?',
    `.goalmark.json:2:40: rules.${NO_DATE}\u00a0: Il faut ici off, info, warning ou error, et non «\u00a0warn\u00a0». Vouliez-vous dire warning\u202f?`,
    '.goalmark.json:3:15: extends.0\u00a0: Aucun préréglage ni fichier ne s’appelle «\u00a0gone\u00a0».',
    '.goalmark.json:4:3: fiscalYearStartMonth\u00a0: Il faut ici un nombre entier de 1 à 12, et non 13.',
    '.goalmark.json:5:3: ignore\u00a0: Il faut ici une liste de motifs de fichiers, et non «\u00a0x\u00a0».',
    '.goalmark.json:6:17: overrides.0\u00a0: Rien ne dit à quels fichiers s’appliquent ces réglages\u00a0: ajoutez «\u00a0files\u00a0», une liste de motifs.',
    '.goalmark.json:6:19: overrides.0.root\u00a0: Dans «\u00a0overrides\u00a0», «\u00a0root\u00a0» n’a pas sa place.',
  ])
})

test('a byte order mark moves no place', async () => {
  const ran = await goalmark(['weak.md'], {
    files: { 'weak.md': WEAK, '.goalmark.json': '\uFEFF{ "preste": "okr" }' },
  })
  expect(ran.stderr).toMatch(/^\.goalmark\.json:1:3: preste: /)
})

test.each([
  ['.goalmark.json', '{ "preset": "okr" "root": true }', ':1:19: A comma is missing before this.'],
  ['.goalmark.json', '{ preset: "okr" }', ':1:3: JSON has no such word'],
  ['.goalmark.json', '{ "preset": "okr"', ':1:18: A closing brace, }, is missing here.'],
  ['.goalmark.json', "{ 'preset': 'okr' }", ':1:3: JSON has no such word'],
  ['.goalmark.json', '{ "preset": }', ':1:13: A value is missing here.'],
  ['.goalmark.json', '{ "preset": "okr }', 'lacks its closing quotation mark'],
  ['.goalmark.json', '{} {}', ':1:4: The settings have ended before this'],
  ['.goalmark.json', '{ "preset": "okr", "preset": "okr" }', 'This key stands twice'],
  ['.goalmark.json', '{ "preset": "\\k" }', 'write a backslash as \\\\.'],
  ['.goalmark.yaml', 'rules:\n\ttime-no-deadline: off\n', 'YAML wants spaces'],
  ['.goalmark.yaml', 'rules: *none\n', 'has no anchor'],
  ['.goalmark.yaml', 'root: true\n---\nroot: true\n', 'A second document'],
])('%s that cannot be parsed: %j', async (name, text, sentence) => {
  const ran = await goalmark(['weak.md'], { files: { 'weak.md': WEAK, [name]: text } })
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain(sentence)
  expect(ran.stderr.trim().split('\n')).toHaveLength(1)
})
