import { describe, expect, test, vi } from 'vitest'
import { catalogue, defaults, nearest, readDay, readSettings } from '../../server/core/index'

vi.mock('../../server/core/plan/read', () => import('./fakes'))
vi.mock('../../server/core/rules/index', () => import('./fakes'))
vi.mock('../../server/core/languages/index', () => import('./fakes'))

const RULE = 'specific-vague-verb'
const problemsOf = (input: unknown) =>
  readSettings(input).problems.map(({ key, nearest: near }) => [key, near])

describe('presets', () => {
  test('recommended is where everybody starts, and strict holds every rule', () => {
    expect(defaults().preset).toBe('recommended')
    const strict = Object.entries(defaults('strict').rules).filter(([id]) => !id.startsWith('directive-'))
    expect(strict.filter(([, { severity }]) => severity === 'off')).toEqual([])
    expect(defaults('okr').rules['specific-vague-verb'].severity).toBe('off')
    expect(defaults('okr').rules['time-no-deadline'].severity).toBe('warning')
    expect(defaults('interview').rules['time-no-deadline'].severity).toBe('off')
  })

  test('a preset keeps what the user said of a rule', () => {
    const base = readSettings({ rules: { [RULE]: 'error' } }).settings
    const { rules } = readSettings({ preset: 'okr' }, base).settings
    expect(rules[RULE]).toMatchObject({ severity: 'error', forced: true })
    expect(rules['specific-vague-term'].severity).toBe('off')
  })

  test('the catalogue tells in which presets a rule stands', () => {
    const known = catalogue()
    expect(known.find(({ id }) => id === 'measurable-no-indicator')?.presets).toEqual([
      'recommended',
      'strict',
      'okr',
    ])
    expect(known.map(({ id }) => id).slice(0, 3)).toEqual([
      RULE,
      'specific-vague-term',
      'measurable-no-indicator',
    ])
  })
})

describe('reading', () => {
  test('everything that can be set', () => {
    const { settings, problems } = readSettings({
      $schema: './x.json',
      root: true,
      plans: ['careers/*.md'],
      ignore: ['old/**'],
      preset: 'strict',
      rules: { [RULE]: ['info', { words: ['grow'], deep: { on: false } }], 'directive-unused': 'warning' },
      language: 'fr',
      dateOrder: 'dmy',
      fiscalYearStartMonth: 4,
      hemisphere: 'south',
      horizons: { medium: 12 },
      sections: { goals: ['Rocks'], deadline: ['Livré pour'] },
      lexicon: { add: { quality: ['shiny'] }, remove: ['good'] },
      maxFileBytes: 5,
    })
    expect(problems).toEqual([])
    expect(settings).toMatchObject({
      preset: 'strict',
      language: 'fr',
      dateOrder: 'dmy',
      fiscalYearStartMonth: 4,
      hemisphere: 'south',
      horizons: { medium: 12, long: 36 },
      sections: { goals: ['Rocks'], deadline: ['Livré pour'] },
      lexicon: { add: { quality: ['shiny'] }, remove: ['good'] },
      maxFileBytes: 5,
    })
    expect(settings.rules[RULE]).toEqual({
      severity: 'info',
      forced: true,
      options: { words: ['grow'], most: 3, deep: { on: false } },
    })
    expect(settings.rules['directive-unused'].severity).toBe('warning')
  })

  test('on top of other settings, key by key', () => {
    const parent = readSettings({
      sections: { goals: ['Rocks'] },
      rules: { [RULE]: ['info', { most: 5 }] },
    }).settings
    const { settings } = readSettings({ sections: { target: ['Cap'] }, rules: { [RULE]: 'error' } }, parent)
    expect(settings.sections).toEqual({ goals: ['Rocks'], target: ['Cap'] })
    expect(settings.rules[RULE]).toMatchObject({ severity: 'error', options: { most: 5 } })
  })
})

describe('what is wrong is named with its key and the nearest name', () => {
  test.each([
    [{ rule: {} }, ['rule', 'rules']],
    [{ rules: { 'time-no-deadlin': 'off' } }, ['rules.time-no-deadlin', 'time-no-deadline']],
    [{ rules: { [RULE]: 'warn' } }, [`rules.${RULE}`, 'warning']],
    [{ rules: { [RULE]: 2 } }, [`rules.${RULE}`, null]],
    [{ rules: { [RULE]: ['info', { mots: 1 }] } }, [`rules.${RULE}.mots`, 'most']],
    [{ rules: { [RULE]: ['info', { most: 'three' }] } }, [`rules.${RULE}.most`, null]],
    [{ rules: { [RULE]: ['info', { words: 'grow' }] } }, [`rules.${RULE}.words`, null]],
    [{ rules: { [RULE]: ['info', { deep: { onn: 1 } }] } }, [`rules.${RULE}.deep.onn`, 'on']],
    [{ rules: { [RULE]: ['info', {}, 1] } }, [`rules.${RULE}`, null]],
    [{ rules: [] }, ['rules', null]],
    [{ preset: 'recomended' }, ['preset', 'recommended']],
    [{ language: 'frr' }, ['language', 'fr']],
    [{ fiscalYearStartMonth: 13 }, ['fiscalYearStartMonth', null]],
    [{ horizons: { medium: 40 } }, ['horizons', null]],
    [{ sections: { gaols: ['x'] } }, ['sections.gaols', 'goals']],
    [{ lexicon: { ad: {} } }, ['lexicon.ad', 'add']],
    [{ lexicon: { add: { hedges: ['x'] } } }, ['lexicon.add.hedges', 'hedge']],
    [{ maxFileBytes: 0 }, ['maxFileBytes', null]],
    [{ constructor: 1 }, ['constructor', null]],
    [null, ['', null]],
    ['strict', ['', null]],
  ])('%j', (input, expected) => expect(problemsOf(input)).toEqual([expected]))

  test('and the rest still counts', () => {
    const { settings, problems } = readSettings({
      language: 7,
      dateOrder: 'mdy',
      rules: { x: 'off', [RULE]: 'error' },
    })
    expect(problems).toHaveLength(2)
    expect(settings).toMatchObject({ language: 'auto', dateOrder: 'mdy' })
    expect(settings.rules[RULE].severity).toBe('error')
  })
})

test('the nearest word is near', () => {
  const words = ['time-no-deadline', 'time-vague-deadline', 'off', 'warning']
  expect(nearest('no-deadline', words)).toBe('time-no-deadline')
  expect(nearest('tiem-no-deadline', words)).toBe('time-no-deadline')
  expect(nearest('WARN', words)).toBe('warning')
  expect(nearest('banana', words)).toBeNull()
  expect(nearest('', words)).toBeNull()
})

test('a day is a real day in its one form', () => {
  expect(readDay('2028-02-29')?.toString()).toBe('2028-02-29')
  expect(
    ['2026-02-29', '2026-2-1', '01/02/2026', '2026-01-15T00:00', ' 2026-01-15', ''].map(readDay),
  ).toEqual(Array(6).fill(null))
})
