import { describe, expect, test } from 'vitest'
import { languages, ruleText } from '../../server/core/index'
import { findingsOf, fixFirst, lintText, planOf, rulesOf, underlined } from '../support'

const as = { as: 'statement' }

describe('an answer that wants out of the job it applies for', () => {
  const wish = 'My goal is to leave sales manager service, work less with customers and be behind the scenes.'
  const text = `---\napplying-for: Sales manager\n---\n\n# What are your career goals?\n\n${wish}\n`

  test('is told so on both of its spans', () => {
    expect(underlined(lintText(text, as), 'statement-leaves-role')).toEqual([
      'leave sales',
      'work less with customers',
    ])
  })

  test('and no other rule speaks of avoidance there', () => {
    expect(rulesOf(lintText(text, as))).not.toContain('specific-avoidance')
  })

  test('the same words in an article are somebody else’s', () => {
    const article = `# How to answer “What are your career goals?”\n\nInterviewers ask this to see whether you will stay. Prepare two or three goals.\n\n## What not to say\n\nIf you say, “${wish}”, the interviewer hears that you do not want the job.\n\n## What to say\n\nTell them what you would like to learn, and how it helps their team.\n`
    const report = lintText(article, { asked: null, path: 'articles/goals.md' })
    expect(report.findings).toEqual([])
    expect(findingsOf(lintText(article, as), 'statement-leaves-role')).toEqual([])
  })

  test('duties of one’s own list count, too', () => {
    const own = '---\njob: Beekeeper\n---\n\n# My answer\n\nI would rather not lift the supers.\n'
    const rules = { 'statement-leaves-role': ['warning', { coreDuties: { Beekeeper: ['lift the supers'] } }] }
    expect(underlined(lintText(own, as), 'statement-leaves-role')).toEqual([])
    expect(underlined(lintText(own, { ...as, settings: { rules } }), 'statement-leaves-role')).toEqual([
      'rather not lift the supers',
    ])
  })
})

describe('an answer by which both sides win', () => {
  const theirs = 'I will bring your waiting time down as I did at Elm Road.'
  const mine = 'Your implant clinic is where I can train for the licence.'
  const says = (...sentences: readonly string[]) => {
    const text = `---\njob: Dental assistant\n---\n\n# My answer\n\n${[...sentences, 'I start in May.', 'I like early trams.'].join(' ')}\n`
    return findingsOf(lintText(text, as), 'statement-not-win-win').map(finding => finding.says)
  }
  test.each([
    [[theirs, mine], []],
    [[theirs], ['ownGain']],
    [[mine], ['employerGain']],
    [[], ['bothGains']],
  ])('%j', (sentences, expected) => {
    expect(says(...sentences)).toEqual(expected)
  })
})

test.each([
  ['en', 'I want to contribute to my own growth. Your workshop lets me learn the lathe.', 'employerGain'],
  ['en', 'I will reduce your returns. Your workshop lets clients learn the lathe.', 'ownGain'],
  [
    'fr',
    'Je veux contribuer à ma propre progression. Votre atelier me permet d’apprendre le tour.',
    'employerGain',
  ],
  ['fr', 'Je réduirai vos retours. Votre atelier permet aux clients d’apprendre le tour.', 'ownGain'],
])('who gains is whom the verb speaks of (%s): %s', (language, sentences, missing) => {
  const text =
    language === 'en'
      ? `---\njob: Fitter\n---\n\n# My answer\n\n${sentences}\n`
      : `---\nposte: Monteur\n---\n\n# Ma réponse\n\n${sentences}\n`
  const found = findingsOf(lintText(text, as), 'statement-not-win-win')
  expect(found.map(({ says }) => says)).toEqual([missing])
})

describe('roles that go together', () => {
  const text = '---\njob: Accounts clerk\n---\n\n# My answer\n\nMy goal is to become a carpenter by 2028.\n'
  const found = (options: object) =>
    findingsOf(
      lintText(text, { ...as, settings: { rules: { 'statement-job-mismatch': ['warning', options] } } }),
      'statement-job-mismatch',
    ).length
  test.each([
    [{}, 1],
    [{ relatedRoles: ['Carpenter'] }, 0],
    [{ families: ['carpenter, accounts clerk'] }, 0],
    [{ families: ['carpenter, joiner'] }, 1],
  ])('%j', (options, count) => {
    expect(found(options)).toBe(count)
  })
})

test('words of one’s own can be said to anybody', () => {
  const text =
    '---\njob: Porter\n---\n\n# My answer\n\nI go where the wind blows, because your yard is big.\n'
  const rules = { 'statement-no-commitment': ['warning', { phrases: { add: ['where the wind blows'] } }] }
  expect(underlined(lintText(text, { ...as, settings: { rules } }), 'statement-no-commitment')).toEqual([
    'where the wind blows',
  ])
})

test('pace and bounds of an answer can be set', () => {
  const text = `## What are your goals?\n\n${'I sail on. '.repeat(40)}\n`
  const says = (options: object) =>
    findingsOf(
      lintText(text, { ...as, settings: { rules: { 'statement-speaking-time': ['info', options] } } }),
      'statement-speaking-time',
    ).map(finding => finding.says)
  expect([says({}), says({ wpm: 40 }), says({ minSeconds: 60 })]).toEqual([[], ['long'], ['short']])
})

const RULES = [
  'statement-job-mismatch',
  'statement-leaves-role',
  'statement-not-win-win',
  'statement-no-commitment',
  'statement-not-practised',
] as const

describe.each(Object.values(languages))('a fix of a statement ($code)', language => {
  test.each(RULES)('of %s brings nothing new', rule => {
    for (const example of ruleText(rule, language).examples) {
      if (!('bad' in example) || example.fixed === undefined) continue
      const report = lintText(planOf(example, language.code).text, as)
      const [finding] = findingsOf(report, rule)
      if (!finding) throw new Error('nothing is found')
      const after = lintText(fixFirst(report, finding, example.fill), as)
      // Evidence is asked for a role, and the answer may only now name one.
      const before = new Set([...rulesOf(report), 'realistic-no-evidence'])
      expect(rulesOf(after).filter(id => !before.has(id))).toEqual([])
    }
  })
})
