import { describe, expect, test } from 'vitest'
import { findingsOf, lintText } from '../support'

/** Where a team's medium and long term begin: sooner than most people's, or later. */
const SOON = { horizons: { medium: 3, long: 9 } }
const LATE = { horizons: { medium: 36, long: 96 } }

/** What one rule says of a plan under the usual horizons, and under a team's own. */
const said = (
  rule: Parameters<typeof findingsOf>[1],
  text: string,
  settings: object,
): readonly (readonly string[])[] =>
  [{}, settings].map(given =>
    findingsOf(lintText(text, { settings: given }), rule).map(({ at }) => text.slice(at.start, at.end)),
  )

describe('the setting `horizons` decides, where a heading gives no range of its own', () => {
  test.each([
    ['## Short term', 'Pass the crane ticket by November 2027', SOON, [[], ['November 2027']]],
    ['## Long term', 'Own a second boat by March 2029', LATE, [[], ['March 2029']]],
    ['## Medium term', 'Own a second boat by June 2031', LATE, [['June 2031'], []]],
    ['## Court terme', 'Réussir le permis d’ici novembre 2027', SOON, [[], ['novembre 2027']]],
    ['## Long terme', 'Acheter un deuxième bateau d’ici mars 2029', LATE, [[], ['mars 2029']]],
    ['## Moyen terme', 'Acheter un deuxième bateau d’ici juin 2031', LATE, [['juin 2031'], []]],
  ])('what stands under the wrong one: %s, %s', (heading, goal, settings, expected) => {
    const text = `---\ntype: plan\ndate: 2026-01-15\n---\n\n# Plan\n\n${heading}\n\n- ${goal}\n`
    expect(said('staging-horizon-mismatch', text, settings)).toEqual(expected)
  })

  test.each([
    ['## Short term (2 years)', 'Pass the crane ticket by November 2027'],
    ['## Court terme (2 ans)', 'Réussir le permis d’ici novembre 2027'],
  ])('but its own range wins: %s, %s', (heading, goal) => {
    const text = `---\ntype: plan\ndate: 2026-01-15\n---\n\n# Plan\n\n${heading}\n\n- ${goal}\n`
    expect(said('staging-horizon-mismatch', text, SOON)).toEqual([[], []])
  })

  test.each([
    ['# Plan\n\n## Goals', 'Own a second boat by June 2027', 'Visit the yard by March 2027'],
    ['# Plan\n\n## Objectifs', 'Acheter un bateau d’ici juin 2027', 'Visiter le chantier d’ici mars 2027'],
  ])('which goal is divided into stages, and begun now: %s, %s', (heading, goal, step) => {
    const text = `---\ntype: plan\ndate: 2026-01-15\n---\n\n${heading}\n\n- ${goal}\n`
    expect(said('staging-long-term-undivided', text, SOON)).toEqual([[], [goal]])
    const stepped = `${text}  - [ ] ${step}\n`
    expect(said('staging-no-near-step', stepped, { horizons: { medium: 6, long: 36 } })).toEqual([[], [goal]])
  })
})
