import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, lint } from '../../server/core/index'

const today = Temporal.PlainDate.from('2026-11-24')
const seen = (text: string) => lint({ text }, defaults(), today).plan
const signs = (text: string) => seen(text).activation.signals.map(({ what }) => what)

const LETTER = {
  en: 'Dear me,\n\nIf you are reading this it is March 2028.\n\nYou will have passed the level 3 exam by June 2027. You will have your own van by 2028.\n\nYou promised Dad. You know why.\n',
  fr: 'Chère moi,\n\nSi tu lis ceci, c’est que mars 2028 est là.\n\nTu auras réussi le CAP avant juin 2027. Tu auras ton camion en 2028.\n\nTu l’as promis à papa.\n',
}

describe('what a document is', () => {
  test.each(Object.entries(LETTER))('a letter to oneself speaks to nobody else (%s)', (_, text) => {
    expect(signs(text)).toContain('own-letter')
    expect(signs(text)).not.toContain('reader')
  })

  test.each([
    [
      '# 2026, such as it was\n\n## Went well\n\n- Ran the night kitchen alone in March\n- Passed the allergen course\n- Trained two commis\n- Won back the hotel account\n- Wrote the stock sheet\n\n## Next year\n\n- Menu of my own by May 2027\n- Take Mondays off\n',
    ],
    [
      '# Rétro 2026\n\n## Ce qui s’est passé\n\n- Quitté le service de nuit en mars\n- Formé deux commis\n- Repris le compte de l’hôtel\n- Refait la carte\n\n## Pour 2027\n\n- Ma carte à moi avant mai\n- Garder mes lundis\n',
    ],
  ])('a title that looks back makes a reflection of what is mostly done', text => {
    expect(seen(`${text}\n<!-- goalmark: plan -->\n`).kind).toBe('reflection')
  })

  test('the same two goals without the year behind them are a plan', () => {
    expect(
      seen('<!-- goalmark: plan -->\n# 2027\n\n- Menu of my own by May 2027\n- Take Mondays off\n').kind,
    ).toBe('plan')
  })

  test('a guide with goals in its title announces none of its own', () => {
    expect(signs('# How to set goals as a new baker\n\n- Learn\n- Sleep\n')).not.toContain('goals-title')
  })

  test('three rows of goals with their days speak for a plan, where somebody is in them', () => {
    const table = (first: string) =>
      `| What | How | By |\n|---|---|---|\n| ${first} | evening class | May 2027 |\n| Cold store emptied | with Ann | June 2027 |\n| Two recipes sold | market | July 2027 |\n`
    expect(signs(table('Pastry diploma'))).toContain('goal-table')
    expect(signs(table('Ovens relined'))).not.toContain('goal-table')
  })
})
