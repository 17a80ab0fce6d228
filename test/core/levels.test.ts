import { describe, expect, test } from 'vitest'
import { plan } from './reading'

const ladder = (text: string) => {
  const { now, aims, named } = plan(text).facts.ladder
  return {
    now: now && `${now.level}: ${now.text}`,
    aims: aims.map(({ level, text: role, by }) => `${level}: ${role} ${by ?? '–'}`),
    named: [...named],
  }
}
const GOALS = '## Goals\n\n- Become head chef by May 2028\n'
const BUTS = '## Objectifs\n\n- Devenir cheffe de cuisine en mai 2028\n'

describe('the rungs that a plan names', () => {
  test('today’s role stands in the metadata, on a label or in a sentence', () => {
    expect(ladder(`---\ncurrent-role: trainee chef\n---\n\n${GOALS}`).now).toBe('entry: trainee chef')
    expect(ladder(`Current role: junior chef\n\n${GOALS}`).now).toBe('junior: junior chef')
    expect(ladder(`I am an apprentice cook at the Anchor.\n\n${GOALS}`).now).toBe('entry: apprentice cook')
    expect(ladder(`Je suis apprentie en cuisine.\n\n${BUTS}`).now).toBe('entry: apprentie')
    expect(ladder(`Poste actuel : cuisinière junior\n\n${BUTS}`).now).toBe('junior: cuisinière junior')
  })

  test('a role without a rung in its name tells none', () => {
    expect(ladder(`Current role: cook\n\nI am a senior member of the choir.\n\n${GOALS}`).now).toBeNull()
    expect(ladder(`I want to be a senior cook.\n\n${GOALS}`).now).toBeNull()
    expect(ladder(`My boss is the director.\n\n${GOALS}`).now).toBeNull()
    expect(ladder(`Ma directrice est partie.\n\n${BUTS}`).now).toBeNull()
  })

  test('the role aimed at brings its day', () => {
    expect(ladder(`Current role: junior chef\n\n${GOALS}`).aims).toEqual(['head: head chef 2028-05-31'])
    expect(ladder(`Poste actuel : commis junior\n\n${BUTS}`).aims).toEqual([
      'head: cheffe de cuisine 2028-05-31',
    ])
    expect(
      ladder('---\nrole: funeral director\n---\n\n## Goals\n\n- Sit the exam by May 2028\n').aims,
    ).toEqual([])
  })

  test('what lies between is named anywhere else', () => {
    expect(
      ladder(`Current role: junior chef\n\n${GOALS}  - Senior cook, sauces, by May 2027\n`).named,
    ).toEqual(['head', 'senior'])
    expect(ladder(`Poste actuel : commis junior\n\n${BUTS}  - Cheffe de partie, mai 2027\n`).named).toEqual([
      'head',
      'lead',
    ])
  })

  test('a verb names no rung, nor does somebody else’s post', () => {
    const steps = '- Lead ten services by May 2027\n- Ask my supervisor for the sauces by May 2026\n'
    expect(ladder(`Current role: junior chef\n\n${GOALS}${steps}`).named).toEqual(['head'])
    expect(ladder(`Current role: junior chef\n\n${GOALS}- Be a supervisor by May 2027\n`).named).toEqual([
      'head',
      'lead',
    ])
  })
})
