import type { Entry } from '../../../plan/words'
import { abstractThings, concreteThings, credentials, crops, learners, prizes } from './objects'

/** Verbs whose end can be seen only with an amount, a prize or a thing behind them. */
// biome-ignore format: word lists read best filled, line by line
export const observableWith: readonly Entry[] = [
  {
    forms: ['develop', 'develops', 'developing'],
    category: 'observable',
    group: 'results',
    unless: [{ withObject: abstractThings }],
    needs: [{ withObject: concreteThings }],
    yes: 'Develop a pricing tool for the shop',
    no: 'Develop my leadership skills',
  },
  {
    forms: ['grow', 'growing'],
    category: 'observable',
    group: 'results',
    needs: [{ withObject: crops }],
    yes: 'Grow tomatoes for the restaurant',
    no: 'Grow the network',
  },
  {
    forms: [
      'reduce', 'reduces', 'reducing', 'increase', 'increases', 'increasing', 'raise', 'raises', 'raising',
      'lower', 'lowers', 'lowering', 'cut', 'cuts', 'cutting', 'decrease', 'decreases', 'decreasing',
      'bring down', 'brings down', 'bringing down', 'bring up', 'brings up', 'bringing up', 'lift', 'lifts',
      'lifting', 'shorten', 'shortens', 'shortening', 'drop', 'drops', 'dropping', 'move from', 'go from',
      'take from', 'bring from',
    ],
    category: 'observable',
    group: 'results',
    unless: [{ nounAfterDeterminer: true }],
    needs: [
      { withNumber: true },
      { withObject: ['from', 'under', 'below', 'half', '%', 'zero', 'a third', 'a quarter', 'at least'] },
    ],
    yes: 'Reduce handover errors from 8 to 3 a month',
    no: 'Reduce waste in the kitchen',
  },
  {
    forms: [
      'save', 'saves', 'saving', 'put aside', 'puts aside', 'putting aside', 'put away', 'puts away',
      'putting away', 'set aside', 'sets aside', 'setting aside',
    ],
    category: 'observable',
    group: 'results',
    unless: [{ nounAfterDeterminer: true }],
    needs: [
      { withNumber: true },
      { withObject: ['deposit', 'emergency fund', 'three months of', 'six months of'] },
    ],
    yes: 'Save £4,000 for the van',
    no: 'Save time on the close',
  },
  {
    forms: [
      'earn', 'earns', 'earning', 'gain', 'gains', 'gaining', 'get', 'gets', 'getting', 'achieve', 'achieves',
      'achieving', 'attain', 'attains', 'attaining', 'secure', 'secures', 'securing', 'receive', 'receives',
      'receiving', 'land', 'lands', 'landing',
    ],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: credentials },
    ],
    yes: 'Earn the two infection-control certificates',
    no: 'Earn respect on the ward',
  },
  {
    forms: ['reach', 'reaches', 'reaching', 'hit', 'hits', 'hitting'],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: ['level', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'grade', 'band', 'target'] },
    ],
    yes: 'Reach B2 level in German',
    no: 'Reach out to the alumni office',
  },
  {
    forms: ['win', 'wins', 'winning'],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: prizes },
    ],
    yes: 'Win the regional baking contest',
    no: 'Win more trust at work',
  },
  {
    forms: ['train', 'trains', 'training', 'induct', 'inducts', 'inducting', 'teach', 'teaches', 'teaching'],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: learners },
    ],
    yes: 'Train two apprentices',
    no: 'Train for the marathon',
  },
  {
    forms: ['put in', 'putting in', 'put my name in', 'put my name down', 'put myself forward'],
    category: 'observable',
    group: 'results',
    needs: [{ before: ['for'] }],
    yes: 'Put in for the senior ranger job',
    no: 'Put in two new shelves',
  },
  {
    forms: ['apply', 'applies', 'applying'],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { before: ['for', 'to', 'by'] },
    ],
    yes: 'Apply to 12 clinics in Leeds',
    no: 'Apply my new knowledge at work',
  },
]
