import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, emacs, Home, neovim, type Seen } from './editors'

let home: Home
beforeAll(() => {
  home = new Home()
}, 120_000)
afterAll(() => home.dispose())

describe.each([neovim, emacs])('in $name, set up as the page says', editor => {
  describe('a plan in English on an English machine', () => {
    let seen: Seen
    beforeAll(() => {
      seen = home.use(editor, { plan: 'weak-plan.md', at: 'and so on', lang: 'en_GB.UTF-8' })
    }, 60_000)

    test('has its findings underlined, each at its words', () => {
      expect(seen.found).toContainEqual({
        line: 11,
        words: 'Improve',
        message: expect.stringContaining('“Improve my bedside manner” does not say what will be different.'),
      })
      expect(seen.found).toContainEqual({
        line: 13,
        words: 'soon',
        message: expect.stringContaining('“soon” is not a date.'),
      })
    })

    test('is mended by what is offered first, and what was found there goes', () => {
      expect(seen.offered[0]).toBe('Delete “and so on”')
      expect(seen.text).toMatch(/^- Visit the wards of Leeds, York$/m)
      expect(seen.found.map(({ words }) => words)).toContain('and so on')
      expect(seen.left.map(({ words }) => words)).not.toContain('and so on')
      expect(seen.left.map(({ words }) => words)).toContain('soon')
    })
  })

  test('a plan in French on a French machine is spoken of in French', () => {
    const seen = home.use(editor, { plan: 'plan-faible.md', at: 'Bientôt', lang: 'fr_FR.UTF-8' })
    expect(seen.found).toContainEqual({
      line: 12,
      words: 'Bientôt',
      message: expect.stringContaining('«\u00a0Bientôt\u00a0» n’est pas une date.'),
    })
    expect(seen.offered[0]).toMatch(/^Écrire une date à la place de «\u00a0Bientôt\u00a0»/)
    expect(seen.left.map(({ words }) => words)).not.toContain('Bientôt')
  })
})

test.each([neovim, emacs])('the settings of $name count', editor => {
  const asked = { plan: 'weak-plan.md', at: 'soon', lang: 'C', isSetToFrench: true }
  expect(home.use(editor, asked).found).toContainEqual({
    line: 13,
    words: 'soon',
    message: expect.stringContaining('«\u00a0soon\u00a0» n’est pas une date.'),
  })
})

test('Neovim writes them behind the lines, as it is sent them without asking', () => {
  const { beside } = home.use(neovim, { plan: 'weak-plan.md', at: 'and so on', lang: 'C' })
  expect(beside).toContainEqual(expect.stringMatching(/^13:.*“soon” is not a date\./))
})

test('the French page says to write the same', () => {
  const [{ '# Goalmark in your editor': _, ...english }, { '# Goalmark dans votre éditeur': __, ...french }] =
    [blocksOf('docs/editors.md'), blocksOf('docs/editors.fr.md')]
  expect(Object.keys(english)).toHaveLength(7)
  expect(french).toEqual(english)
})
