import type { Entry } from '../../../plan/words'

/** Ways out, politeness, and words that allow no bad day. */
// biome-ignore format: word lists read best filled, line by line
export const hedges: readonly Entry[] = [
  {
    forms: [
      'try to', 'try and', 'trying to', 'tries to', 'hope to', 'hoping to', 'hope that i', 'at least try',
      'at least try to', 'attempt to', 'attempting to', 'consider', 'considering', 'toy with', 'toying with',
      'think about maybe', 'look at possibly', 'have a go at', 'see if i can', 'see whether i can',
      'might as well', 'endeavour to', 'endeavor to', 'think i might', 'thinking of maybe', 'had hoped to',
      'would consider', 'might consider', 'might try to', 'do my best to', 'try my best to',
    ],
    category: 'hedge',
    group: 'verb',
    unless: [
      { before: ['else', 'and convert', 'out', 'line'] },
      { after: ['what', 'which', 'this', 'any', 'every', 'one', 'new', 'score a', 'to'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Try to finish the welding course',
    no: 'Score a try to win the rugby cup',
  },
  {
    forms: [
      'hopefully', 'maybe', 'perhaps', 'possibly', 'probably', 'ideally', 'potentially', 'kind of', 'sort of',
      'kinda', 'sorta', 'i guess', 'i suppose', 'who knows', 'not sure if', 'not sure whether',
      'more or less', 'in theory', 'with any luck', 'with luck',
      'fingers crossed', 'at a stretch', 'give it a go', 'in an ideal world', 'conceivably',
      'presumably', 'if anything',
    ],
    category: 'hedge',
    unless: [
      { before: ['else'] },
      { after: ['what', 'which', 'this', 'that', 'any', 'every', 'right', 'one', 'new', 'the', 'each', 'a'] },
    ],
    yes: 'Maybe teach a Saturday class',
    no: 'Learn what kind of joints the yard uses',
  },
  {
    forms: ['some kind of', 'some sort of'],
    category: 'hedge',
    group: 'article',
    yes: 'Some kind of degree',
    no: 'Learn what kind of joints the yard uses',
  },
  {
    forms: [
      'if possible', 'if time permits', 'time permitting', 'if time allows', 'if i have time',
      'if i have the time', 'if i get time', 'if i find the time', 'if i find time', 'if there is time',
      "if there's time", 'if i can', 'if i am able', 'if i am able to', "if i'm able", "if i'm able to",
      'if i get the chance', 'if i get a chance', 'if all goes well', 'if the opportunity arises',
      'if the opportunity comes up', 'if an opportunity comes up', 'if something comes up', 'if money allows',
      'if budget allows', 'if funds allow', 'if things go well', 'if work allows', 'if life allows',
      'if i feel like it', 'if i am lucky', "if i'm lucky", 'where possible', 'when possible',
      'when time permits', 'when time allows', 'as far as possible', 'as time permits', 'as time allows',
      'weather permitting', 'budget permitting', 'workload permitting', 'if it works out', 'if needed',
    ],
    category: 'hedge',
    group: 'condition',
    unless: [
      { after: ['see', 'know', 'decide', 'and', 'or', 'find out', 'test'] },
      { inPhraseWith: ['ask', 'asks', 'asking', 'check with'] },
      { before: ['then', 'show', 'prove', 'cover'] },
    ],
    yes: 'Finish the course if time permits',
    no: 'Ask the surgery if I can sit in on the ward round',
  },
  {
    forms: ['might'],
    category: 'hedge',
    group: 'verb',
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
    forms: ['may', 'may well'],
    category: 'hedge',
    group: 'verb',
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
    group: 'verb',
    unless: [{ before: ['not'] }],
    needs: [{ after: ['i', 'we', 'it', 'this', 'that', 'which'] }],
    yes: 'I could apply for the deputy post',
    no: 'Ask whether the deputy could cover',
  },
  {
    forms: ['should', 'should probably', 'ought to'],
    category: 'hedge',
    group: 'verb',
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
    unless: [{ after: ['what', 'that', 'who', 'they', 'patients', 'customers', 'people', 'you'] }],
    yes: "I'd like to run the pharmacy",
    no: 'Ask the residents what they would like to eat',
  },
  {
    forms: [
      'aim to', 'aiming to', 'plan to', 'planning to', 'intend to', 'intending to', 'expect to',
      'expecting to', 'mean to', 'want to', 'wish to', 'would aim to', 'plan on', 'planning on', 'look to',
      'looking to', 'seek to', 'seeking to',
    ],
    category: 'polite',
    group: 'mild',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'I plan to run the pharmacy',
    no: 'Hand the plan to Ms Adeyemi in May',
  },
  {
    forms: ['always', 'at all times', 'every single time', 'every time', 'each and every time', 'constantly'],
    category: 'absolute',
    group: 'always',
    unless: [{ before: ['on call'] }, { after: ['almost', 'nearly', 'not', 'have', 'as', "i've", 'has', 'is', 'was'] }],
    yes: 'Always answer every client',
    no: 'Ask why the lift has always stopped at level 3',
  },
  {
    forms: ['never', 'not once', 'not a single'],
    category: 'absolute',
    group: 'never',
    unless: [
      { before: ['event', 'events', 'ending', 'mind', 'again', 'been', 'have to', 'had', 'mind the'] },
      { after: ['almost', 'nearly', 'not', 'now or', 'have', "i've", 'has', 'had', 'better late than'] },
    ],
    yes: 'Never ship a flat can',
    no: 'File the never event report',
  },
  {
    forms: ['every', 'every single', 'each and every', 'any and every'],
    category: 'absolute',
    group: 'each',
    unless: [
      { withCadence: true },
      { withNumber: true },
      {
        before: [
          'day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'year', 'years', 'hour', 'minute',
          'morning', 'evening', 'night', 'afternoon', 'weekend', 'weekday', 'monday', 'tuesday', 'wednesday',
          'thursday', 'friday', 'saturday', 'sunday', 'sprint', 'term', 'semester', 'season', 'shift',
          'other', 'second', 'third', 'fourth', 'two', 'three', 'four', 'six', 'time', 'single day', 'shift',
          'match', 'game', 'meeting', 'session', 'rehearsal', 'class', 'visit', 'cycle', 'half-term', 'delivery',
          'opportunity', 'chance', 'step',
          'fortnight', 'spring', 'summer', 'autumn', 'fall', 'winter', 'school day', 'payday', 'lesson',
          'month-end',
        ],
      },
    ],
    yes: 'Answer every client',
    no: 'Practise every Monday',
  },
  {
    forms: ['all', 'all of', 'any and all'],
    category: 'absolute',
    group: 'all',
    unless: [
      { withNumber: true },
      { withCadence: true },
      {
        before: [
          'hands', 'day', 'year', 'round', 'night', 'along', 'over', 'right', 'the time off', 'weather',
          'terrain', 'five', 'in', 'about', 'day long', 'the best to', 'the same', 'that', 'this', 'the way', 'the time',
          'else', 'being', 'ages', 'levels', 'saints', 'told', 'stars', 'inclusive', 'rounder',
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
    group: 'each',
    unless: [
      { withNumber: true },
      { before: ['but', 'to lose', 'new', 'from', 'else', 'has', 'does', 'knows', "'s"] },
      { after: ['not', 'for', 'almost', 'nearly'] },
    ],
    yes: 'Please everyone',
    no: 'Say that there is nothing new',
  },
  {
    forms: [
      'completely', 'totally', 'entirely', 'absolutely', 'perfect', 'perfectly', 'perfection', 'flawless',
      'flawlessly', 'faultless', 'faultlessly', 'without fail', 'without exception', 'no matter what',
      'zero mistakes', 'zero errors', 'zero defects', 'error-free', 'mistake-free', 'zero complaints', 'foolproof', 'bulletproof',
      'at any cost', 'at all costs', 'whatever it takes', 'nothing but', 'number one', 'no. 1',
      'one hundred percent', 'a hundred percent', '24 hours a day', 'master everything', 'in every way',
      'beyond reproach', 'unbeatable', 'second to none',
    ],
    category: 'absolute',
    unless: [
      {
        before: [
          'tense', 'tenses', 'pitch', 'binding', 'competition', 'square', 'competitions', 'new', 'different',
          'attendance', 'number', 'numbers', 'fifth', 'fourth', 'storm',
        ],
      },
      { after: ['past', 'present', 'future', 'not', 'practice makes', 'pixel'] },
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
          'deck', 'buy', 'man', 'five', 'three', '5', '3', '20', '50', '100', 'quarter', 'third', 'half', 'class award',
          'fit', 'route', 'time', 'of both', 'bunk', 'step', 'rung', 'prize', 'award', 'quote', 'offer',
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
