import { describe, expect, test } from 'vitest'
import { plan } from './reading'

const textsOf = (
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] => spans.map(({ start, end }) => text.slice(start, end))

const facts = (text: string) => plan(text).facts

describe('what somebody brings along', () => {
  test('is told in sections, sentences and labels', () => {
    const text =
      '# Plan\n\nCurrent role: ward clerk\n\nI have run reception for two years.\n\n## What I have done\n\n- Reorganised the sterilisation room\n\n## Skills\n\n- triage\n- stock control\n\n## Vision\n\n- A clinic where nobody waits\n\n## Goals\n\n- Pass the theory test by June 2026\n- [x] Sent the form\n'
    const { evidence, accomplishments, skills, future } = facts(text).background
    expect(evidence.map(line => line.text)).toEqual([
      'ward clerk',
      'I have run reception for two years.',
      'Reorganised the sterilisation room',
      'triage',
      'stock control',
      'Sent the form',
    ])
    expect(textsOf(text, accomplishments)).toEqual([
      'I have run reception for two years.',
      'Reorganised the sterilisation room',
      'Sent the form',
    ])
    expect(textsOf(text, skills)).toEqual(['triage', 'stock control'])
    expect(textsOf(text, future)).toEqual(['A clinic where nobody waits'])
  })

  test('se dit en français aussi', () => {
    const text =
      '# Plan\n\nSept ans au dépôt, dont quatre au quai B.\n\n## Réalisations\n\n- 18 inventaires, 0,4 % d’écart\n\n## Compétences\n\n- chariot élévateur\n\n## Objectifs\n\n- Obtenir le permis C d’ici juin 2026\n\nDans cinq ans, je me vois chef de quai.\n'
    const { evidence, accomplishments, skills, future } = facts(text).background
    expect(evidence.map(line => line.text)).toEqual([
      'Sept ans au dépôt, dont quatre au quai B.',
      '18 inventaires, 0,4 % d’écart',
      'chariot élévateur',
    ])
    expect(textsOf(text, accomplishments)).toEqual(['18 inventaires, 0,4 % d’écart'])
    expect(textsOf(text, skills)).toEqual(['chariot élévateur'])
    expect(textsOf(text, future)).toEqual(['Dans cinq ans, je me vois chef de quai.'])
  })

  test.each([
    'Within two years I want the ward.',
    'The course takes three years in all.',
    'Dans deux ans comme maintenant, rien.',
    'Written on 3 May 2025.',
  ])('is no time to come: %s', sentence => {
    const text = `# Plan\n\n${sentence}\n\n## Goals\n\n- Pass the theory test by June 2026\n`
    expect(facts(text).background.evidence).toEqual([])
  })

  test('links and ties to the role are heard', () => {
    const about = (sentence: string, role: string) =>
      facts(`# Plan\n\n${sentence}\n\nTarget role: ${role}\n\n## Goals\n\n- Pass the test by June 2026\n`)
        .background
    expect(about('I worked four years in a bakery.', 'lab technician').ties).toBe('none')
    expect(about('Five years in the fashion industry.', 'marketing agent in the apparel sector').ties).toBe(
      'some',
    )
    expect(about('Welder since 2019.', 'team leader of welders').ties).toBe('some')
    expect(about('Since 2019 I drive the night bus.', 'controller of nothing').ties).toBe('unknown')
    expect(about('Four years of hygiene logs, relevant to lab work.', 'lab technician').links).toHaveLength(1)
    expect(about('Two years here.', 'head baker at our shop').isInsider).toBe(true)
  })

  test.each([
    ['---\nstage: first-job\n---\n\n', true],
    ['Current role: student, second year\n\n', true],
    ['Je suis en reconversion.\n\n', true],
    ['I supervise two student nurses.\n\n', false],
  ])('who starts out: %s', (opening, expected) => {
    expect(facts(`${opening}## Goals\n\n- Pass the test by June 2026\n`).background.isEntryLevel).toBe(
      expected,
    )
  })
})

describe('a reason', () => {
  test.each([
    'I am 52 and my back will not last.',
    'C’est le métier vers lequel je reviens toujours.',
    'Why? On a tower crane you are home in one city.',
    'Pourquoi : deux de mes élèves sont sourds.',
  ])('needs no conjunction: %s', sentence => {
    expect(facts(`# Plan\n\n${sentence}\n\n## Goals\n\n- Pass the test by June 2026\n`).reasons).not.toEqual(
      [],
    )
  })

  test.each(['I am passionate about growth.', 'Je suis passionnée par l’excellence.', 'Why this job?'])(
    'is none: %s',
    sentence => {
      expect(facts(`# Plan\n\n${sentence}\n\n## Goals\n\n- Pass the test by June 2026\n`).reasons).toEqual([])
    },
  )
})

describe('research on the role', () => {
  const research = (body: string) =>
    facts(`# Plan\n\nTarget role: site manager\n\n${body}\n\n## Goals\n\n- Pass the test by June 2026\n`)
      .research

  test.each([
    'I spent a day with Mr Kaufmann, site manager in Leeds.',
    'The two postings I kept ask for a level 6 diploma.',
    'My foreman says: "They want 3 years, the exam, and some sign that you stay."',
    '## Requirements\n\n- level 6 diploma',
    '| Stage | By | Evidence needed |\n| --- | --- | --- |\n| Deputy | 2027 | safety card |',
  ])('stands in: %s', body => expect(research(body)).not.toEqual([]))

  test.each([
    'I will need some training.',
    'Which tool do the agencies ask for?',
    'Cover for Ken in August.',
  ])('does not stand in: %s', body => expect(research(body)).toEqual([]))
})
