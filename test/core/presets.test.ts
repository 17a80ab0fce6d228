import { describe, expect, test } from 'vitest'
import { catalogue, defaults } from '../../server/core/index'
import { PRESETS, type Preset, presetsOf, RULE_IDS, type SettableId } from '../../server/core/settings'

/** The catalogue in its order, by the numbers of the pages that decide what stands in which preset. */
const FIRST_WAVE = [
  'specific-vague-verb',
  'specific-vague-term',
  'specific-hedge',
  'specific-topic-only',
  'specific-compound-goal',
  'specific-avoidance',
  'measurable-no-indicator',
  'measurable-weak-key-result',
  'achievable-no-time-budget',
  'achievable-no-means',
  'achievable-overbooked',
  'achievable-outside-control',
  'realistic-absolute',
  'realistic-no-evidence',
  'time-no-deadline',
  'time-vague-deadline',
  'time-ambiguous-date',
  'time-past-deadline',
  'staging-long-term-undivided',
  'staging-no-near-step',
  'staging-out-of-order',
  'staging-horizon-mismatch',
  'staging-orphan-action',
  'staging-no-action-plan',
  'align-no-target-role',
  'align-vague-target-role',
  'align-competency-uncovered',
  'align-no-motivation',
  'align-no-role-research',
  'review-no-reflection',
  'review-no-people',
  'review-no-cadence',
  'review-stale',
  'review-unanswered-prompt',
  'statement-job-mismatch',
  'statement-leaves-role',
  'statement-not-win-win',
  'statement-no-commitment',
  'statement-speaking-time',
  'statement-not-practised',
  'achievable-low-confidence',
] as const

const SECOND_WAVE = [
  'measurable-no-baseline',
  'measurable-status-conflict',
  'achievable-no-obstacle-plan',
  'realistic-level-jump',
  'align-goal-unlinked',
] as const

/** The numbers in each preset; `strict` holds them all. */
const HELD: Readonly<Record<Preset, readonly number[]>> = {
  recommended: [1, 2, 6, 7, 8, 12, 14, 15, 16, 17, 18, 19, 21, 24, 25, 26, 32, 34, 35, 36, 37, 38, 41],
  strict: FIRST_WAVE.map((_, i) => i + 1),
  interview: [3, 6, 28, 35, 36, 37, 38, 39, 40],
  okr: [5, 7, 8, 15, 16, 17, 18, 21],
}

const idsOf = (preset: Preset): string[] => HELD[preset].map(number => FIRST_WAVE[number - 1] ?? '')

describe.each(PRESETS)('the preset %s', preset => {
  test('holds these rules and no other', () => {
    const held = FIRST_WAVE.filter(id => presetsOf(id as SettableId).includes(preset))
    expect(held).toEqual(idsOf(preset))
  })

  test('turns on what it holds, and leaves the rest off', () => {
    const { rules } = defaults(preset)
    const on = RULE_IDS.filter(id => rules[id].severity !== 'off')
    expect([...on].sort()).toEqual(RULE_IDS.filter(id => idsOf(preset).includes(id)).sort())
  })

  test('holds nothing of the second wave', () => {
    for (const id of SECOND_WAVE) {
      expect(presetsOf(id)).toEqual([])
      expect(defaults(preset).rules[id].severity).toBe('off')
    }
  })
})

test('every rule stands in one of the two waves', () => {
  const known = new Set<string>([...FIRST_WAVE, ...SECOND_WAVE])
  expect(RULE_IDS.filter(id => !known.has(id))).toEqual([])
})

test('what no preset holds still has a severity to be turned on with', () => {
  for (const { id, severity, presets } of catalogue().filter(rule =>
    SECOND_WAVE.some(own => own === rule.id),
  ))
    expect([id, presets, severity]).toEqual([
      id,
      [],
      id === 'measurable-status-conflict' ? 'warning' : 'info',
    ])
})
