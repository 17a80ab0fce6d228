import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'

const today = Temporal.PlainDate.from('2026-11-24')
const upkeep = (text: string) => lint({ text, as: 'plan' }, defaults('strict'), today).plan.facts.upkeep
const EN = '\n\n## Goals\n\n- Pass the crane test by May 2027\n'
const FR = '\n\n## Objectifs\n\n- Réussir le test de grue d’ici mai 2027\n'

describe('how often the plan is looked at', () => {
  test.each([
    ['Review: every quarter', 92],
    ['Ana and I go through this list every two months.', 62],
    ['I read this page again on the first Sunday of every other month.', 62],
    ['We go over these goals twice a year.', 184],
    ['Check-in: every second Thursday with Rohan.', 14],
  ])('%s', (words, days) => {
    expect(upkeep(`# Plan\n\n${words}${EN}`)).toMatchObject({ cadenceDays: days, isReviewed: true })
  })

  test.each([
    ['Je relis ma liste le premier dimanche de chaque trimestre.', 92],
    ['Révision aux deux semaines avec Samir.', 14],
    ['On relit cette page tous les six mois.', 184],
    ['Je fais le point chaque premier vendredi du mois.', 31],
    ['Bilan : un mois sur deux', 62],
  ])('%s', (words, days) => {
    expect(upkeep(`# Plan\n\n${words}${FR}`)).toMatchObject({ cadenceDays: days, isReviewed: true })
  })

  test.each([
    ['a team meeting', `# Plan\n\nThe team meeting is every Monday.${EN}`],
    ['a coaching session', `# Plan\n\nCoaching session every second Tuesday.${EN}`],
    ['a habit', '# Plan\n\n## Goals\n\n- Check the stock every Friday\n'],
    [
      'what came out of a review',
      `# Plan\n\n## From my last review\n\n- Delegate the counts by May 2027${EN}`,
    ],
    ['une réunion d’équipe', `# Plan\n\nLa réunion d’équipe a lieu chaque lundi.${FR}`],
    ['« à revoir »', `# Plan\n\nÀ revoir.${FR}`],
  ])('%s is no review of the plan', (_, text) => {
    expect(upkeep(text).isReviewed).toBe(false)
  })

  test.each([
    [
      'a day under a heading of one’s own',
      `# Plan${EN}\n## When I look at it\n\nOn 16 December 2026, with Roddy.\n`,
    ],
    [
      'a table of meetings to come',
      `# Plan${EN}\n## Follow-up\n\n| Date | With |\n|---|---|\n| March 30, 2027 | Joanne |\n`,
    ],
    [
      'two entries of a log',
      `# Plan${EN}\n## Session 1, 10 September 2026\n\nLow week.\n\n## Session 2, 8 October 2026\n\nBetter.\n`,
    ],
    ['une relecture', `# Plan${FR}\n## Relecture\n\nAvec Kathleen, le 30 juin 2027.\n`],
    ['a key of the metadata', `---\nreview: 2027-01-31\n---\n\n# Plan${EN}`],
  ])('%s is one', (_, text) => {
    expect(upkeep(text).isReviewed).toBe(true)
  })
})

describe('when the plan was last touched', () => {
  const updated = (text: string) => {
    const { updated: last } = upkeep(text)
    return last && [last.date.toString(), last.isOwn]
  }

  test.each([
    ['a line that says so', `# Plan\n\nLast updated: 3 March 2026${EN}`, ['2026-03-03', true]],
    ['une ligne qui le dit', `# Plan\n\nDernière mise à jour : 3 mars 2026${FR}`, ['2026-03-03', true]],
    ['a day of writing', `# Plan\n\nWritten 4 July 2026.${EN}`, ['2026-07-04', false]],
    [
      'the later of two',
      `---\ndate: 2026-02-09\nupdated: 2026-03-02\n---\n\n# Plan${EN}`,
      ['2026-03-02', true],
    ],
    [
      'an entry of the log',
      `---\ndate: 2026-02-09\n---\n\n# Plan${EN}\n## Progress log\n\n- 10 October 2026: first lift\n`,
      ['2026-10-10', false],
    ],
    ['nothing', `# Plan${EN}`, null],
  ])('%s', (_, text, expected) => {
    expect(updated(text)).toEqual(expected)
  })

  test('a closed plan and a post of a web site are nobody’s to look after', () => {
    expect(upkeep(`---\nstatus: archived\n---\n\n# Plan${EN}`).isArchived).toBe(true)
    expect(upkeep(`---\nlayout: post\n---\n\n# Plan${EN}`).isArchived).toBe(true)
    expect(upkeep(`---\nstatus: active\n---\n\n# Plan${EN}`).isArchived).toBe(false)
  })
})

describe('the last look', () => {
  test('an entry that nobody wrote is no look', () => {
    const log = (last: string) =>
      `# Plan\n\n2 February 2026\n\n## Goals\n\n- Pass the crane test by May 2027\n\n## Reviews\n\n- 30 June 2026: half of the hours done\n- 30 September 2026:${last}\n`
    const updated = (last: string) => upkeep(log(last)).updated?.date.toString()
    expect(updated(' mock passed')).toBe('2026-09-30')
    expect(updated('')).toBe('2026-06-30')
  })
})
