import type { Entry } from '../../../plan/words'

/** Ways out, politeness, and words that allow no bad day. */
// biome-ignore format: word lists read best filled, line by line
export const hedges: readonly Entry[] = [
  {
    forms: [
      'try to', 'try and', 'trying to', 'tries to', 'hope to', 'hoping to', 'at least try', 'at least try to',
      'hopefully', 'maybe', 'perhaps', 'possibly', 'probably', 'ideally', 'if possible', 'if time permits',
      'time permitting', 'if time allows', 'if i have time', 'if i have the time', 'if i get time',
      'if i find the time', 'if i can', 'if i am able', 'if i am able to', 'if i get the chance',
      'if i get a chance', 'if all goes well', 'if the opportunity arises', 'if the opportunity comes up',
      'if money allows', 'if budget allows', 'if things go well', 'if work allows', 'where possible',
      'when possible', 'kind of', 'sort of', 'kinda', 'sorta', 'i guess', 'i suppose', 'who knows',
      'not sure if', 'not sure whether', 'see if i can', 'see whether i can', 'give it a go', 'have a go at',
      'consider', 'considering', 'think about maybe', 'might as well', 'more or less', 'some kind of',
      'some sort of', 'in theory', 'with any luck', 'with luck', 'fingers crossed', 'potentially',
      'at a stretch', 'attempt to', 'attempting to', 'toy with', 'toying with', 'look at possibly',
      'either way',
    ],
    category: 'hedge',
    unless: [
      { before: ['else'] },
      { after: ['what', 'which', 'this', 'that', 'any', 'every', 'right', 'one', 'new'] },
    ],
    yes: 'Try to finish the welding course',
    no: 'Learn what kind of joints the yard uses',
  },
  {
    forms: ['might'],
    category: 'hedge',
    needs: [
      {
        after: [
          'i', 'we', 'it', 'they', 'you', 'he', 'she', 'this', 'that', 'which', 'there', 'who', 'and', 'or',
          'then',
        ],
      },
    ],
    yes: 'I might apply for the deputy post',
    no: 'Paint the might of the river',
  },
  {
    forms: ['may'],
    category: 'hedge',
    unless: [
      {
        after: [
          'by', 'in', 'until', 'till', 'before', 'since', 'early', 'mid', 'late', 'last', 'next', 'end of',
        ],
      },
      { before: ['day', 'bank holiday'] },
    ],
    needs: [
      { after: ['i', 'we', 'it', 'they', 'you', 'he', 'she', 'this', 'that', 'which', 'there', 'who'] },
    ],
    yes: 'I may apply for the deputy post',
    no: 'Apply by May 2027',
  },
  {
    forms: ['could'],
    category: 'hedge',
    unless: [{ before: ['not'] }],
    needs: [{ after: ['i', 'we', 'it', 'this', 'that', 'which'] }],
    yes: 'I could apply for the deputy post',
    no: 'Ask whether the deputy could cover',
  },
  {
    forms: ['should'],
    category: 'hedge',
    needs: [{ after: ['i', 'we', 'it', 'this', 'that'] }],
    yes: 'I should apply for the deputy post',
    no: 'Should the course be full, then I book the next one',
  },
  {
    forms: [
      'would like', 'would like to', "i'd like", "i'd like to", 'i would like', 'i would like to',
      'would love', 'would love to', "i'd love", "i'd love to", 'i would love to', "i'd want to",
      'i would want to', 'it would be nice to', 'it would be great to', 'i wish', 'i wish to',
      'would be happy to', "i'd be happy to", 'would be glad to', 'i would hope to', 'would appreciate',
      "i'd prefer to", 'would prefer to',
    ],
    category: 'polite',
    yes: "I'd like to run the pharmacy",
  },
  {
    forms: [
      'aim to', 'aiming to', 'plan to', 'planning to', 'intend to', 'intending to', 'expect to',
      'expecting to', 'mean to', 'want to', 'wish to', 'would aim to', 'plan on', 'planning on', 'look to',
      'looking to', 'seek to', 'seeking to',
    ],
    category: 'polite',
    group: 'mild',
    yes: 'I plan to run the pharmacy',
  },
  {
    forms: ['always', 'never'],
    category: 'absolute',
    unless: [
      { before: ['event', 'events', 'ending', 'mind', 'again'] },
      { after: ['almost', 'nearly', 'not', 'now or'] },
    ],
    yes: 'Always answer every client',
    no: 'File the never event report',
  },
  {
    forms: ['every'],
    category: 'absolute',
    unless: [
      { withCadence: true },
      { withNumber: true },
      {
        before: [
          'day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'year', 'years', 'hour', 'minute',
          'morning', 'evening', 'night', 'afternoon', 'weekend', 'weekday', 'monday', 'tuesday', 'wednesday',
          'thursday', 'friday', 'saturday', 'sunday', 'sprint', 'term', 'semester', 'season', 'shift',
          'other', 'second', 'third', 'fourth', 'two', 'three', 'four', 'six', 'time', 'single day',
          'fortnight', 'spring', 'summer', 'autumn', 'fall', 'winter', 'school day', 'payday', 'lesson',
          'month-end',
        ],
      },
    ],
    yes: 'Answer every client',
    no: 'Practise every Monday',
  },
  {
    forms: ['all', 'all of', 'all the', 'all of the', 'all my'],
    category: 'absolute',
    unless: [
      { withNumber: true },
      { withCadence: true },
      {
        before: [
          'hands', 'day', 'year', 'round', 'night', 'along', 'over', 'right', 'the time off', 'weather',
          'terrain', 'five', 'in', 'about', 'day long', 'the best to', 'the same',
        ],
      },
      {
        after: ['at', 'after', 'above', 'first of', 'not', 'in', 'overall', 'of', 'once and for', 'it', 'we'],
      },
    ],
    yes: 'Know all products',
    no: 'Finish all five modules',
  },
  {
    forms: ['everyone', 'everybody', 'everything', 'nobody', 'no one', 'nothing', 'none'],
    category: 'absolute',
    unless: [
      { withNumber: true },
      { before: ['but', 'to lose', 'new', 'from'] },
      { after: ['not', 'for', 'almost', 'nearly'] },
    ],
    yes: 'Please everyone',
    no: 'Say that there is nothing new',
  },
  {
    forms: [
      'completely', 'totally', 'entirely', 'absolutely', 'perfect', 'perfectly', 'perfection', 'flawless',
      'flawlessly', 'faultless', 'faultlessly', 'without fail', 'without exception', 'no matter what',
      'zero mistakes', 'zero errors', 'zero defects', 'error-free', 'mistake-free', 'any and all',
      'at any cost', 'at all costs', 'whatever it takes', 'nothing but', 'number one', 'no. 1',
      'one hundred percent', 'a hundred percent', '24 hours a day', 'master everything', 'in every way',
      'beyond reproach', 'unbeatable', 'second to none',
    ],
    category: 'absolute',
    unless: [
      { before: ['tense', 'tenses', 'pitch', 'binding', 'competition', 'square'] },
      { after: ['past', 'present', 'future'] },
    ],
    yes: 'Write a perfect report',
    no: 'Practise the past perfect tense',
  },
  {
    forms: [
      'the best', 'the very best', 'the top', 'the greatest', 'the most respected', 'the most successful',
      'the number one', 'the go-to person',
    ],
    category: 'absolute',
    unless: [
      { withNumber: true },
      {
        before: [
          'practice', 'practices', 'of three', 'of two', 'of', 'way', 'available', 'interest', 'interests',
          'use', 'price', 'before', 'part', 'up', '10', 'ten', 'floor', 'shelf', 'band', 'drawer', 'end',
          'deck',
        ],
      },
      { after: ['make', 'at', 'from', 'off', 'over'] },
    ],
    yes: 'Become the best teacher in the country',
    no: 'Pick the best of three quotes',
  },
  {
    forms: ['guarantee', 'guarantees', 'guaranteeing'],
    category: 'absolute',
    unless: [
      { before: ['fund', 'scheme', 'period', 'letter', 'officer', 'job'] },
      { after: ['money-back', 'loan', 'youth', 'bank'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Guarantee client satisfaction',
    no: 'Read the money-back guarantee',
  },
]
