import type { ChangeWords } from '../../plan/change-words'

/** How English says that something becomes more or less, and where it stands today. */
// biome-ignore format: lists of words read better filled than one to a line
export const changes: ChangeWords = {
  verbs: [
    'increase', 'increasing', 'increases', 'raise', 'raising', 'raises', 'grow', 'growing', 'grows', 'lift',
    'lifting', 'boost', 'boosting', 'improve', 'improving', 'improves', 'reduce', 'reducing', 'reduces', 'cut',
    'cutting', 'cuts', 'lower', 'lowering', 'decrease', 'decreasing', 'drop', 'dropping', 'bring down', 'bring up',
    'bringing down', 'shorten', 'shortening', 'shrink', 'shrinking', 'trim', 'trimming', 'slash', 'slashing',
    'speed up', 'up', 'down', 'higher', 'lower', 'more', 'fewer', 'less', 'expand', 'widen', 'push',
    'strengthen', 'outgrow', 'bring',
  ],
  by: ['by', 'by at least', 'by about', 'by around', 'by some', 'by up to', 'by roughly', 'by another', 'by a further', 'by over', 'by more than'],
  relativeUnits: ['percent', 'per cent', 'pct', 'points', 'percentage points', 'percentage-points', 'pp'],
  parts: [
    'by half', 'by a half', 'in half', 'by a third', 'by one third', 'by a quarter', 'by one quarter', 'by two thirds',
    'by two-thirds', 'by a fifth', 'by a tenth', 'by one half',
  ],
  comparatives: [
    'more', 'fewer', 'less', 'higher', 'lower', 'faster', 'better', 'growth', 'increase', 'rise', 'reduction',
    'decrease', 'drop', 'cut', 'uplift', 'improvement',
  ],
  multiples: [
    'twice as many', 'twice as much', 'twice as fast', 'twice as often', 'three times as many', 'three times as much',
    'half as many', 'half as much', 'double the number', 'double the amount', 'triple the number', 'two times more',
    'three times more', 'ten times more', 'a twofold', 'a threefold', 'half the number of', 'half the amount of', '2x more', '3x more', '10x more',
  ],
  multiply: ['double', 'doubling', 'triple', 'tripling', 'treble', 'quadruple', 'halve', 'halving'],
  theirThing: ['my', 'our', 'the', 'their', 'its'],
  notMultiplied: [
    'recipe', 'recipes', 'batch', 'batter', 'bass', 'dose', 'lead', 'role', 'stitch', 'thickness', 'bed', 'shift', 'knot',
  ],
  now: [
    'today', 'now', 'currently', 'current', 'at present', 'present', 'baseline', 'base line', 'up from', 'down from', 'from',
    'instead of', 'rather than', 'against', 'compared with', 'compared to', 'versus', 'vs', 'was', 'were', 'last year', 'this year',
    'at the moment', 'so far', 'starting point', 'starting at', 'starting from', 'had', 'where it stands',
  ],
}
