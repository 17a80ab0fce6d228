import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, lint } from '../../server/core/index'
import { everyGoal } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const read = (text: string, language: 'auto' | 'en' | 'fr' = 'auto') =>
  lint({ text, as: 'plan' }, { ...defaults('strict'), language }, today)
const languagesOf = (text: string, language?: 'auto' | 'en' | 'fr') =>
  [...everyGoal(read(text, language).plan.goals)].map(goal => goal.language)
const rulesOf = (text: string) => [...new Set(read(text).findings.map(({ rule }) => rule))].sort()

const MIXED = `# My plan

I keep my notes in English, and my school asks for its part in French.

## Goals

- Read the safety manual of the new ovens and sign the sheet by 30 April 2027
- Mieux communiquer avec les parents de la classe
- Pass the pastry exam by 12 June 2027
- Obtenir le permis de conduire avant le 1er juin 2027
`

describe('a plan in two languages', () => {
  test('each line is read in its own', () => {
    expect(languagesOf(MIXED)).toEqual(['en', 'fr', 'en', 'fr'])
    const days = [...everyGoal(read(MIXED).plan.goals)].map(({ deadline }) => deadline?.end?.toString())
    expect(days).toEqual(['2027-04-30', undefined, '2027-06-12', '2027-06-01'])
  })

  test('even a short line with hardly a common word', () => {
    const french = MIXED.replace(
      /^I keep.*$/m,
      'Je tiens ce plan pour mon école et pour moi, depuis la rentrée de septembre.',
    )
    const text = `${french}- Improve my stakeholder management\n- Améliorer mon relationnel client\n`
    expect(read(text).plan.language).toBe('fr')
    expect(languagesOf(text).slice(-2)).toEqual(['en', 'fr'])
  })

  test('a fix writes in the language of the line it mends', () => {
    const vague = read(MIXED).findings.find(({ rule }) => rule === 'specific-vague-verb')
    const written = vague?.fixes.flatMap(({ edits }) => edits.map(({ insert }) => insert)).join(' ')
    expect(written).toMatch(/résultat|pour que|afin/)
  })

  test('a setting or the front matter decides where it is said', () => {
    expect(languagesOf(MIXED, 'en')).toEqual(['en', 'en', 'en', 'en'])
    const declared = (lang: string) =>
      read(`---\nlang: ${lang}\n---\n\n## Goals\n\n- Podcast\n`).plan.language
    expect(['fr', 'fr-CA', 'français', 'es', 'pt-BR', '[', 'anglais'].map(declared)).toEqual([
      'fr',
      'fr',
      'fr',
      'other',
      'other',
      'en',
      'en',
    ])
  })
})

const SPANISH = `# Mi plan

Soy enfermera en una clínica de Valparaíso desde hace seis años y quiero ser jefa de sala.

## Objetivos

- Mejorar mi inglés
- Terminar el curso de gestión antes del 30 de junio de 2027
- Ser jefa de sala en cinco años

## Goals

- Publicar un artículo con mi equipo
  - enviar el borrador, 2028-02-30
`

describe('a language that Goalmark does not read', () => {
  test('is told from English and French, and judged by its structure alone', () => {
    expect(read(SPANISH).plan.language).toBe('other')
    expect(rulesOf(SPANISH)).toEqual(['time-ambiguous-date'])
    const article = `${SPANISH}\n- Publicar un libro antes del 30 de junio de 2027\n`
    const goals = [...everyGoal(read(article).plan.goals)]
    expect(goals.map(({ smart }) => smart.specific)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(goals.at(-1)?.deadline).toBeNull()
  })

  test.each([
    ['Portuguese', 'Quero terminar o curso de gestão e não sei ainda como vou pagar as aulas da noite.'],
    ['Italian', 'Voglio finire il corso di gestione e non so ancora come pagare le lezioni della sera.'],
    ['German', 'Ich will den Kurs bis zum Sommer abschließen und weiß noch nicht, wie ich ihn bezahle.'],
    ['Dutch', 'Ik wil de cursus voor de zomer afronden en weet nog niet hoe ik het betaal.'],
    ['Swedish', 'Jag vill avsluta kursen innan sommaren och vet inte hur jag ska betala för den.'],
  ])('%s', (_, sentence) => {
    expect(read(`# Plan\n\n${sentence}\n\n- ${sentence}\n`).plan.language).toBe('other')
  })

  test('one line of it in an English plan is left alone', () => {
    const text = `${MIXED}- Quiero mejorar el español con los padres y con las familias del barrio\n`
    expect(languagesOf(text).at(-1)).toBe('other')
    const line = text.split('\n').length - 1
    const lines = read(text).findings.map(({ at }) => text.slice(0, at.start).split('\n').length)
    expect(lines).not.toContain(line)
  })
})
