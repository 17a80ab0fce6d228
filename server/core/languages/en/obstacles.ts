import type { ObstacleWords } from '../../plan/obstacle-words'

/** How English speaks of what may get in the way. */
// biome-ignore format: lists of words read better filled than one to a line
export const obstacles: ObstacleWords = {
  if: ['if', 'when', 'whenever', 'should', 'unless'],
  follows: ['then'],
  otherwise: [
    'plan b', 'otherwise', 'failing that', 'fallback', 'fall back', 'fall-back', 'in case', 'just in case', 'as a backup', 'back-up plan', 'backup plan', 'if not',
    'or else', 'worst case', 'contingency',
  ],
  obstacles: [
    'obstacle', 'obstacles', 'barrier', 'barriers', 'in the way', 'in my way', 'get in the way', 'gets in the way', 'hurdle', 'hurdles', 'setback', 'setbacks',
    'what could go wrong', 'could go wrong', 'stumbling block', 'what may stop me', 'what might stop me',
  ],
  answers: ['then', 'so', 'therefore', 'instead', "i'll", 'i will', 'i would', "i'd", 'i can', 'ask', 'answer', 'because of that', 'to avoid', 'plan', 'i have', "i've", 'we will', "we'll"],
}
