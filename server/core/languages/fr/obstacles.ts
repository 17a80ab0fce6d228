import type { ObstacleWords } from '../../plan/obstacle-words'

/** Comment le français parle de ce qui peut coincer. */
// biome-ignore format: lists of words read better filled than one to a line
export const obstacles: ObstacleWords = {
  if: ['si', "s'il", "s'ils", 'quand', 'lorsque', "lorsqu'", 'dès que', "dès qu'", 'le jour où', 'en cas de', "en cas d'"],
  follows: ['alors'],
  otherwise: [
    'plan b', 'sinon', 'à défaut', 'au cas où', 'au pire', 'solution de repli', 'solution de secours', 'repli', 'faute de quoi', 'autrement', 'faute de place', 'parade',
  ],
  obstacles: [
    'obstacle', 'obstacles', 'frein', 'freins', 'coincer', 'bloquer', 'blocage', 'blocages', 'écueil', 'écueils', 'imprévu', 'imprévus', 'difficulté', 'difficultés',
  ],
  answers: ['alors', 'donc', 'je', "j'", 'du coup', 'dans ce cas', 'à la place', 'pour éviter', 'solution', 'demander', 'prévoir', 'parade', 'nous'],
}
