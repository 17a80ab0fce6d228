import { describe, expect, test } from 'vitest'
import { goalmark, STRONG, WEAK } from './world'

const files = { 'weak.md': WEAK, 'strong.md': STRONG }

describe('--max-warnings', () => {
  test.each([
    ['2', 0, ''],
    ['1', 1, '2 warnings: --max-warnings allows 1.\n'],
    ['0', 1, '2 warnings: --max-warnings allows 0.\n'],
  ])('%s', async (most, code, stderr) => {
    expect(await goalmark(['weak.md', '--max-warnings', most], { files })).toMatchObject({ code, stderr })
  })

  test('counts what --quiet keeps quiet, too, and stops a run that nothing else stops', async () => {
    const argv = ['weak.md', '--quiet', '--max-warnings', '1', '--fail-on', 'never', '--locale', 'fr']
    expect(await goalmark(argv, { files })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: '2\u00a0avertissements\u00a0: --max-warnings en admet 1.\n',
    })
  })

  test.each([['-1'], ['x'], ['1.5'], ['']])('takes no “%s”', async most => {
    const { code, stderr } = await goalmark(['weak.md', `--max-warnings=${most}`], { files })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^--max-warnings (takes a whole number, not “|needs a value)/)
  })
})

describe('--quiet', () => {
  const rules = (stdout: string): readonly string[] =>
    JSON.parse(stdout).files.flatMap((file: { findings: { rule: string }[] }) =>
      file.findings.map(({ rule }) => rule),
    )

  test('says nothing when nothing reaches --fail-on', async () => {
    expect(await goalmark(['.', '--quiet'], { files })).toEqual(
      expect.objectContaining({ code: 0, stdout: '', stderr: '' }),
    )
  })

  test('leaves out what is below --fail-on, and the files that it left alone', async () => {
    const all = { ...files, 'soup.md': '# Soup\n', 'photo.md': new Uint8Array([0xff]) }
    const argv = ['.', '--quiet', '--fail-on', 'warning']
    const { code, stdout } = await goalmark(argv, { files: all })
    expect(code).toBe(1)
    expect(stdout).toContain('No date. By when?')
    expect(stdout).not.toContain('specific-vague-term')
    expect(stdout).toMatch(/\n2 warnings\.\n$/)
    const json = await goalmark([...argv, '--format', 'json'], { files: all })
    expect(rules(json.stdout)).toEqual(['specific-vague-verb', 'time-no-deadline'])
  })

  test('still says what could not be done', async () => {
    const { code, stderr } = await goalmark(['nope.md', '--quiet'], { files })
    expect(code).toBe(2)
    expect(stderr).toBe('nope.md: There is no such file or folder.\n')
  })
})

describe('directives', () => {
  const IDLE = '<!-- goalmark-disable-line specific-hedge -->'
  const plan = WEAK.replace('by 30 May 2026', `by 30 May 2026 ${IDLE}`)
  const told = async (argv: readonly string[], settings?: object): Promise<string> => {
    const given = { 'plan.md': plan, ...(settings && { '.goalmark.json': JSON.stringify(settings) }) }
    return (await goalmark(['plan.md', ...argv], { files: given })).stdout
  }
  const UNUSED = '“specific-hedge” has nothing to report here.'
  const UNEXPLAINED = 'Say why “specific-hedge” is silenced'

  test('that silence nothing are told when asked for', async () => {
    expect(await told([])).not.toContain(UNUSED)
    expect(await told(['--report-unused-directives'])).toContain(`11:72  warning  ${UNUSED}`)
    expect(await told([], { reportUnusedDirectives: true })).toContain(`warning  ${UNUSED}`)
  })

  test('without a reason are told when the settings require one', async () => {
    expect(await told([])).not.toContain(UNEXPLAINED)
    expect(await told([], { requireReason: true })).toContain(`warning  ${UNEXPLAINED}`)
  })

  test('keep the severity that “rules” gives them, whichever stands first', async () => {
    const rules = { 'directive-missing-reason': 'error', 'directive-unused': 'info' }
    for (const settings of [
      { requireReason: true, reportUnusedDirectives: true, rules },
      { rules, requireReason: true, reportUnusedDirectives: true },
      { rules, requireReason: false },
    ]) {
      expect(await told(['--report-unused-directives'], settings)).toContain(`error  ${UNEXPLAINED}`)
      expect(await told(['--report-unused-directives'], settings)).toContain(`info  ${UNUSED}`)
    }
  })

  test('stay required whatever the preset', async () => {
    expect(await told(['--preset', 'okr'], { requireReason: true })).toContain(UNEXPLAINED)
  })

  test('settings for them are yes or no', async () => {
    const given = { 'plan.md': plan, '.goalmark.json': '{ "requireReason": "yes" }' }
    const { code, stderr } = await goalmark(['plan.md'], { files: given })
    expect(code).toBe(2)
    expect(stderr).toContain('.goalmark.json:1:3: requireReason: This takes true or false, not “yes”.')
  })

  test('offer to be taken away, in the reader’s words', async () => {
    const titles = async (locale: string): Promise<readonly string[]> => {
      const report = JSON.parse(
        await told(['--report-unused-directives', '--format', 'json', '--locale', locale]),
      )
      const { findings } = report.files[0]
      const unused = findings.find(({ rule }: { rule: string }) => rule === 'directive-unused')
      return unused.fixes.map(({ title, safe }: { title: string; safe: boolean }) => `${title} ${safe}`)
    }
    expect(await titles('en')).toEqual(['Remove the directive “specific-hedge” false'])
    expect(await titles('fr')).toEqual(['Enlever la consigne «\u00a0specific-hedge\u00a0» false'])
  })

  test('--fix takes none away: that is the author’s to decide', async () => {
    const ran = await goalmark(['plan.md', '--fix', '--report-unused-directives'], {
      files: { 'plan.md': plan },
    })
    expect(ran.text('plan.md')).toContain(IDLE)
  })
})
