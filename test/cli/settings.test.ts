import { describe, expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

const off = '{ "rules": { "time-no-deadline": "off" } }'
const says = async (files: Record<string, string>, ...argv: string[]): Promise<string> =>
  (await goalmark(argv.length > 0 ? argv : ['.'], { files })).stdout

describe('the settings file', () => {
  test.each([
    ['.goalmark.json', off],
    ['.goalmark.json', `{\n\t// not now\n\t"rules": { "time-no-deadline": "off", /* "x" */ },\n}`],
    ['.goalmark.jsonc', `// ours\n${off}`],
    ['.goalmark.yaml', 'rules:\n  time-no-deadline: off\n'],
    ['package.json', `{ "name": "plans", "goalmark": ${off} }`],
  ])('%s is read: %s', async (name, text) => {
    expect(await says({ 'weak.md': WEAK, [name]: text })).not.toContain('time-no-deadline')
  })

  test('is looked for upward, and not beyond the repository', async () => {
    const files = { 'team/ada/weak.md': WEAK, 'team/.goalmark.json': off, '.goalmark.json': '{}' }
    expect(await says(files)).not.toContain('time-no-deadline')
    expect(await says({ ...files, 'team/ada/package.json': '{ "name": "ada" }' })).not.toContain(
      'time-no-deadline',
    )
    expect(await says({ ...files, 'team/ada/.git/HEAD': 'ref' })).toContain('time-no-deadline')
  })

  test('gives way to --no-config, --config and flags', async () => {
    const files = { 'weak.md': WEAK, '.goalmark.json': off, 'other/mine.json': '{ "preset": "interview" }' }
    expect(await says(files, 'weak.md', '--no-config')).toContain('time-no-deadline')
    expect(await says(files, 'weak.md', '--config', 'other/mine.json')).toContain('Nothing to add.')
    expect(await says(files, 'weak.md', '--rule', 'time-no-deadline:info')).toContain(
      'info  No date. By when?',
    )
    expect(await says(files, 'weak.md', '--preset', 'strict')).not.toContain('time-no-deadline')
  })

  test('says which files are plans and which are never read', async () => {
    const files = {
      'soup.md': '# Soup\n\n- Improve the soup\n',
      'weak.md': WEAK,
      '.goalmark.json': '{ "plans": ["soup.md"], "ignore": ["weak.md"] }',
    }
    const all = await says(files)
    expect(all).toContain('soup.md\n')
    expect(all).toContain('1 file skipped: 1 ignored by the settings.')
    expect(await says(files, 'weak.md')).toContain('1 ignored by the settings')
  })

  test('competencyFramework: each competency that it lists, and the goals that speak of it', async () => {
    const files = {
      'plan.md': '## Goals\n\n- Prepare the clinic budget by 30 June 2027\n\n## Gaps\n\n- Triage\n',
      'team/framework.md':
        '| Competency | 1 | 2 |\n| --- | --- | --- |\n| Budgeting | reads | plans |\n| Coaching | | |\n',
      '.goalmark.json': '{ "competencyFramework": "team/framework.md" }',
    }
    const { stdout } = await goalmark(['inspect', 'plan.md'], { files })
    expect(stdout).toContain(
      '  Of the competency framework\n    Budgeting   goals that speak of it: line 3\n    Coaching   no goal speaks of it\n',
    )
  })

  test('roles and sectors add words without code', async () => {
    const files = {
      'plan.md': '---\nrole: dracoligist\n---\n\n## Goals\n\n- Become a dracoligist by May 2027\n',
      '.goalmark.json': '{ "roles": { "generic": ["dracoligist"] }, "sectors": { "keep": ["drakes"] } }',
    }
    expect(await says(files, 'plan.md')).toContain('align-vague-target-role')
    expect(await says({ ...files, '.goalmark.json': '{}' }, 'plan.md')).not.toContain(
      'align-vague-target-role',
    )
  })

  test.each([
    ['brag.md', '# Plan\n\n## Goals\n\n- Pass the radar course by June 2027\n'],
    ['réalisations.md', '# Plan\n\n## Objectifs\n\n- Réussir le stage radar d’ici juin 2027\n'],
  ])('workspace: %s beside a plan holds its look back', async (name, text) => {
    const files = { 'ada/plan.md': text, [`ada/${name}`]: '# 2025\n\n- Moved the harbour office\n' }
    const told = async (settings: object, path = 'ada/plan.md', more = {}): Promise<boolean> => {
      const rules = { 'review-no-reflection': 'warning' }
      const own = { ...files, ...more, '.goalmark.json': JSON.stringify({ rules, ...settings }) }
      return (await says(own, path)).includes('review-no-reflection')
    }
    expect(await told({ workspace: true })).toBe(false)
    expect(await told({})).toBe(true)
    expect(await told({ workspace: true }, 'bo/plan.md', { 'bo/plan.md': text })).toBe(true)
  })

  test.each([
    ['plans/plan.md', '# Plan\n\n## Goals\n\n- Pass the radar course by June 2027\n'],
    ['plans/projet.md', '# Plan\n\n## Objectifs\n\n- Réussir le stage radar d’ici juin 2027\n'],
  ])('a look back that %s names counts when it is there', async (path, text) => {
    const told = async (reflection: string, more = {}): Promise<boolean> => {
      const settings = '{ "rules": { "review-no-reflection": "warning" } }'
      const named = { [path]: `---\nreflection: ${reflection}\n---\n\n${text}`, '.goalmark.json': settings }
      return (await says({ ...named, ...more }, path)).includes('review-no-reflection')
    }
    const there = { 'looks/2025.md': '# 2025\n\n- Moved the harbour office\n' }
    expect(await told('../looks/2025.md', there)).toBe(false)
    expect(await told('../looks/2025.md')).toBe(true)
    expect(await told('../looks', there)).toBe(true)
    expect(await told('https://example.org/2025')).toBe(false)
  })

  test('maxFileBytes decides what is too large', async () => {
    expect(await says({ 'weak.md': WEAK, '.goalmark.json': '{ "maxFileBytes": 20 }' })).toContain(
      '1 too large',
    )
  })
})

describe('what is wrong in a settings file is told with its place, and the files are still linted', () => {
  const told = async (name: string, text: string): Promise<string> => {
    const { code, stdout, stderr } = await goalmark(['weak.md'], { files: { 'weak.md': WEAK, [name]: text } })
    expect(code).toBe(2)
    expect(stdout).toContain('1 plan linted')
    return stderr
  }

  test('a competency framework that is not there, or holds nothing', async () => {
    expect(await told('.goalmark.json', '{\n  "competencyFramework": "gone.md"\n}')).toMatch(
      /^\.goalmark\.json:2:3: competencyFramework: This could not be read/,
    )
    expect(
      await told('.goalmark.json', '{\n  "competencyFramework": "weak.md", "roles": { "odd": [] }\n}'),
    ).toContain('roles.odd: There is no name called “odd”.')
  })

  test('an unknown rule, with the nearest', async () => {
    const stderr = await told(
      '.goalmark.json',
      '{\n  // ours\n  "rules": {\n    "time-no-deadlin": "off"\n  }\n}',
    )
    expect(stderr).toMatch(
      /^\.goalmark\.json:4:5: rules\.time-no-deadlin: .* Did you mean time-no-deadline\?\n$/,
    )
  })

  test('an unknown key, in YAML', async () => {
    const stderr = await told('.goalmark.yaml', 'root: true\npreste: strict\n')
    expect(stderr).toMatch(/^\.goalmark\.yaml:2:1: preste: .* Did you mean preset\?\n$/)
  })

  test('a wrong value, in package.json', async () => {
    const stderr = await told('package.json', '{\n  "name": "x",\n  "goalmark": { "dateOrder": "ymd" }\n}')
    expect(stderr).toMatch(/^package\.json:3:17: dateOrder: /)
  })

  test('globs that are no globs', async () => {
    expect(await told('.goalmark.json', '{ "ignore": "drafts" }')).toBe(
      '.goalmark.json:1:3: ignore: This takes a list of glob patterns, not “drafts”.\n',
    )
  })

  test('text that is neither JSON nor YAML', async () => {
    expect(await told('.goalmark.json', '{ "rules": {\n  "a": [\n')).toMatch(/^\.goalmark\.json:\d+:\d+: /)
    expect(await told('.goalmark.yaml', 'preset: strict\npreset: okr\n')).toMatch(/^\.goalmark\.yaml:2:1: /)
    expect(await told('.goalmark.yaml', 'rules: *none\n')).toMatch(/^\.goalmark\.yaml: /)
  })

  test('settings that are no object', async () => {
    expect(await told('.goalmark.json', '["strict"]')).toMatch(/^\.goalmark\.json: /)
  })

  test('a file that --config names in vain', async () => {
    const ran = await goalmark(['weak.md', '--config', 'nope.json'], { files: { 'weak.md': WEAK } })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe('nope.json: This could not be read (ENOENT).\n')
    const none = await goalmark(['weak.md', '--config', 'package.json'], {
      files: { 'weak.md': WEAK, 'package.json': '{ "name": "plans" }' },
    })
    expect(none.stderr).toBe('package.json: There is no “goalmark” key in this file.\n')
  })

  test('even when there is no plan to lint', async () => {
    const { code, stderr } = await goalmark(['.'], { files: { '.goalmark.json': '{ "preste": 1 }' } })
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean preset?')
  })
})

test('an empty settings file is no settings', async () => {
  const { code } = await goalmark(['weak.md'], { files: { 'weak.md': WEAK, '.goalmark.yaml': '' } })
  expect(code).toBe(0)
})
