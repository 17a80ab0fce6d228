import type { Entry } from '../../../plan/words'

/** How many, how much, how: words that leave it open. */
// biome-ignore format: word lists read best filled, line by line
export const quantifiers: readonly Entry[] = [
  {
    forms: ['some'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      {
        before: [
          'of the', 'day', 'time', 'point', 'stage', 'reason', 'extent', 'degree', 'kind of', 'sort of',
          'more',
        ],
      },
      { inPhraseWith: ['?'] },
    ],
    yes: 'Apply to some clinics',
    no: 'Serve some 200 covers a night',
  },
  {
    forms: ['several'],
    category: 'quantifier',
    unless: [{ withNumber: true }],
    yes: 'Get several certifications',
    no: 'Pass several (4) modules',
  },
  {
    forms: ['many'],
    category: 'quantifier',
    unless: [
      { after: ['how', 'as', 'so', 'too', 'not', 'that'] },
      { withNumber: true },
    ],
    yes: 'Meet many recruiters',
    no: 'List how many recruiters called',
  },
  {
    forms: [
      'a few', 'few', 'a handful of', 'a couple of', 'a bit of', 'a little', 'a little bit of',
      'a little more', 'a bit more', 'a number of', 'a range of', 'a wide range of', 'a variety of',
      'a wide variety of', 'a series of', 'a great deal of', 'a good deal of', 'a good number of',
      'a certain number of', 'a certain amount of', 'a lot of', 'a lot more', 'lots of', 'loads of',
      'tons of', 'plenty', 'plenty of', 'countless', 'numerous', 'as much as possible', 'as many as possible',
      'as many as i can', 'as much as i can', 'more or fewer',
    ],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { before: ['months', 'weeks', 'years', 'days', 'more than'] },
      { after: ['quite', 'of'] },
    ],
    yes: 'Read a few books on triage',
    no: 'Read a couple of books (2) on triage',
  },
  {
    forms: ['various'],
    category: 'quantifier',
    yes: 'Use various tools',
    no: 'Catalogue the Various Artists shelf',
  },
  {
    forms: ['multiple'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      {
        before: ['choice', 'choices', 'sclerosis', 'myeloma', 'births', 'occupancy', 'listing', 'regression'],
      },
    ],
    yes: 'Earn multiple badges',
    no: 'Write the multiple choice paper',
  },
  {
    forms: ['most'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { after: ['at', 'the'] },
      { before: ['likely', 'recent', 'recently', 'of all', 'importantly', 'senior', 'common'] },
    ],
    yes: 'Close most tickets',
    no: 'Spend at most two hours on it',
  },
  {
    forms: ['more', 'more of', 'lots more', 'many more', 'much more'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { before: ['than', 'or less', 'information', 'details'] },
      {
        after: [
          'no', 'any', 'once', 'twice', 'one', 'what is', 'even', 'or', 'be', 'being', 'become', 'becoming',
          'feel', 'do',
        ],
      },
    ],
    yes: 'Read more articles',
    no: 'Serve more than 40 covers',
  },
  {
    forms: ['fewer'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { before: ['than'] },
      { after: ['no'] },
    ],
    yes: 'Make fewer mistakes',
    no: 'Make fewer than five mistakes a week',
  },
  {
    forms: ['less'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { before: ['than'] },
      { after: ['no', 'more or', 'any', 'or', 'nothing'] },
    ],
    yes: 'Take less time on handovers',
    no: 'Load the board in less than five seconds',
  },
  {
    forms: ['something', 'somewhere', 'somehow', 'someone', 'some things', 'things', 'stuff'],
    category: 'quantifier',
    needs: [
      { closing: true },
      { before: ['—', '-', '('] },
    ],
    yes: 'Negotiate something',
    no: 'Try something with maps and bus data',
  },
  {
    forms: ['enough', 'sufficient', 'ample'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      {
        after: [
          'good', 'long', 'strong', 'old', 'well', 'big', 'fast', 'clear', 'brave', 'small', 'close', 'cheap',
          'near', 'not', 'soon', 'sure', 'simple', 'easy', 'ready',
        ],
      },
      { before: ['is enough', 'to'] },
    ],
    yes: 'Save enough money',
    no: 'Say that the draft is good enough',
  },
  {
    forms: ['any', 'any kind of', 'any sort of', 'any type of'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      {
        after: [
          'not', 'without', 'no', 'if', 'before', 'at', 'in', 'avoid', 'zero', 'hardly', 'than', 'of', 'have',
        ],
      },
      { before: ['more', 'longer', 'one of', 'other', 'questions', 'time', 'and all', 'errors'] },
      { inPhraseWith: ["don't", 'not', 'never', "won't", 'if', 'whether'] },
    ],
    yes: 'Take any course on offer',
    no: 'Work a term without any absence',
  },
  {
    forms: [
      'very', 'really', 'quite', 'fairly', 'extremely', 'truly', 'deeply', 'greatly', 'substantially',
      'considerably', 'dramatically', 'noticeably', 'markedly', 'vastly', 'hugely', 'massively', 'immensely',
      'somewhat', 'slightly', 'reasonably', 'relatively', 'sufficiently', 'adequately', 'appropriately',
      'optimally', 'seamlessly', 'smoothly', 'thoroughly', 'meaningfully',
    ],
    category: 'degree',
    unless: [
      { withNumber: true },
      { before: ['first', 'last', 'same', 'least', 'end'] },
      { after: ['not'] },
    ],
    yes: 'Be very organised',
    no: 'Sign up for the very first intake',
  },
  {
    forms: ['highly'],
    category: 'degree',
    unless: [
      {
        before: [
          'infectious', 'dependent', 'sensitive', 'enriched', 'flammable', 'processed', 'specialised',
          'specialized',
        ],
      },
    ],
    yes: 'Write highly engaging posts',
    no: 'Train for the highly infectious diseases unit',
  },
  {
    forms: ['significantly'],
    category: 'degree',
    unless: [{ withNumber: true }],
    yes: 'Reduce waste significantly',
    no: 'Test that the two groups differ significantly (p below 0.05)',
  },
  {
    forms: [
      'regularly', 'often', 'frequently', 'more often', 'more frequently', 'more regularly',
      'as often as possible', 'consistently', 'continuously', 'constantly', 'occasionally', 'sometimes',
      'on a regular basis', 'from time to time', 'whenever possible', 'periodically', 'systematically',
    ],
    category: 'degree',
    unless: [
      { withCadence: true },
      { withNumber: true },
      { after: ['how'] },
    ],
    yes: 'Meet my mentor regularly',
    no: 'Meet my mentor regularly, every second Friday',
  },
  {
    forms: [
      'effectively', 'efficiently', 'properly', 'correctly', 'successfully', 'actively', 'proactively',
      'strategically', 'confidently', 'professionally', 'competently', 'skilfully', 'skillfully',
    ],
    category: 'degree',
    unless: [
      { withNumber: true },
      { after: ['how', 'not'] },
    ],
    yes: 'Handle complaints effectively',
    no: 'Describe how effectively the ward hands over',
  },
  {
    forms: ['quickly', 'faster', 'quicker', 'swiftly', 'rapidly', 'promptly'],
    category: 'degree',
    unless: [
      { withNumber: true },
      { after: ['how', 'get', 'getting', 'become', 'becoming', 'be', 'being'] },
    ],
    yes: 'Answer clients quickly',
    no: 'Answer clients faster than 4 minutes',
  },
  {
    forms: ['fully'],
    category: 'degree',
    unless: [
      { withNumber: true },
      {
        before: [
          'licensed', 'qualified', 'booked', 'funded', 'remote', 'paid', 'registered', 'vested', 'trained',
          'accredited', 'certified', 'furnished', 'insured', 'staffed', 'booked', 'cooked', 'electric',
          'automated', 'vaccinated', 'chartered', 'bilingual', 'accessible',
        ],
      },
    ],
    yes: 'Be fully engaged',
    no: 'Become a fully licensed electrician',
  },
  {
    forms: [
      'as well as i can', 'as well as possible', 'as best i can', 'to the best of my ability',
      'to the fullest', 'as far as possible', 'to some extent', 'to a high standard', 'to the next level',
    ],
    category: 'degree',
    yes: 'Do the rota as well as i can',
    no: 'Sew 40 badges that say “As well as I can”',
  },
]
