import { readFileSync } from 'node:fs'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DiffReport } from '../../server/cli/reporters/diff-report'
import { EXAM, OLD, plan, SHOP } from './diff-plan'
import { makeRepository, type TestRepository } from './repository'

describe('goalmark diff in a repository', () => {
  let repository: TestRepository
  beforeEach(async () => {
    repository = await makeRepository()
    await repository.put('plan.md', OLD)
    repository.commit()
  })
  afterEach(() => repository.remove())

  /** The report, once it is what its schema says. */
  async function reported(...argv: string[]): Promise<DiffReport> {
    const { stdout } = await repository.goalmark(['diff', ...argv, '--format', 'json'])
    const report = JSON.parse(stdout)
    const path = join(import.meta.dirname, '../../schemas/diff.schema.json')
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    )
    validate(report)
    expect(validate.errors).toBeNull()
    return report
  }

  /** Every file told of, with its goals' changes: `plan.md renamed: removed! Open a second shop …`. */
  async function told(...argv: string[]): Promise<readonly string[]> {
    const { files } = await reported(...argv)
    return files.flatMap(({ path, change, goals }) => [
      `${path} ${change}`,
      ...goals.flatMap(({ before, after, changes }) =>
        changes.map(
          ({ kind, silent }) => `  ${kind}${silent ? '!' : ''}: ${(after ?? before)?.text?.slice(0, 25)}`,
        ),
      ),
    ])
  }

  test('a reason in the plan makes no slip of it', async () => {
    const moved = OLD.replace('31 March 2027', '30 June 2027 (moved from 31 March 2027: the oven came late)')
    await repository.put('plan.md', moved)
    expect(await told()).toEqual(['plan.md changed', '  deadline-later: Sell 40 loaves a week by '])
    expect((await repository.goalmark(['diff', '--fail-on-slip'])).code).toBe(0)
  })

  test('compares with a branch, two states, and the place where a branch left another', async () => {
    repository.git('checkout', '-qb', 'topic')
    await repository.put('plan.md', plan(`${EXAM}- Sell 40 loaves a week by 31 March 2027\n`))
    repository.commit()
    repository.git('checkout', '-q', 'main')
    await repository.put('other.md', plan('- Learn to graft apple trees by 1 May 2027\n'))
    repository.commit()
    const gone = ['plan.md changed', '  removed!: Open a second shop by 30 ']
    const back = ['plan.md changed', '  added: Open a second shop by 30 ']
    expect(await told('topic..main')).toEqual([
      'other.md added',
      '  added: Learn to graft apple tree',
      ...back,
    ])
    expect(await told('main...topic')).toEqual(gone)
    expect(await told('...topic')).toEqual(gone)
    expect(await told('topic', 'plan.md')).toEqual(back)
    const { asked, from, to } = await reported('main..topic')
    expect([asked, from, to]).toEqual([
      'main..topic',
      repository.git('rev-parse', 'main').trim(),
      repository.git('rev-parse', 'topic').trim(),
    ])
    expect((await reported('topic^{tree}')).to).toBeNull()
  })

  test('follows renamed files; tells new and deleted ones, untracked and staged alike', async () => {
    await repository.put('deep/gone.md', plan('- Learn to graft apple trees by 1 May 2027\n'))
    repository.commit()
    repository.git('mv', 'plan.md', 'moved é "q".md')
    await repository.put('moved é "q".md', OLD.replace('30 May 2026', '30 June 2026'))
    await rm(join(repository.folder, 'deep/gone.md'))
    await repository.put('deep/new.md', plan('- Repair the stone oven by 1 July 2027\n'))
    expect(await told()).toEqual([
      'deep/gone.md deleted',
      '  removed!: Learn to graft apple tree',
      'deep/new.md added',
      '  added: Repair the stone oven by ',
      'moved é "q".md renamed',
      '  deadline-later!: Pass the food hygiene exa',
    ])
    expect(await told('HEAD', 'deep')).toHaveLength(4)
    const { files } = await reported('HEAD', 'plan.md')
    expect(files.map(({ path, previousPath }) => [path, previousPath])).toEqual([
      ['moved é "q".md', 'plan.md'],
    ])
  })

  test('a goal that went into another file is not missed', async () => {
    await repository.put('plan.md', plan(`${EXAM}- Sell 40 loaves a week by 31 March 2027\n`))
    await repository.put('later.md', plan(SHOP))
    const { stdout } = await repository.goalmark(['diff'])
    expect(stdout).toContain('  10  ~ Open a second shop by 30 June 2028\n        moved here from plan.md\n')
    expect((await reported()).summary.slips).toBe(0)
  })

  test('a plan that stopped being one: its goals are missed, or it says so itself', async () => {
    await repository.put('plan.md', '# Sourdough\n\nMix flour and water.\n')
    const { stdout } = await repository.goalmark(['diff', '.'])
    expect(stdout).toContain('plan.md (no longer read as a plan: it does not read like a plan)\n')
    expect((await reported('.')).summary.slips).toBe(3)
    await repository.put('plan.md', `<!-- goalmark: off -->\n${OLD}`)
    const off = await repository.goalmark(['diff', '--fail-on-slip'])
    expect(off.stdout).toContain('plan.md (no longer read as a plan: a comment in it turns Goalmark off)\n')
    expect(off.code).toBe(0)
    await repository.put('plan.md', new Uint8Array([0xff, 0xd8, 0xff]))
    expect((await repository.goalmark(['diff'])).stdout).toContain(
      '(no longer read as a plan: it is not text in UTF-8)',
    )
  })

  test('reads UTF-16, and leaves alone what is no plan, no Markdown, ignored or a link', async () => {
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    await repository.put('wide.md', utf16(OLD))
    await repository.put('soup.md', '# Soup\n\nBoil the water.\n')
    await repository.put('notes.txt', OLD)
    await repository.put('drafts/a.md', OLD)
    await repository.put('.goalmarkignore', 'drafts/\n')
    repository.commit()
    const later = OLD.replace('30 May 2026', '30 June 2026')
    await repository.put('wide.md', utf16(later))
    await repository.put('soup.md', '# Soup\n\nBoil the water twice.\n')
    await repository.put('notes.txt', later)
    await repository.put('drafts/a.md', later)
    expect(await told()).toEqual(['wide.md changed', '  deadline-later!: Pass the food hygiene exa'])
    expect((await reported()).skipped).toEqual([{ path: 'drafts/a.md', reason: 'ignored' }])
    expect(await told('--no-ignore')).toHaveLength(4)
    expect(await told('HEAD', 'notes.txt')).toHaveLength(2)
    await rm(join(repository.folder, 'wide.md'))
    await symlink('plan.md', join(repository.folder, 'link.md'))
    expect((await told()).filter(line => line.startsWith('link.md'))).toEqual([])
  })

  test('tells places from the folder it stands in, and follows the settings there', async () => {
    await repository.put('team/.goalmark.json', '{ "dateOrder": "mdy" }')
    await repository.put('team/a.md', plan('- Pass the oral exam by 05/06/2026\n'))
    repository.commit()
    await repository.put('team/a.md', plan('- Pass the oral exam by 07/06/2026\n'))
    const { stdout } = await repository.goalmark(['diff'], join(repository.folder, 'team'))
    expect(stdout).toContain('a.md\n\n  10  ✗')
    expect(stdout).toContain('was due 6 May 2026, now 6 July 2026: no reason given')
    await repository.put('team/.goalmark.json', '{ "dateOrde": "mdy" }')
    const wrong = await repository.goalmark(['diff'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('team/.goalmark.json:1:3')])
  })

  test('before the first commit, all is new', async () => {
    const fresh = await makeRepository()
    await fresh.put('plan.md', OLD)
    const { stdout, code } = await fresh.goalmark(['diff', '--fail-on-slip'])
    expect(stdout).toContain('plan.md (a new plan)\n')
    expect(code).toBe(0)
    await fresh.remove()
  })

  test.each([
    [['nope'], 'git knows no branch, tag or commit called “nope”.\n'],
    [['mian'], 'git knows no branch, tag or commit called “mian”. Did you mean main?\n'],
    [['main..nope'], 'git knows no branch, tag or commit called “nope”.\n'],
    [
      ['nope', '--locale', 'fr'],
      'git ne connaît ni branche, ni étiquette, ni révision «\u00a0nope\u00a0».\n',
    ],
    [['HEAD', 'nope.md'], 'nope.md: There is no such file or folder.\n'],
    [['--', '--output=x'], 'git knows no branch, tag or commit called “--output=x”.\n'],
  ])('%s', async (argv, sentence) => {
    const { code, stderr } = await repository.goalmark(['diff', ...argv])
    expect([code, stderr]).toEqual([2, sentence])
  })

  test('a shallow clone lacks its history, and two that never met have no fork', async () => {
    await repository.put('more.md', OLD)
    repository.commit()
    const shallow = join(repository.folder, 'shallow')
    repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, shallow)
    const { code, stderr } = await repository.goalmark(['diff', 'HEAD~1'], shallow)
    expect([code, stderr]).toEqual([
      2,
      'git does not have “HEAD~1” here: this clone is shallow. “git fetch --unshallow” brings the rest of the history.\n',
    ])
    repository.git('checkout', '-q', '--orphan', 'apart')
    repository.commit()
    expect((await repository.goalmark(['diff', 'main...apart'])).stderr).toBe(
      'The two sides of “main...apart” have no commit in common.\n',
    )
  })
})
