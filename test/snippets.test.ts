import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, everyGoal, languages, lint, message, readerFor } from '../server/core/index'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const snippetsIn = (code: string): readonly [string, Snippet][] =>
  Object.entries(JSON.parse(readFileSync(`snippets/${code}.json`, 'utf8')) as Record<string, Snippet>)

const CODES = Object.keys(languages)
const DAYS = ['2027-01-01', '2027-07-15', '2027-12-31']

/** What VS Code writes on a day, when nobody changes what the snippet proposes. */
function written({ body }: Snippet, today: string): string {
  const [year = '', month = '', date = ''] = today.split('-')
  const variables: Readonly<Record<string, string>> = {
    CURRENT_YEAR: year,
    CURRENT_MONTH: month,
    CURRENT_DATE: date,
  }
  return body
    .join('\n')
    .replaceAll('\t', '  ')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$([A-Z_]+)/g, (whole, name: string) => variables[name] ?? whole)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '')
}

/** Plans that leave nothing to ask, a year ahead of `YEAR`. Each snippet is put where its mark stands. */
const PLANS: Readonly<Record<string, string>> = {
  en: `---
type: career-plan
date: YEAR-01-01
current-role: forklift driver
target: warehouse shift lead in a frozen-food depot
time-budget: 3 h a week
review: NEXT-02-15
---

# Career plan: from the reach truck to the shift desk

Six years in the cold store. In 2025 I redrew the picking route for aisles 4 to 9, which took 11 minutes off each night
load. I know the stock system, the truck checks and most of the drivers by name.

## Why

I want the shift desk because somebody has to say who goes where when three lorries arrive at once.

## What the job asks for

- a team-leading certificate, level 3 (source: the advert of the depot)
- ten shifts run as stand-in

## Goals

- Earn the level 3 team-leading certificate by 30 June NEXT
  - Measure: five assignments passed
  - Resources: fee paid by the depot, Tuesday evenings off
  - [ ] Every Tuesday: 2 h of coursework in the canteen
  - [ ] Ask Marta for the enrolment form by 31 December YEAR
  «child»
«goal»

## Long term

- Become shift lead of the night team in a frozen-food depot by 31 December LATER
  «stage»
  - By 31 October NEXT: apply for the deputy post that opens when Owen retires
  - By 30 June LATER: lead the Sunday shift, four drivers
  - [ ] Every Friday: write up one decision of the shift lead

## Objective: The night load leaves on time by 31 December NEXT

- KR1: Cut late departures from 12 to 3 a month by 31 December NEXT
«result»

«section»

## Review

With Marta, my supervisor, every quarter. Next: 15 February NEXT.
`,
  fr: `---
type: career-plan
date: YEAR-01-01
poste-actuel: cariste
poste-visé: chef d’équipe logistique dans un entrepôt frigorifique
temps: 3 h par semaine
bilan: NEXT-02-15
---

# Plan de carrière : du chariot au pupitre d’équipe

En 2025, j’ai revu le parcours de préparation, ce qui a gagné 11 minutes par nuit, et je sais me servir du stock.

## Pourquoi

Je veux ce poste parce que quelqu’un doit dire qui va où quand trois camions arrivent en même temps.

## Ce que demande le poste

- un certificat d’encadrement (source : l’annonce de l’entrepôt)
- dix nuits assurées en remplacement

## Objectifs

- Obtenir le certificat d’encadrement d’ici le 30 juin NEXT
  - Indicateur : cinq épreuves réussies
  - Moyens : frais payés par l’entrepôt, mardis soirs libérés
  - [ ] Chaque mardi : 2 h de cours à la cantine
  - [ ] Demander le dossier d’inscription à Marta d’ici le 31 décembre YEAR
  «child»
«goal»

## Long terme

- Devenir chef d’équipe logistique de nuit dans un entrepôt frigorifique d’ici le 31 décembre LATER
  «stage»
  - D’ici le 31 octobre NEXT : postuler à la place d’adjoint
  - D’ici le 30 juin LATER : conduire l’équipe du dimanche, quatre caristes
  - [ ] Chaque vendredi : mettre par écrit une décision du chef d’équipe

## Objectif : Faire partir à l’heure le chargement de nuit d’ici le 31 décembre NEXT

- RC1 : Ramener les départs en retard de 12 à 3 par mois d’ici le 31 décembre NEXT
«result»

«section»

## Bilan

Avec Marta, ma responsable, chaque trimestre. Prochain bilan : le 15 février NEXT.
`,
}

/** Where each snippet belongs, in the order in which the files hold them. */
const PLACES = ['head', 'goal', 'stage', 'child', 'section', 'result', 'section', 'child']

/** The plan with a text at one of its marks, indented as the editor does it. */
function planWith(code: string, today: string, place: string, text: string): string {
  const year = Number(today.slice(0, 4))
  const plan = (PLANS[code] ?? '')
    .replaceAll('YEAR', String(year))
    .replaceAll('NEXT', String(year + 1))
    .replaceAll('LATER', String(year + 3))
  const marked = plan.replace(/^( *)«(\w+)»\n/gm, (_, indent: string, mark: string) =>
    mark === place ? text.replace(/^(?=.)/gm, indent) : '',
  )
  return place === 'head' ? text + marked.replace(/^---.*?---\n/s, '') : marked
}

function read(text: string, today: string) {
  const source = { text, path: 'plan.md', asked: 'argument' as const }
  return lint(source, defaults('strict'), Temporal.PlainDate.from(today))
}

/** What a document is told by the whole catalogue. */
const told = (text: string, today: string): string[] =>
  read(text, today).findings.map(finding => `${finding.rule}: ${message(finding, readerFor('en'))}`)

/** The goals of a document and what hangs below them: what each is, and when it is due. */
const nodes = (text: string, today: string): string[] =>
  [...everyGoal(read(text, today).plan.goals)].map(({ type, deadline }) => `${type} ${deadline?.end ?? '-'}`)

/** What of `all` is left when each of `some` is taken away once. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some]
  return all.filter(one => {
    const place = left.indexOf(one)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

describe.each(CODES)('the snippets in %s', code => {
  const snippets = snippetsIn(code)
  const cases = DAYS.flatMap(day => snippets.map(([name, snippet], n) => ({ name, day, snippet, n })))

  test.each(cases)('$name, taken as it is on $day, brings no finding', ({ day, snippet, n }) => {
    const place = PLACES[n] ?? ''
    expect(told(planWith(code, day, '', ''), day)).toEqual([])
    expect(told(planWith(code, day, place, written(snippet, day)), day)).toEqual([])
  })

  test('are read as what they say', () => {
    const day = '2027-07-15'
    const before = nodes(planWith(code, day, '', ''), day)
    const added = snippets.map(([, snippet], n) =>
      without(nodes(planWith(code, day, PLACES[n] ?? '', written(snippet, day)), day), before),
    )
    const end = '2027-12-31'
    expect(added).toEqual([
      [],
      [`goal ${end}`, `action ${end}`],
      [`stage ${end}`],
      [`action ${end}`],
      [`objective ${end}`, `key-result ${end}`, `key-result ${end}`],
      [`key-result ${end}`],
      [],
      [],
    ])
  })

  test('say what they are for, behind a prefix that is a word', () => {
    expect(snippets).toHaveLength(PLACES.length)
    for (const [, { prefix, description, body }] of snippets) {
      expect(prefix).toMatch(/^[\p{Ll}-]{3,}$/u)
      expect(description.length).toBeGreaterThan(20)
      expect(body.join('\n')).toContain('$0')
    }
  })
})

test('the manifest contributes them for Markdown, under names and prefixes that nobody takes for another', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(contributes.snippets).toEqual(
    CODES.map(code => ({ language: 'markdown', path: `./snippets/${code}.json` })),
  )
  const names = CODES.flatMap(code => snippetsIn(code).map(([name]) => name))
  expect(new Set(names).size).toBe(names.length)
  for (const code of CODES) {
    const prefixes = snippetsIn(code).map(([, { prefix }]) => prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
  }
})
