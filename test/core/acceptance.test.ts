import { describe, expect, test } from 'vitest'
import { defaults, type Lint, lint, type PlainDate, readDay } from '../../server/core/index'
import { everyGoal } from '../../server/core/plan/model'
import { rules } from '../../server/core/rules/index'
import { corpus, documentsIn, labelledKind } from './documents'
import { phrase, plan, readTime } from './reading'

const day = (text: string): PlainDate => readDay(text) as PlainDate
const strict = defaults('strict')

const run = (text: string, path: string, today = '2026-11-23'): Lint =>
  lint({ text, path, asked: 'argument' }, strict, day(today), undefined, { rethrow: true, gather: false })

/** Goals as a coach would retell them: words, day, state, and whose step each is. */
const goalsOf = (text: string): string[] =>
  [...everyGoal(plan(text).goals)].map(
    ({ type, text: words, status, deadline, parent }) =>
      `${type} ${status} ${deadline?.end ?? deadline?.kind ?? 'undated'}: ${words}${parent ? ` < ${parent.text}` : ''}`,
  )

interface Rough {
  readonly language: string
  readonly clean: string
  readonly bullets: string
  readonly html: string
  readonly cleanTable: string
  readonly brTable: string
  readonly htmlTable: string
}

const ROUGH: readonly Rough[] = [
  {
    language: 'English',
    clean: `## Goals

- Pass the crane test by 12 May 2027
  - [ ] Book the yard
- Train two apprentices by June 2027
- Move to the night shift
`,
    bullets: `## Goals

• Pass the crane test by 12 May 2027
  ◦ [ ] Book the yard
• Train two apprentices by June 2027
• Move to the night shift
`,
    html: `<h2>Goals</h2>
<ol>
<li>Pass the crane test by 12 May 2027
<ul><li><input type="checkbox"> Book the yard</li></ul></li>
<li>Train two apprentices by June&nbsp;2027</li>
<li>Move to the night shift</li>
</ol>
`,
    cleanTable: `## Goals

| Goal | Deadline |
|---|---|
| Pass the crane test | 12 May 2027 |
| Train two apprentices | 12 May 2027 |
| Move to the night shift | June 2028 |
`,
    brTable: `## Goals

| Goal | Deadline |
|---|---|
| • Pass the crane test<br>• Train two apprentices | 12 May 2027 |
| Move to the night shift | June 2028 |
`,
    htmlTable: `## Goals

<table>
<tr><th>Goal</th><th>Deadline</th></tr>
<tr><td>Pass the crane test</td><td>12 May 2027</td></tr>
<tr><td>Train two apprentices</td><td>12&nbsp;May 2027</td></tr>
<tr><td>Move to the night shift</td><td>June 2028</td></tr>
</table>
`,
  },
  {
    language: 'French',
    clean: `## Objectifs

- Obtenir le permis C avant le 30 juin 2027
  - [ ] Réserver l’auto-école
- Encadrer deux stagiaires d’ici septembre 2027
- Devenir cheffe de quai
`,
    bullets: `## Objectifs

• Obtenir le permis C avant le 30 juin 2027
  ◦ [ ] Réserver l’auto-école
• Encadrer deux stagiaires d’ici septembre 2027
• Devenir cheffe de quai
`,
    html: `<h2>Objectifs</h2>
<ol>
<li>Obtenir le permis C avant le 30&nbsp;juin 2027
<ul><li><input type="checkbox"> Réserver l’auto-école</li></ul></li>
<li>Encadrer deux stagiaires d’ici septembre 2027</li>
<li>Devenir cheffe de quai</li>
</ol>
`,
    cleanTable: `## Objectifs

| Objectif | Échéance |
|---|---|
| Obtenir le permis C | 30 juin 2027 |
| Encadrer deux stagiaires | 30 juin 2027 |
| Devenir cheffe de quai | fin 2028 |
`,
    brTable: `## Objectifs

| Objectif | Échéance |
|---|---|
| - Obtenir le permis C<br/>- Encadrer deux stagiaires | 30 juin 2027 |
| Devenir cheffe de quai | fin 2028 |
`,
    htmlTable: `## Objectifs

<table>
<thead><tr><th>Objectif</th><th>Échéance</th></tr></thead>
<tbody>
<tr><td>Obtenir le permis C</td><td>30&nbsp;juin 2027</td></tr>
<tr><td>Encadrer deux stagiaires</td><td>30 juin 2027</td></tr>
<tr><td>Devenir cheffe de quai</td><td>fin 2028</td></tr>
</tbody>
</table>
`,
  },
]

describe('7: what is no plan is left alone', () => {
  const others = [
    ...corpus.filter(document => labelledKind(document) === 'not-a-plan'),
    ...documentsIn('kinds/not-a-plan'),
  ]

  /** As a folder or an editor reads it: nobody has asked for this file, its score decides. */
  const detected = (text: string, path: string): Lint =>
    lint({ text, path }, strict, day('2026-11-23'), undefined, { rethrow: true })

  test.each(others)('$path', ({ path, text }) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const places = ['notes.md', `plans/${name}`]
    const said = places.map(place => {
      const { skipped, findings } = detected(text, place)
      return `${place}: ${findings.length} findings, ${skipped ? 'skipped' : 'linted'}`
    })
    expect(said).toEqual(places.map(place => `${place}: 0 findings, skipped`))
  })
})

describe.each(ROUGH)('9: rough Markdown holds the same goals, in $language', rough => {
  test('the clean plan has three goals, one with a step', () => {
    expect(goalsOf(rough.clean)).toHaveLength(4)
    expect(goalsOf(rough.cleanTable)).toHaveLength(3)
  })
  test('typed bullets', () => {
    expect(goalsOf(rough.bullets)).toEqual(goalsOf(rough.clean))
  })
  test('a list of HTML', () => {
    expect(goalsOf(rough.html)).toEqual(goalsOf(rough.clean))
  })
  test('a list inside a cell', () => {
    expect(goalsOf(rough.brTable)).toEqual(goalsOf(rough.cleanTable))
  })
  test('a table of HTML', () => {
    expect(goalsOf(rough.htmlTable)).toEqual(goalsOf(rough.cleanTable))
  })
})

describe('10: dates as people type them', () => {
  test.each([
    ['by 2027‑03‑31', 'en', '2027-03-31'],
    ['by 31‑Mar‑2027', 'en', '2027-03-31'],
    ['by mid‑March 2027', 'en', '2027-03-15'],
    ['avant le 31‑03‑2027', 'fr', '2027-03-31'],
    ['d’ici le 2027‑03‑31', 'fr', '2027-03-31'],
    ['pour la mi‑mars 2027', 'fr', '2027-03-15'],
  ] as const)('%s, with no-break hyphens', (text, language, due) => {
    expect(text).toContain('\u2011')
    expect(readTime(`${language === 'en' ? 'Pass the test' : 'Réussir l’examen'} ${text}`, language)).toBe(
      due,
    )
    expect(readTime(text.replaceAll('\u2011', '-'), language)).toBe(due)
  })

  test('12/04/2022 may be two days in English and is one in French', () => {
    expect(phrase('Passed by 12/04/2022', 'en').dates.map(({ kind, end }) => [kind, end])).toEqual([
      ['ambiguous', null],
    ])
    expect(readTime('À finir avant le 12/04/2022', 'fr')).toBe('2022-04-12')
    expect(readTime('Échéance : 12/04/2022', 'fr')).toBe('2022-04-12')
  })

  test('the English writer is told, the French one is not', () => {
    const told = (text: string) =>
      run(text, 'plan.md').findings.filter(({ rule }) => rule === 'time-ambiguous-date').length
    expect(
      told('## Goals\n\n- Pass the crane test by 12/04/2027\n- Train two apprentices by June 2027\n'),
    ).toBe(1)
    expect(
      told('## Objectifs\n\n- Obtenir le permis pour le 12/04/2027\n- Former deux stagiaires en 2027\n'),
    ).toBe(0)
  })
})

describe('11: the day of the run', () => {
  const DAYS = ['2026-11-23', '2026-12-24', '2027-08-01', '2031-03-03']

  test.each(corpus)('$path: the same day gives the same bytes', ({ text, path }) => {
    const bytes = () => {
      const {
        findings,
        plan: { text: words },
      } = run(text, path)
      return JSON.stringify({ findings, words })
    }
    expect(bytes()).toBe(bytes())
  })

  /** Ruling 20: with a date of its own a document is read the same on any day behind it, but for these rules. */
  const readsToday = new Set(Object.entries(rules).flatMap(([id, rule]) => (rule.readsToday ? [id] : [])))
  const dated = corpus.filter(({ text, path }) => run(text, path).plan.anchor)

  test('most of the documents have a date of their own', () => {
    expect(dated.length).toBeGreaterThan(corpus.length / 2)
  })

  test.each(dated)('$path: another day changes only what reads the day', ({ text, path }) => {
    const timeless = (today: string) =>
      run(text, path, today)
        .findings.filter(({ rule }) => !readsToday.has(rule))
        .map(({ rule, severity, at, says, facts }) => JSON.stringify({ rule, severity, at, says, facts }))
    for (const today of DAYS) expect(timeless(today), today).toEqual(timeless('2026-11-23'))
  })
})

describe('14: French without accents', () => {
  test.each([
    ['Échéance', 'Echeance'],
    ['Échéancier', 'Echeancier'],
    ['Compétences', 'Competences'],
    ['Compétences à développer', 'Competences a developper'],
    ['Objectifs à court terme', 'Objectifs a court terme'],
    ['Objectifs à moyen terme', 'OBJECTIFS A MOYEN TERME'],
    ['Étapes', 'Etapes'],
    ['Réalisations', 'Realisations'],
    ['Intérêts', 'Interets'],
  ])('« %s » and « %s » head the same section', (accented, plain) => {
    const typed = (heading: string) =>
      plan(`## ${heading}\n\n- Obtenir le permis C\n`).sections.map(({ types, horizon }) => ({
        types,
        horizon,
      }))
    expect(typed(plain)).toEqual(typed(accented))
    expect(typed(plain.toLowerCase())).toEqual(typed(accented))
  })

  test.each(['Objectifs a court terme', 'Competences', 'Etapes', 'Realisations'])(
    '« %s » heads a section of a known type',
    heading => {
      expect(plan(`## ${heading}\n\n- Obtenir le permis C\n`).sections.at(-1)?.types).not.toEqual([])
    },
  )

  test('a column typed « Echeance » dates its rows', () => {
    const due = (column: string) =>
      goalsOf(`## Objectifs\n\n| Objectif | ${column} |\n|---|---|\n| Obtenir le permis C | 30 juin 2027 |\n`)
    expect(due('Echeance')).toEqual(['goal open 2027-06-30: Obtenir le permis C'])
    expect(due('Échéance')).toEqual(due('Echeance'))
  })

  test('a plan typed without a single accent holds the goals of the accented one', () => {
    const accented =
      '## Objectifs à court terme\n\n- Réussir l’examen d’ici à juin 2027\n- Être chef d’équipe avant décembre 2027\n'
    const plain = accented.normalize('NFD').replace(/\p{M}/gu, '')
    const bare = (lines: string[]) => lines.map(line => line.normalize('NFD').replace(/\p{M}/gu, ''))
    expect(bare(goalsOf(plain))).toEqual(bare(goalsOf(accented)))
  })

  test.each([
    ['a', 'à'],
    ['ou', 'où'],
    ['du', 'dû'],
    ['sur', 'sûr'],
    ['cote', 'côte'],
    ['cote', 'côté'],
    ['côte', 'côté'],
  ])('« %s » is not « %s »', (one, other) => {
    const keys = (word: string) => phrase(`préparé ${word} répété`, 'fr').tokens.map(({ key }) => key)
    expect(keys(one)).not.toEqual(keys(other))
    expect(keys(one.normalize('NFD'))).toEqual(keys(one))
    expect(keys(other.toUpperCase())).toEqual(keys(other))
  })
})
