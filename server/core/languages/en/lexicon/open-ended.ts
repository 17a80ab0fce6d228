import type { Entry } from '../../../plan/words'

/** Lists without an end, and words that sound like a poster. */
// biome-ignore format: word lists read best filled, line by line
export const openEnded: readonly Entry[] = [
  {
    forms: [
      'etc', 'etc.', 'et cetera', 'and so on', 'and so forth', 'and the like', 'and things like that',
      'and other things', 'and stuff', 'and such', 'and whatnot', 'and many more', 'and many others',
      'amongst others', 'among others', 'among other things', 'including but not limited to', 'or similar',
      'or whatever', 'or something', 'or something like that', 'or so on',
    ],
    category: 'open-ended',
    yes: 'Apply to hospitals, clinics, etc.',
    no: 'Sell the magazine “Etc.” in 12 shops',
  },
  {
    forms: ['and more', 'and others', 'and other', 'such as', 'and beyond', 'or other'],
    category: 'open-ended',
    needs: [{ closing: true }],
    yes: 'Visit bakeries, cafés and more',
    no: 'Serve forty covers and more than five specials',
  },
  {
    forms: ['and/or'],
    category: 'open-ended',
    yes: 'Learn Spanish and/or Polish',
    no: 'Explain the “and/or” gate to 12 pupils',
  },
  {
    forms: ['…', '...'],
    category: 'open-ended',
    needs: [{ closing: true }],
    yes: 'Apply to clinics, labs…',
    no: 'Bake the … loaf',
  },
  {
    forms: ['leverage', 'leverages', 'leveraging'],
    category: 'buzzword',
    unless: [
      { before: ['ratio', 'ratios', 'limit', 'buyout'] },
      { after: ['financial', 'operating'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Leverage my talents',
    no: 'Work out the leverage ratio',
  },
  {
    forms: [
      'synergy', 'synergies', 'synergistic', 'impactful', 'more impactful', 'passionate about growth',
      'passionate about excellence', 'results-driven', 'results-oriented', 'results driven', 'go-getter',
      'rockstar', 'rock star', 'ninja', 'guru', 'thought leader', 'thought leadership',
      'think outside the box', 'thinking outside the box', 'outside the box', 'next level', 'the next level',
      'next-level', 'game-changer', 'game changer', 'game-changing', 'cutting-edge', 'cutting edge',
      'bleeding edge', 'self-starter', 'self starter', 'value-add', 'value add', 'added value',
      'best-in-class', 'best in class', 'growth mindset', 'win-win', 'low-hanging fruit', 'move the needle',
      'moving the needle', 'paradigm shift', 'disrupt', 'disruptive', 'disruptor', 'holistic', 'empower',
      'empowering', 'empowered', 'unlock value', 'drive results', 'drive growth', 'drive value',
      'drive impact', 'deep dive', 'big picture thinking', 'hit the ground running', 'wear many hats',
      'people person', 'detail-oriented', 'customer-centric', 'mission-critical', 'future-proof',
      'world-beating', 'top talent', 'a-player', 'blue-sky thinking', 'hustle', '10x',
    ],
    category: 'buzzword',
    unless: [{ after: ['climbing'] }],
    yes: 'Become a thought leader',
    no: 'Quote what the advert calls "a rockstar"',
  },
  {
    forms: ['dynamic'],
    category: 'buzzword',
    unless: [
      {
        before: [
          'programming', 'range', 'stretching', 'web', 'load', 'pricing', 'assessment', 'positioning',
          'balance', 'risk',
        ],
      },
    ],
    yes: 'Be a dynamic colleague',
    no: 'Finish the dynamic programming course',
  },
  {
    forms: ['proactive', 'proactively'],
    category: 'buzzword',
    yes: 'Be proactive',
    no: 'Copy the word "proactive" from the advert',
  },
  {
    forms: ['agile'],
    category: 'buzzword',
    unless: [
      { capitalised: true },
      {
        before: [
          'coach', 'method', 'methods', 'methodology', 'methodologies', 'team', 'teams', 'scrum',
          'practitioner', 'foundation', 'project', 'manifesto', 'software', 'ceremonies', 'sprint',
          'certification',
        ],
      },
      { after: ['scaled', 'scrum'] },
    ],
    yes: 'Be agile',
    no: 'Pass the Agile practitioner exam',
  },
]
