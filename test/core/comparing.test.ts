import { describe, expect, test } from 'vitest'
import { en, fr, told } from './comparing'

/** Without the goal’s own words. */
const withoutGoal = (line: string): string => line.replace(/: [^[]*/, '').trim()

/** What became of one line. */
const kinds = (wrap: (lines: string) => string, before: string, after: string): readonly string[] =>
  told(wrap(before), wrap(after)).map(withoutGoal)

describe('one goal, in English', () => {
  test.each([
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026',
      ['deadline-later! 2026-05-30 → 2026-06-30'],
    ],
    [
      '- Pass the exam by 30 June 2026',
      '- Pass the exam by 30 May 2026',
      ['deadline-earlier 2026-06-30 → 2026-05-30'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026 (moved from 30 May 2026: the course was full)',
      ['deadline-later 2026-05-30 → 2026-06-30[moved from 30 May 2026: the course was full]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026, because the course was full',
      ['deadline-later 2026-05-30 → 2026-06-30[because the course was full]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026 – course full, next one in June',
      ['deadline-later 2026-05-30 → 2026-06-30[course full, next one in June]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by ~~30 May 2026~~ 30 June 2026',
      ['deadline-later 2026-05-30 → 2026-06-30[30 May 2026]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026\n  - the course was full until June',
      ['deadline-later 2026-05-30 → 2026-06-30[the course was full until June]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026 <!-- the course was full -->',
      ['deadline-later 2026-05-30 → 2026-06-30[the course was full]'],
    ],
    [
      '- Pass the exam by 30 May 2026',
      '- Pass the exam by 30 June 2026\n\nThe exam moved to June: the course was full.',
      ['deadline-later 2026-05-30 → 2026-06-30[The exam moved to June: the course was full.]'],
    ],
    ['- Pass the exam by 30 May 2026', '- Pass the exam one day', ['deadline-removed! 2026-05-30 → one day']],
    ['- Pass the exam by 30 May 2026', '- Pass the exam', ['deadline-removed! 2026-05-30 → –']],
    ['- Pass the exam', '- Pass the exam by 30 May 2026', ['deadline-set – → 2026-05-30']],
    ['- Pass the exam by 30 September 2026', '- Pass the exam by Q3 2026', []],
    ['- Pass the exam by 5 June 2026', '- Pass the exam by 05/06/2026', []],
    [
      '- Sell 40 loaves a week by 30 May 2026',
      '- Sell 30 loaves a week by 30 May 2026',
      ['target-lowered! 40 loaves → 30 loaves'],
    ],
    [
      '- Sell 40 loaves a week by 30 May 2026',
      '- Sell 60 loaves a week by 30 May 2026',
      ['target-raised 40 loaves → 60 loaves'],
    ],
    ['- Sell six loaves a day by 30 May 2026', '- Sell 6 loaves a day by 30 May 2026', []],
    ['- Save €1,500 by 30 May 2026', '- Save €900 by 30 May 2026', ['target-lowered! €1,500 → €900']],
    [
      '- Cut waste from 12 % to 5 % by 30 May 2026',
      '- Cut waste from 12 % to 8 % by 30 May 2026',
      ['target-lowered! 5 % → 8 %'],
    ],
    [
      '- Bake a loaf in under 50 minutes by 30 May 2026',
      '- Bake a loaf in under 40 minutes by 30 May 2026',
      ['target-raised 50 minutes → 40 minutes'],
    ],
    [
      '- Reach B2 in French by 30 May 2026',
      '- Reach B1 in French by 30 May 2026',
      ['target-lowered! B2 → B1'],
    ],
    [
      '- Sell 40 loaves a week by 30 May 2026',
      '- Sell 30 loaves a week by 30 May 2026 (40 was too ambitious with one oven)',
      ['target-lowered 40 loaves → 30 loaves[40 was too ambitious with one oven]'],
    ],
    [
      '- Read 12 books about rye by 30 May 2026',
      '- [x] Read 5 books about rye by 30 May 2026',
      ['done', 'target-lowered! 12 books → 5 books'],
    ],
    ['- [ ] Pass the exam by 30 May 2026', '- [x] Pass the exam by 30 May 2026', ['done']],
    ['- [x] Pass the exam by 30 May 2026', '- [ ] Pass the exam by 30 May 2026', ['reopened']],
    ['- [ ] Pass the exam by 30 May 2026', '- [x] Pass the exam (12 May 2026)', ['done']],
    ['- [ ] Pass the exam by 30 May 2026', '- [-] Pass the exam by 30 May 2026', ['dropped']],
    [
      '- Pass the exam by 30 May 2026',
      '- ~~Pass the exam by 30 May 2026~~ dropped: no loan',
      ['dropped[no loan]'],
    ],
    ['- Pass the exam by 30 May 2026', '- Pass the exam (postponed)', ['postponed']],
    ['- Pass the written exam by 30 May 2026', '- Pass the oral exam by 30 May 2026', ['reworded']],
    ['- Pass the exam by 30 May 2026', '* **Pass** the _exam_ by 30 May 2026.', []],
  ])('%s ⇒ %s', (before, after, expected) => {
    expect(kinds(en, before, after)).toEqual(expected)
  })
})

describe('one goal, in French', () => {
  test.each([
    [
      '- Passer l’examen avant le 30 mai 2026',
      '- Passer l’examen avant le 30 juin 2026',
      ['deadline-later! 2026-05-30 → 2026-06-30'],
    ],
    [
      '- Passer l’examen d’ici le 30 mai 2026',
      '- Passer l’examen d’ici le 30 juin 2026 (reporté du 30 mai 2026 : cours complet)',
      ['deadline-later 2026-05-30 → 2026-06-30[reporté du 30 mai 2026 : cours complet]'],
    ],
    [
      '- Passer l’examen d’ici le 30 mai 2026',
      '- Passer l’examen d’ici le 30 juin 2026, faute de place au cours',
      ['deadline-later 2026-05-30 → 2026-06-30[faute de place au cours]'],
    ],
    [
      '- Passer l’examen d’ici le 30 mai 2026',
      '- Passer l’examen d’ici le 30 juin 2026 ; le cours était complet',
      ['deadline-later 2026-05-30 → 2026-06-30[le cours était complet]'],
    ],
    [
      '- Passer l’examen d’ici le 30 mai 2026',
      '- Passer l’examen un jour',
      ['deadline-removed! 2026-05-30 → un jour'],
    ],
    [
      '- Vendre 40 pains par semaine d’ici mai 2026',
      '- Vendre 30 pains par semaine d’ici mai 2026',
      ['target-lowered! 40 pains → 30 pains'],
    ],
    [
      '- Ramener les pertes de 12 % à 5 % d’ici mai 2026',
      '- Ramener les pertes de 12 % à 8 % d’ici mai 2026',
      ['target-lowered! 5 % → 8 %'],
    ],
    [
      '- Économiser 1 500 € d’ici mai 2026',
      '- Économiser 1 800 € d’ici mai 2026',
      ['target-raised 1 500 € → 1 800 €'],
    ],
    ['- [ ] Passer l’examen d’ici mai 2026', '- [x] Passer l’examen d’ici mai 2026', ['done']],
    [
      '- Passer l’examen d’ici mai 2026',
      '- ~~Passer l’examen d’ici mai 2026~~ abandonné : pas de prêt',
      ['dropped[pas de prêt]'],
    ],
    [
      '- Passer l’écrit de l’examen d’ici mai 2026',
      '- Passer l’oral de l’examen d’ici mai 2026',
      ['reworded'],
    ],
  ])('%s ⇒ %s', (before, after, expected) => {
    expect(told(fr(before), fr(after)).map(withoutGoal)).toEqual(expected)
  })
})
