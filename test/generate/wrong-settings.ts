/** Settings with something wrong of every kind. */
export const WRONG_SETTINGS: readonly object[] = [
  { preste: 1, lexicon: { ad: {} }, sections: { gaols: [] }, maxFileBytes: 0, horizons: { medium: 99 } },
  { overrides: [{ preset: 'okr' }, { files: ['a'], root: true }, 'x'], rules: { x: 1 }, today: 'soon' },
  { plans: 'x', roles: 3, sectors: null, root: 'yes', extends: {}, competencyFramework: 7, $schema: 1 },
  { lexicon: 1, preset: 'strickt', language: [], sections: { goals: 'Rocks' } },
  {
    fiscalYearStartMonth: 13,
    horizons: { medium: 'x', far: 1 },
    rules: { 'time-no-deadline': ['off', {}, 1], 'achievable-overbooked': ['off', { maxOpen: 'x', mx: 1 }] },
  },
  { horizons: 1, rules: [] },
]
