import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults, type Preset, readSettings, type SettableId } from '../../server/core/index'

const IDS = ['time-no-deadline', 'specific-hedge', 'review-no-reflection', 'directive-unused'] as const
const severity = fc.constantFrom('off', 'info', 'warning', 'error')
const words = fc.array(fc.constantFrom('Rocks', 'Caps', 'Aims'), { minLength: 1, maxLength: 2 })

/** Settings that are right, each key there or not. */
const settings = fc.record(
  {
    preset: fc.constantFrom<Preset>('recommended', 'strict', 'interview', 'okr'),
    language: fc.constantFrom('auto', 'en', 'fr'),
    dateOrder: fc.constantFrom('dmy', 'mdy', null),
    hemisphere: fc.constantFrom('north', 'south'),
    rules: fc.dictionary(fc.constantFrom(...IDS), severity),
    sections: fc.dictionary(fc.constantFrom('goals', 'deadline'), words),
    roles: fc.dictionary(fc.constantFrom('generic', 'specific'), words),
  },
  { requiredKeys: [] },
)

test('of files on top of each other, the last that gives a key decides it, name by name', () => {
  fc.assert(
    fc.property(fc.array(settings, { maxLength: 4 }), layers => {
      const merged = layers.reduce((base, layer) => readSettings(layer, base).settings, defaults())
      const last = <Value>(of: (layer: (typeof layers)[number]) => Value | undefined): Value | undefined =>
        layers.map(of).findLast(value => value !== undefined)
      const preset = last(layer => layer.preset) ?? 'recommended'
      expect(merged).toMatchObject({
        preset,
        language: last(layer => layer.language) ?? 'auto',
        dateOrder: last(layer => layer.dateOrder) ?? null,
        hemisphere: last(layer => layer.hemisphere) ?? 'north',
        sections: Object.assign({}, ...layers.map(layer => layer.sections)),
      })
      expect(merged.lexicon.roles).toEqual(Object.assign({}, ...layers.map(layer => layer.roles)))
      const fresh = defaults(preset).rules
      for (const id of Object.keys(merged.rules) as SettableId[]) {
        const said = last(layer => layer.rules?.[id as (typeof IDS)[number]])
        expect([id, merged.rules[id].severity]).toEqual([id, said ?? fresh[id].severity])
      }
    }),
  )
})
