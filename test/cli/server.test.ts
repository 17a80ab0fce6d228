import { describe, expect, test } from 'vitest'
import { goalmark } from './world'

describe('goalmark server', () => {
  test.each([[['server', '--stdio']], [['server']]])(
    '%j starts the language server, and is silent',
    async argv => {
      expect(await goalmark(argv)).toMatchObject({ code: 0, stdout: '', stderr: '', isServing: true })
    },
  )

  test.each([
    ['en', 'This is the language server: an editor speaks to it here. Ctrl+C ends it.\n'],
    ['fr', 'Ceci est le serveur de langage\u00a0: un éditeur lui parle ici. Ctrl+C l’arrête.\n'],
  ])('tells a person who typed it that it waits for an editor (%s)', async (locale, sentence) => {
    const { stderr, isServing } = await goalmark(['server', '--locale', locale], { answers: [] })
    expect(stderr).toBe(sentence)
    expect(isServing).toBe(true)
  })

  test.each([
    [['server', 'plan.md'], '“goalmark server” has no use for “plan.md”.'],
    [['server', '--fix'], '“goalmark server” takes no --fix.'],
    [['lint', '--stdio'], '“goalmark lint” takes no --stdio.'],
    [['server', '--stdoi'], 'There is no option --stdoi. Did you mean --stdio?'],
  ])('%j starts nothing', async (argv, sentence) => {
    const { code, stderr, isServing } = await goalmark(argv)
    expect([code, isServing]).toEqual([2, false])
    expect(stderr).toContain(sentence)
  })
})
