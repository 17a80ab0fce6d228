import { describe, expect, test } from 'vitest'
import type { Answer } from '../../server/core/plan/facts'
import { plan } from './reading'

const factsOf = (text: string) => plan(text, { as: 'statement' }).facts
const answersOf = (text: string): readonly Answer[] => factsOf(text).answers
const outline = (text: string): string[] =>
  answersOf(text).map(
    ({ question, sentences, isAboutGoals }) =>
      `${question?.text ?? '–'} | ${sentences.length}${isAboutGoals ? ' | goals' : ''}`,
  )

describe('the answers of a statement', () => {
  test('stand each under its question; what the author keeps for themselves is none', () => {
    expect(
      outline(
        '# Thursday\n\nTyped on the bus.\n\n## What are your career goals?\n\nI want to lead the ward. By 2029.\n\n- [ ] iron the shirt\n\n## Why us?\n\nYou train your own nurses.\n\n## To carry\n\n- two copies\n',
      ),
    ).toEqual(['What are your career goals? | 2 | goals', 'Why us? | 1'])
  })

  test('se lisent de même en français, et la question peut être un paragraphe', () => {
    expect(
      outline(
        '# Entretien\n\n**Q1. Quels sont vos objectifs ?**\n\nTenir le quai seul. Puis former.\n\n## Notes pour moi\n\n- bien dormir\n',
      ),
    ).toEqual(['Q1. Quels sont vos objectifs ? | 2 | goals'])
  })

  test('a statement without a question is one answer', () => {
    expect(outline('# Panel\n\nI want to tune organs.\n\nBy 2030 I will have my own round.\n')).toEqual([
      '– | 2 | goals',
    ])
  })

  test('versions of one answer are measured apart', () => {
    expect(
      outline(
        '## Where do you see yourself in five years?\n\nIn the pit.\n\n### Short version\n\nThe pit.\n\n### Long version\n\nIn the pit, with a baton.\n',
      ),
    ).toEqual([
      'Where do you see yourself in five years? | 1 | goals',
      'Short version | 1 | goals',
      'Long version | 1 | goals',
    ])
  })

  test('a quotation is the answer where nothing else stands under the question', () => {
    expect(outline('## What are your goals?\n\n> To run the pool. By 2028.\n')).toEqual([
      'What are your goals? | 2 | goals',
    ])
    expect(outline('## What are your goals?\n\nTo run the pool.\n\n> “Breathe.”\n')).toEqual([
      'What are your goals? | 1 | goals',
    ])
  })

  test.each([
    ['in square brackets', 'I want to dive [pause here and smile] again.', 5],
    ['in italics', 'I want to dive (*pause here*) again.', 5],
    ['a sentence of their own', 'I want to dive. (Pause here.) Again.', 5],
    ['but not what a bracket adds', 'I want to dive (Level 3) again.', 7],
  ])('stage directions are not said: %s', (_, text, words) => {
    expect(answersOf(`## What are your goals?\n\n${text}\n`)[0]?.words).toBe(words)
  })

  test('the document sets its own limits', () => {
    const [first, second] = answersOf(
      '# Interview\n\nAnswer in 90 seconds, please.\n\n## Why us?\n\nThe sea.\n\n## Your goals? (2 minutes)\n\nThe sea.\n',
    )
    expect([first?.limit, second?.limit]).toEqual([90, 120])
    expect(answersOf('# Lettre\n\nMax 300 mots.\n\n## Pourquoi nous ?\n\nLa mer.\n')[0]?.wordLimit).toBe(300)
  })

  test.each([
    ['an interview', '# Interview\n\nI want the mill.\n', true],
    ['a question', '## What are your goals?\n\nThe mill.\n', true],
    ['un entretien', '# Entretien\n\nJe veux le moulin.\n', true],
    ['a cover letter', '# Cover letter\n\nI want the mill.\n', false],
    ['an application form', '# Application form\n\n## Why this job?\n\nThe mill.\n', false],
    ['une lettre', '# Lettre de motivation\n\nJe veux le moulin.\n', false],
  ])('it is known what is said aloud: %s', (_, text, spoken) => {
    expect(answersOf(text)[0]?.isSpoken).toBe(spoken)
  })

  test('other kinds of document have none', () => {
    const { facts } = plan('## Goals\n\n- Pass the exam by May 2026\n')
    expect([facts.application, facts.answers, facts.practice]).toEqual([null, [], []])
  })
})

describe('what a statement applies for', () => {
  test.each([
    ['metadata', '---\njob: Ward clerk\n---\n\nI want to stay.\n', 'Ward clerk'],
    [
      'a label',
      '# Statement\n\nApplication for: journeyman stonemason, works department\n',
      'journeyman stonemason',
    ],
    [
      'the title',
      '# Application form — Motor Claims Team Leader (ref 26)\n\nI know claims.\n',
      'Motor Claims Team Leader',
    ],
    [
      'le titre',
      '# Entretien agence de Thiès : conseillère clientèle (CDI)\n\nBonjour.\n',
      'conseillère clientèle',
    ],
    ['nothing', '# My answer\n\nWhy are you applying for this role? I like it.\n', undefined],
  ])('is read from %s', (_, text, title) => {
    expect(factsOf(text).application?.job?.title).toBe(title)
  })

  test('the day of the interview stands in metadata, or in the title', () => {
    const day = (text: string) => factsOf(text).application?.interview?.toString()
    expect(day('---\ninterview-date: 2026-03-05\n---\n\nI want it.\n')).toBe('2026-03-05')
    expect(day('# Entretien du 4 mars 2026\n\nJe le veux.\n')).toBe('2026-03-04')
  })
})

describe('a wish to get away', () => {
  const away = (job: string, sentence: string): string[] => {
    const text = `---\njob: ${job}\n---\n\n# My answer\n\n${sentence}\n`
    return answersOf(text).flatMap(({ sentences }) =>
      sentences.flatMap(({ aversions }) =>
        aversions.flatMap(({ duty }) => (duty ? [text.slice(duty.start, duty.end)] : [])),
      ),
    )
  }
  test.each([
    ['Receptionist', 'I would rather not answer the phone.', ['phone']],
    ['Waiter', 'Guests wear me out.', ['Guests']],
    ['Waiter', 'I don’t want to leave the floor.', []],
    ['Waiter', 'I don’t want guests to wait.', []],
    ['Waiter', 'I never want to lose a guest.', []],
    ['Beekeeper', 'I don’t want to deal with customers.', []],
    ['serveuse', 'Je veux m’éloigner de la salle.', ['salle']],
    ['serveuse', 'Je ne quitte pas la salle, je la dirige.', []],
    ['serveuse', 'J’ai envie de voir plus loin avec vos clients.', []],
  ])('%s: %s', (job, sentence, duties) => {
    expect(away(job, sentence)).toEqual(duties)
  })
})

describe('a rehearsal', () => {
  const found = (text: string): number => factsOf(`## Why us?\n\nThe sea.\n\n${text}`).practice.length
  test.each([
    ['- [x] Mock interview with Dana', 1],
    ['- simulation d’entretien avec Paul', 1],
    ['## Practice\n\n- 3 March: a minute ten', 1],
    ['## Notes\n\n- choir rehearsal at eight', 0],
    ['## Notes\n\n- répétition de la chorale', 0],
    ['## Notes\n\n- ring the dental practice', 0],
  ])('%j', (text, count) => {
    expect(found(`${text}\n`)).toBe(count)
  })
})
