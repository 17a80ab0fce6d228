import { describe, expect, test } from 'vitest'
import { plan } from './reading'

const read = (text: string) => {
  const { answered, bare } = plan(text).facts.obstacles
  return {
    answered: answered.map(({ start, end }) => text.slice(start, end)),
    bare: bare.map(note => note.text),
  }
}
const GOALS = '## Goals\n\n- Run the stall alone by May 2027\n'
const BUTS = '## Objectifs\n\n- Tenir le stand seule en mai 2027\n'

describe('what may get in the way', () => {
  test.each([
    ['a condition', `${GOALS}\nIf it rains, I sell from the van.\n`, 1],
    ['a condition with an arrow', `${GOALS}\n- If it rains → the van\n`, 1],
    ['another way', `${GOALS}\nOtherwise the market in Leith.\n`, 1],
    ['a table', `${GOALS}\n## Risks\n\n| Risk | Mitigation |\n|---|---|\n| Rain | van |\n`, 2],
    ['a name for it', `${GOALS}\nThe biggest obstacle is the rota.\n`, 1],
    ['a heading alone', `${GOALS}\n## Obstacles\n`, 0],
    ['a question', `${GOALS}\nI wonder if the stall is free.\n`, 0],
    ['an escape', `${GOALS}\nMaybe a second stall if time permits.\n`, 0],
    ['a condition in somebody else’s words', `${GOALS}\nAda says: "If it rains, go home."\n`, 0],
    ['une condition', `${BUTS}\nS’il pleut, je vends depuis le camion.\n`, 1],
    ['une autre voie', `${BUTS}\nSinon, le marché de Vire.\n`, 1],
    ['une question indirecte', `${BUTS}\nJe me demande si le stand est libre.\n`, 0],
    ['une échappatoire', `${BUTS}\nPeut-être un second stand si j’ai le temps.\n`, 0],
  ])('%s', (_, text, count) => {
    expect(read(text).answered).toHaveLength(count)
  })

  test('is bare when only named, and answered when something is set beside it', () => {
    expect(read(`${GOALS}\n## Obstacles\n\n- Rain\n- The rota: Ana swaps\n- Money, so I save\n`)).toEqual({
      answered: ['The rota: Ana swaps', 'Money, so I save'],
      bare: ['Rain'],
    })
    expect(read(`${BUTS}\n## Freins\n\n- La pluie\n- Les horaires : Ana échange\n`)).toEqual({
      answered: ['Les horaires : Ana échange'],
      bare: ['La pluie'],
    })
  })
})
