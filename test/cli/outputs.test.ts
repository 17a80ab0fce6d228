import { createColors } from 'picocolors'
import { describe, expect, test } from 'vitest'
import { markdownReporter } from '../../server/cli/reporters/markdown'
import { fileReport } from '../../server/cli/reporters/report'
import type { Finished } from '../../server/cli/reporters/reporter'
import { wordsFor } from '../../server/cli/words/index'
import { readerFor } from '../../server/core/index'
import { lintText, TODAY } from '../support'
import { goalmark, STRONG, WEAK } from './world'

const files = { 'weak.md': WEAK }

describe('several reports at once', () => {
  test('each go to their own file, and the one without to the terminal', async () => {
    const argv = [
      'weak.md',
      '--format',
      'sarif=out/weak.sarif',
      '--format=junit=out/weak.xml',
      '--format',
      'pretty',
    ]
    const ran = await goalmark(argv, { files })
    expect(ran.stdout).toBe((await goalmark(['weak.md'], { files })).stdout)
    expect(ran.text('out/weak.sarif')).toBe(
      (await goalmark(['weak.md', '--format', 'sarif'], { files })).stdout,
    )
    expect(ran.text('out/weak.xml')).toBe(
      (await goalmark(['weak.md', '--format', 'junit'], { files })).stdout,
    )
  })

  test('say nothing on the terminal when all have a file, and have no colours there', async () => {
    const argv = [
      'weak.md',
      '--format',
      'pretty=weak.txt',
      '--format',
      'compact',
      '--output-file',
      'lines.txt',
    ]
    const ran = await goalmark(argv, { files, isTTY: true })
    expect(ran.stdout).toBe('')
    expect(ran.text('weak.txt')).toBe((await goalmark(['weak.md'], { files })).stdout)
    expect(ran.text('lines.txt')).toMatch(/^weak\.md:10:3 warning /)
  })

  test('may follow one another where they are lines', async () => {
    const { stdout } = await goalmark(['weak.md', '--format', 'github', '--format', 'compact'], { files })
    const [annotations = '', lines = ''] = stdout.split('\n\n')
    expect(annotations).toMatch(/^::warning file=weak\.md,line=10,/)
    expect(lines).toMatch(/^weak\.md:10:3 warning /)
  })

  test('speak the language of their own readers', async () => {
    const argv = ['weak.md', '--format', 'pretty', '--format', 'junit=weak.xml']
    const ran = await goalmark(argv, { files, env: { LANG: 'fr_FR.UTF-8' } })
    expect(ran.stdout).toContain('Aucune date. Pour quand')
    expect(ran.text('weak.xml')).toContain('No date. By when?')
    const asked = await goalmark([...argv, '--locale', 'fr'], { files })
    expect(asked.text('weak.xml')).toContain('Aucune date. Pour quand')
  })

  test('that cannot be written are named, and the others are still written', async () => {
    const argv = ['weak.md', '--format', 'json=shut.json', '--format', 'sarif=open.sarif']
    const ran = await goalmark(argv, { files, refused: ['shut.json'] })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe('shut.json: This could not be written (EACCES).\n')
    expect(ran.text('open.sarif')).toContain('"version": "2.1.0"')
  })
})

describe('a report never takes the place of a plan', () => {
  test.each([
    ['one that is read', ['weak.md', '--format', 'markdown=weak.md'], 'weak.md'],
    ['one that is not read', ['weak.md', '--format', 'markdown=other.md'], 'other.md'],
    ['whatever the format', ['weak.md', '--output-file', 'other.md'], 'other.md'],
    [
      'under another spelling of its name',
      ['weak.md', '--format', 'json=x/../OTHER.MARKDOWN'],
      'OTHER.MARKDOWN',
    ],
    ['or of settings', ['weak.md', '--format', 'json=.goalmark.json'], '.goalmark.json'],
    ['one whose name does not say so', ['plan.txt', '--output-file', 'plan.txt'], 'plan.txt'],
  ])('%s', async (_, argv, path) => {
    const plans = {
      ...files,
      'other.md': STRONG,
      'OTHER.MARKDOWN': STRONG,
      'plan.txt': WEAK,
      '.goalmark.json': '{}',
    }
    const ran = await goalmark(argv, { files: plans })
    expect(ran.code).toBe(2)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain(`would replace ${path}, which Goalmark did not write.`)
    expect(ran.text(path)).toBe(plans[path as keyof typeof plans])
  })

  test('but takes that of the last report, which is not read as a plan', async () => {
    const argv = ['.', '--format', 'markdown=report.md', '--format', 'pretty']
    const first = await goalmark(argv, { files })
    const report = first.text('report.md')
    const again = await goalmark(argv, { files: { ...files, 'report.md': report } })
    expect(again).toMatchObject({ code: 0, stdout: first.stdout })
    expect(again.text('report.md')).toBe(report)
    const other = await goalmark(['.'], { files: { ...files, 'report.md': report } })
    expect(other.stdout).toContain('1 file skipped: 1 turned off by a comment.')
  })
})

describe('in a workflow of GitHub', () => {
  const argv = ['weak.md', '--format', 'github']
  const env = { GITHUB_STEP_SUMMARY: '/runner/summary', GITHUB_WORKSPACE: '/home/ada' }

  test('the report is added to the job summary', async () => {
    const ran = await goalmark(argv, { files: { ...files, '/runner/summary': 'Built.\n' }, env })
    const page = await goalmark(['weak.md', '--format', 'markdown'], { files })
    expect(ran.text('/runner/summary')).toBe(`Built.\n${page.stdout}`)
    expect((await goalmark(argv, { files, env })).text('/runner/summary')).toBe(page.stdout)
  })

  test('paths count from the root of the checkout', async () => {
    const { stdout } = await goalmark(argv, { files, env })
    expect(stdout).toContain('::warning file=plans/weak.md,line=10,endLine=10,col=3,endColumn=16,title=')
    const { stdout: sarif } = await goalmark(['weak.md', '--format', 'sarif'], { files, env })
    expect(sarif).toContain('"uri": "plans/weak.md"')
  })

  test('a summary that would grow too long for GitHub counts the rest', () => {
    const locale = 'en'
    const style = { colors: createColors(false), columns: 80 }
    const look = { ...style, reader: readerFor(locale), words: wordsFor(locale) }
    const file = fileReport('weak.md', lintText(WEAK), look.reader)
    const finished: Finished = {
      today: TODAY,
      skipped: [],
      problems: [],
      summary: { plans: 2, errors: 0, warnings: 2, infos: 0, fixable: 0 },
      fixed: { edits: 0, files: 0, isWritten: true },
      leftOut: 0,
      baseline: null,
      shard: null,
      isQuiet: false,
    }
    const page = (room: number) => {
      const reporter = markdownReporter(look, room)
      const files = [file, file]
        .map(told => reporter.take?.(reporter.file(told), told.findings.length))
        .join('')
      return reporter.opening(finished) + files + reporter.closing(finished)
    }
    expect(page(1).match(/### weak/g)).toBeNull()
    expect(page(1)).toContain(`… and ${2 * file.findings.length} more\n`)
    expect(page(2000).match(/### weak/g)).toHaveLength(1)
    expect(page(100_000).match(/### weak/g)).toHaveLength(2)
    expect(page(100_000)).not.toContain('more')
  })

  test('a folder that cannot take it is said', async () => {
    const ran = await goalmark(argv, { files, env, refused: ['/runner/summary'] })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe('/runner/summary: This could not be written (EACCES).\n')
  })
})
