import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { languages, ruleText } from '../../server/core/index'
import { lint } from '../../server/library/index'
import remarkLintGoalmark, { type PluginOptions } from '../../server/library/remark'
import { ROOT } from '../cli/printed'
import { WEAK } from '../cli/world'

const TODAY = '2026-01-15'
/** With a day that no calendar has: an error beside the warnings and infos. */
const IMPOSSIBLE = WEAK.replace('30 May 2026', '30 February 2026')

/** A file that came out of a pipeline of remark. */
const piped = (value: string | Uint8Array, options: PluginOptions = {}, path = 'plan.md') =>
  remark()
    .use(remarkLintGoalmark, { today: TODAY, ...options })
    .process({ path, value })

describe('in a pipeline of remark', () => {
  test('each finding is a message of the file, with its rule, its place and its reason', async () => {
    const { messages } = await piped(IMPOSSIBLE)
    const { findings } = lint(IMPOSSIBLE, { today: TODAY, path: 'plan.md', detect: true })
    expect(findings.length).toBeGreaterThan(3)
    expect(messages).toHaveLength(findings.length)
    const english = languages.en ?? expect.fail('no English')
    messages.forEach((message, place) => {
      const { rule, line, column, endLine, endColumn, offset, length, severity, ...finding } =
        findings[place] ?? expect.fail('no finding')
      const { docs, why } = ruleText(rule as Parameters<typeof ruleText>[0], english)
      expect(message).toMatchObject({
        reason: finding.message,
        name: `plan.md:${line}:${column}-${endLine}:${endColumn}`,
        ruleId: rule,
        source: 'goalmark',
        line,
        column,
        place: {
          start: { line, column, offset },
          end: { line: endLine, column: endColumn, offset: offset + length },
        },
        url: docs,
        note: why,
      })
      expect(message.fatal).toBe({ error: true, warning: false, info: undefined }[severity])
    })
    expect(messages.map(({ fatal }) => fatal)).toEqual(expect.arrayContaining([true, false, undefined]))
  })

  test('says the same as the command line of every example, and speaks the reader’s language', async () => {
    for (const path of ['examples/weak-plan.md', 'examples/plan-a-revoir.md']) {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const { messages } = await piped(text, { locale: 'fr' }, path)
      const { findings } = lint(text, { today: TODAY, locale: 'fr', path, detect: true })
      expect(messages.map(({ reason }) => reason)).toEqual(findings.map(({ message }) => message))
      expect(messages[0]?.url).toContain('/fr/')
    }
  })

  test('other Markdown files are left alone, unless all are plans', async () => {
    const menu = '# Menu\n\n- Improve the soup\n'
    expect((await piped(menu)).messages).toEqual([])
    const asked = await piped(menu, { detect: false, settings: { preset: 'strict' } })
    expect(asked.messages.map(({ ruleId }) => ruleId)).toContain('specific-vague-verb')
  })

  test('settings choose the rules', async () => {
    const settings = { rules: { 'time-no-deadline': 'error', 'specific-vague-verb': 'off' } } as const
    const { messages } = await piped(WEAK, { settings })
    const deadline = messages.find(({ ruleId }) => ruleId === 'time-no-deadline')
    expect(deadline?.fatal).toBe(true)
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('specific-vague-verb')
  })

  test('what is wrong in the options is an error of each file, and the rest still counts', async () => {
    const options = { settings: { preste: 'strict' } } as PluginOptions
    const { messages } = await piped(WEAK, options)
    expect(messages[0]).toMatchObject({
      reason: 'There is no setting called “preste”. (settings.preste)',
      ruleId: 'options',
      source: 'goalmark',
      fatal: true,
      expected: ['preset'],
    })
    expect(messages.length).toBeGreaterThan(2)
  })

  test('the document is not changed, and bytes are read like text', async () => {
    const file = await piped(new TextEncoder().encode(WEAK))
    expect(file.messages).toEqual((await piped(WEAK)).messages)
    expect(String(file)).toBe(String(await remark().process(WEAK)))
  })

  test('a pipeline without options counts from this day', async () => {
    const { messages } = await remark().use(remarkLintGoalmark).process({ path: 'plan.md', value: WEAK })
    expect(messages.map(({ ruleId }) => ruleId)).toContain('specific-vague-verb')
  })
})
