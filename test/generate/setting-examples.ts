import type { SettingKey } from '../../server/core/languages/setting-texts'

type Examples = Readonly<Record<SettingKey, unknown>>

const shared = {
  $schema: './node_modules/goalmark/schemas/goalmark.schema.json',
  root: true,
  extends: ['strict', '../shared/goalmark.yaml'],
  preset: 'okr',
  rules: {
    'time-past-deadline': 'error',
    'staging-no-action-plan': 'off',
    'achievable-overbooked': ['warning', { maxOpen: 6 }],
  },
  today: '2027-01-15',
  dateOrder: 'dmy',
  fiscalYearStartMonth: 4,
  hemisphere: 'south',
  horizons: { medium: 12, long: 36 },
  requireReason: true,
  reportUnusedDirectives: true,
  workspace: true,
  maxFileBytes: 200_000,
} satisfies Partial<Examples>

const en: Examples = {
  ...shared,
  overrides: [{ files: ['interviews/**', '!interviews/notes.md'], preset: 'interview', language: 'en' }],
  plans: ['careers/**', 'my-year.md'],
  ignore: ['drafts/', '*.old.md', '!keep.old.md'],
  language: 'en',
  sections: { goals: ['Rocks'], deadline: ['Ship by'] },
  lexicon: { add: { buzzword: ['flywheel'] }, remove: ['several'] },
  roles: { specific: ['luthier'], generic: ['associate'], people: ['shop steward'] },
  sectors: { fashion: ['streetwear', 'knitwear'] },
  competencyFramework: 'competencies.md',
}

const fr: Examples = {
  ...shared,
  extends: ['strict', '../communs/goalmark.yaml'],
  overrides: [{ files: ['entretiens/**', '!entretiens/notes.md'], preset: 'interview', language: 'fr' }],
  plans: ['carrieres/**', 'mon-annee.md'],
  ignore: ['brouillons/', '*.vieux.md', '!garder.vieux.md'],
  language: 'fr',
  hemisphere: 'north',
  sections: { goals: ['Caps'], deadline: ['Livré pour'] },
  lexicon: { add: { buzzword: ['effet volant'] }, remove: ['plusieurs'] },
  roles: { specific: ['luthière'], generic: ['associé'], people: ['déléguée'] },
  sectors: { mode: ['maille', 'prêt-à-porter'] },
  competencyFramework: 'competences.md',
}

/** One value for each key, as a person who writes this language might set it. */
export const SETTING_EXAMPLES: Readonly<Record<string, Examples>> = { en, fr }
