import { describe, expect, test } from 'vitest'
import type { Change } from '../../server/core/plan/facts'
import { plan } from './reading'

const HEADS = { en: '## Goals', fr: '## Objectifs' } as const
type Code = keyof typeof HEADS

const changesIn = (text: string): readonly Change[] =>
  plan(`---\ndate: 2026-01-15\n---\n\n${text}\n`).facts.changes
const changeOf = (line: string, code: Code): Change | undefined => changesIn(`${HEADS[code]}\n\n- ${line}`)[0]

describe('a change that a goal promises', () => {
  test.each([
    ['en', 'Raise repeat bookings by 20 % by May 2027', 'by 20 %'],
    ['en', 'Raise repeat bookings by at least 20% by May 2027', 'by at least 20%'],
    ['en', 'Lift my pass rate by five points by May 2027', null],
    ['en', 'Lift my pass rate by 5 points by May 2027', 'by 5 points'],
    ['en', 'Cut paint waste in half by June 2027', 'in half'],
    ['en', 'Halve the waiting time at the desk by June 2027', 'Halve'],
    ['en', 'Sell 20 % more seedlings in spring 2027', '20 % more'],
    ['en', 'Spring sales +12 % by June 2027', '+12 %'],
    ['en', 'Write three times as many field notes in 2027', 'three times as many'],
    ['en', 'Raise £500 by May 2027', null],
    ['en', 'Answer 90 % of letters within a day by May 2027', null],
    ['en', 'Keep absence below 5 % until May 2027', null],
    ['en', 'Reduce errors in 5-10 % of the files by May 2027', null],
    ['en', 'Play double bass in two concerts by May 2027', null],
    ['en', 'Double the batter recipe without notes by May 2027', null],
    ['fr', 'Réduire de 20 % les rebuts d’ici mai 2027', 'de 20 %'],
    ['fr', 'Réduire d’au moins 20 % les rebuts d’ici mai 2027', 'd’au moins 20 %'],
    ['fr', 'Augmenter mon taux de réussite de 5 points d’ici mai 2027', 'de 5 points'],
    ['fr', 'Réduire l’attente de moitié d’ici juin 2027', 'de moitié'],
    ['fr', 'Diviser par deux l’attente au guichet d’ici juin 2027', 'par deux'],
    ['fr', 'Vendre 20 % de plus de semis au printemps 2027', '20 % de plus'],
    ['fr', 'Tripler mes visites d’ici juin 2027', 'Tripler'],
    ['fr', 'Mener trois fois plus de visites en 2027', 'trois fois plus'],
    ['fr', 'Traiter 90 % des courriers en un jour d’ici mai 2027', null],
    ['fr', 'Garder les absences sous 5 % jusqu’en mai 2027', null],
    ['fr', 'Doubler un film en mai 2027', null],
    ['fr', 'Doubler la voix de deux personnages en mai 2027', null],
  ] as const)('%s: %s', (code, line, expected) => {
    expect(changeOf(line, code)?.text ?? null).toBe(expected)
  })
})

describe('where it starts', () => {
  test.each([
    ['en', 'Raise bookings by 20 % from 45 by May 2027'],
    ['en', 'Raise bookings by 20 %, to 54, by May 2027'],
    ['en', 'Raise bookings by 20 % (45 in 2025) by May 2027'],
    ['en', 'Raise bookings by 20 % against 45 last year by May 2027'],
    ['en', 'Double the bookings by May 2027 (45 → 90)'],
    ['en', 'Double the bookings by May 2027\n  - Baseline: 45'],
    ['en', 'Double the bookings by May 2027\n  - 45 today'],
    ['fr', 'Augmenter de 20 % les réservations, contre 45 en 2025, d’ici mai 2027'],
    ['fr', 'Augmenter de 20 % les réservations pour arriver à 54 d’ici mai 2027'],
    ['fr', 'Doubler mes réservations d’ici mai 2027 (45 → 90)'],
    ['fr', 'Doubler mes réservations d’ici mai 2027\n  - Aujourd’hui : 45'],
    ['fr', 'Doubler mes réservations d’ici mai 2027, au lieu de 45'],
  ] as const)('%s: is said: %s', (code, line) => {
    expect(changeOf(line, code)).toMatchObject({ hasStart: true })
  })

  test.each([
    ['en', 'Raise bookings by 20 % from May 2027'],
    ['en', 'Raise bookings by 20 % by 30 June 2027'],
    ['en', 'Raise bookings by 20 % in 2027 (stretch goal)'],
    ['fr', 'Augmenter de 20 % les réservations à partir de mai 2027'],
    ['fr', 'Augmenter de 20 % les réservations au 30 juin 2027'],
  ] as const)('%s: is not said by a date: %s', (code, line) => {
    expect(changeOf(line, code)).toMatchObject({ hasStart: false })
  })

  test('is known where a remark elsewhere counts the same thing', () => {
    const text = '## Where I stand\n\n- 45 bookings a month\n\n## Goals\n\n- Double the bookings by May 2027'
    expect(changesIn(text)).toMatchObject([{ hasStart: false, isKnownElsewhere: true }])
  })

  test('is asked of goals and key results, not of steps or of what is done', () => {
    const text =
      '## Goals\n\n- Run the stall alone by May 2027\n  - [ ] Cut waste by 20 %\n- [x] Double the takings by June 2025'
    expect(changesIn(text)).toEqual([])
  })
})
