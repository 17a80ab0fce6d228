import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { easter } from '../../server/core/plan/dates/calendar'
import { readTime } from './reading'

/** Text → the last day that meets it, or the kind when no day is known; null when it is no deadline at all. */
type Table = readonly (readonly [text: string, end: string | null])[]

const english: Table = [
  ['Renew the forklift card by 2026-06-30', '2026-06-30'],
  ['Renew it by 30th of June 2026', '2026-06-30'],
  ['Renew it by June the 30th, 2026', '2026-06-30'],
  ["Renew it by June 30, '26", '2026-06-30'],
  ['Renew it by June first, 2026', '2026-06-01'],
  ['Sign off the rota by June 30, 2026', '2026-06-30'],
  ['Audit done by Friday 27 March 2026', '2026-03-27'],
  ['Hand in the portfolio (27/09/2026)', '2026-09-27'],
  ['Hand in the portfolio by 05/06/2026', 'ambiguous'],
  ['Hand in the portfolio by 05/05/2026', '2026-05-05'],
  ['Inspection passed by 31/06/2026', 'impossible'],
  ['Inspection passed by 2026-02-30', 'impossible'],
  ['Open the stall in Q3 2026', '2026-09-30'],
  ["Open the stall in Q4'26", '2026-12-31'],
  ['Open the stall by Q3', '2026-09-30'],
  ['Run the second intake in H2 2026', '2026-12-31'],
  ['Close the books for FY27', '2027-12-31'],
  ['Close the books in FY26-Q2', '2026-06-30'],
  ['Retrain two drivers by the end of the year', '2026-12-31'],
  ['Retrain two drivers by mid-2027', '2027-06-30'],
  ['Retrain two drivers by early 2027', '2027-04-30'],
  ['Retrain two drivers in late March 2027', '2027-03-31'],
  ['Retrain two drivers by the start of Q3 2026', '2026-07-01'],
  ['Certificate in Apr–Jun 2026', '2026-06-30'],
  ['Placement from March to June 2027', '2027-06-30'],
  ['Exam window May 26–June 30', '2026-06-30'],
  ['Placement one day a week, Jan. to April', '2026-04-30'],
  ['Hand over the keys by May. Then rest', '2026-05-31'],
  ['Course on 3-5 March 2026', '2026-03-05'],
  ['Lead a ward round by March', '2026-03-31'],
  ['Night class (Apr)', '2026-04-30'],
  ['Take the role within six months', '2026-07-15'],
  ['Take the role in the next 6-12 months', '2027-01-15'],
  ['Take the role in two years', '2028-01-15'],
  ['Own a bakery by 2028', '2028-12-31'],
  ['Own a bakery before 2028', '2027-12-31'],
  ['Own a bakery before March 2027', '2027-02-28'],
  ['Own a bakery next year', '2027-12-31'],
  ['Finish the garden plan by spring 2027', '2027-05-31'],
  ['Finish the garden plan before the summer', '2026-06-20'],
  ['Winter term 2027 module passed', '2027-04-30'],
  ['Two loaves on the menu by Easter', '2026-04-05'],
  ['Two loaves on the menu before Thanksgiving', '2026-11-25'],
  ['Two loaves on the menu before Christmas', '2026-12-24'],
  ['Plaster a whole room by next spring', '2026-05-31'],
  ['Own spot at 35, forty seats', 'unanchored'],
  ['Apply within 3 months of the posting', 'event'],
  ['I may apply for it', null],
  ['We will march on', null],
  ['October Rust workshop', null],
  ['Read the Q1 report template', null],
  ['Score 24/7 cover on the desk', null],
  ['Agenda 2030 reading group', null],
  ['Holding the post since March 2023', null],
]

const french: Table = [
  ["Passer le permis d'ici le 30 juin 2026", '2026-06-30'],
  ['Rendre le dossier avant le 1er mars 2027', '2027-03-01'],
  ['Rendre le dossier le 05/06/2026', '2026-06-05'],
  ['Rendre le dossier au plus tard le 18 décembre', '2026-12-18'],
  ['Ouvrir le salon au T2 2026', '2026-06-30'],
  ['Ouvrir le salon fin T2', '2026-06-30'],
  ['Ouvrir le salon au deuxième trimestre 2027', '2027-06-30'],
  ["Former deux apprentis avant la fin de l'année", '2026-12-31'],
  ["Former deux apprentis d'ici fin 2027", '2027-12-31'],
  ["Former deux apprentis d'ici la mi-février", '2026-02-15'],
  ['Former deux apprentis début 2028', '2028-04-30'],
  ["Obtenir la carte d'ici août", '2026-08-31'],
  ['Session du 1 au 5 mars 2027', '2027-03-05'],
  ['Stage de juillet à août 2026', '2026-08-31'],
  ['Valider le titre dans les 18 prochains mois', '2027-07-15'],
  ["Valider le titre d'ici deux ans", '2028-01-15'],
  ['Valider le titre sous 3 mois', '2026-04-15'],
  ["Reprendre la ferme à l'horizon 2029", '2029-12-31'],
  ["Reprendre la ferme l'an prochain", '2027-12-31'],
  ['Reprendre la classe à la rentrée 2026', '2026-09-30'],
  ["Être prête avant l'été", '2026-06-20'],
  ["Être prête d'ici l'été 2026", '2026-08-31'],
  ["Chimie à la session d'automne 2027", '2027-12-31'],
  ['Être prête avant Noël', '2026-12-24'],
  ['Être prête pour Pâques', '2026-04-05'],
  ['Master 2 en droit', null],
  ['En poste depuis mars 2021', null],
]

describe.each([
  ['en', english],
  ['fr', french],
] as const)('reads time in %s', (language, table) => {
  test.each(table)('%s → %s', (text, end) => {
    expect(readTime(text, language)).toBe(end)
  })
})

test('the span of a date is its own words', () => {
  const text = 'Tenir la caisse seule d’ici le 12 mai 2026, puis former Lina'
  expect(readTime(text, 'fr', date => text.slice(date.span.start, date.span.end))).toBe('12 mai 2026')
})

test('the full stop of a sentence is no part of its date', () => {
  const text = 'Hand over the keys by May. Then rest'
  expect(readTime(text, 'en', date => text.slice(date.span.start, date.span.end))).toBe('May')
})

test('a fiscal year that starts in April ends in March', () => {
  const calendar = { fiscalStart: 4 }
  expect(readTime('Balance the ledger by the end of FY27', 'en', undefined, calendar)).toBe('2027-03-31')
  expect(readTime('Balance the ledger in Q1 FY27', 'en', undefined, calendar)).toBe('2026-06-30')
})

test('without a document date a duration hangs in the air and a month is the next one', () => {
  const calendar = { anchor: null }
  expect(readTime('Move within six months', 'en', undefined, calendar)).toBe('unanchored')
  expect(readTime('Move by March', 'en', undefined, calendar)).toBe('2026-03-31')
})

test('Easter falls where the almanac has it', () => {
  const known = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']
  expect(known.map(day => easter(Temporal.PlainDate.from(day).year).toString())).toEqual(known)
})
