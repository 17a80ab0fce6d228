import type { Entry } from '../../../plan/words'

/** Adjectives that praise without saying what. */
// biome-ignore format: word lists read best filled, line by line
export const qualities: readonly Entry[] = [
  {
    forms: ['good'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'clinical practice', 'manufacturing practice', 'laboratory practice', 'practice', 'practices',
          'samaritan', 'friday', 'morning', 'standing', 'faith', 'housekeeping',
        ],
      },
      { after: ['very', 'common', 'public', 'pretty'] },
    ],
    yes: 'Give good service',
    no: 'Pass the Good Clinical Practice course',
  },
  {
    forms: ['great', 'fantastic', 'amazing', 'awesome'],
    category: 'quality',
    unless: [{ before: ['britain', 'lakes', 'western', 'grandparents', 'outdoors'] }],
    yes: 'Give great talks',
    no: 'Visit the Great Western workshops',
  },
  {
    forms: ['better', 'much better', 'even better'],
    category: 'quality',
    unless: [
      { withNumber: true },
      { before: ['business bureau', 'half', 'off', 'or worse'] },
      {
        after: [
          'or', 'for', 'got', 'get', 'getting', 'become', 'becoming', 'be', 'being', 'do', 'doing', 'be a',
          'become a',
        ],
      },
    ],
    yes: 'Write better reports',
    no: 'Join the Better Business Bureau board',
  },
  {
    forms: ['best'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'practice', 'practices', 'buy', 'man', 'before', 'western', 'available', 'interest', 'interests',
          'price', 'possible', 'of the', 'if',
        ],
      },
      { after: ['my', 'his', 'her', 'their', 'personal', 'second', 'our', 'do their'] },
    ],
    yes: 'Use the best tools',
    no: 'Work a season at Best Buy',
  },
  {
    forms: ['strong', 'stronger', 'solid', 'robust', 'sound'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'acid', 'acids', 'winds', 'password', 'passwords', 'state', 'waste', 'fuel', 'gold', 'modelling',
          'modeling', 'oak', 'wood', 'engineer', 'editor', 'design', 'recording', 'check', 'effects', 'card',
        ],
      },
      { after: ['semi', 'get', 'getting', 'become', 'becoming', 'be', 'being'] },
    ],
    yes: 'Build a strong portfolio',
    no: 'Take the solid waste course',
  },
  {
    forms: ['deep', 'deeper', 'in-depth', 'in depth'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'learning', 'fryer', 'clean', 'cleaning', 'sea', 'tissue', 'water', 'dive', 'fried', 'freeze',
          'south', 'cuts',
        ],
      },
    ],
    yes: 'Gain deep knowledge of payroll',
    no: 'Finish the deep learning module',
  },
  {
    forms: ['advanced'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'practice', 'practitioner', 'practitioners', 'nurse', 'nursing', 'diploma', 'life support', 'life',
          'paramedic', 'standing', 'placement', 'higher', 'apprenticeship', 'certificate', 'clinical',
          'manufacturing', 'trauma', 'paediatric', 'pediatric', 'driver', 'driving', 'wireless', 'care',
          'maths', 'math', 'scheme', 'scaffolder', 'emt', 'degree', 'notice', 'payment', 'skills teacher',
          'program', 'programme', 'analytics',
        ],
      },
      { withObject: ['licence', 'license', 'certificate', 'diploma', 'module', 'course', 'exam', 'ticket'] },
    ],
    yes: 'Reach an advanced level',
    no: 'Become an advanced nurse practitioner',
  },
  {
    forms: [
      'effective', 'more effective', 'efficient', 'more efficient', 'meaningful', 'appropriate', 'adequate',
      'suitable', 'successful', 'interesting', 'exciting', 'excellent', 'exceptional', 'impressive', 'nice',
      'decent', 'valuable', 'useful', 'well-rounded', 'rounded', 'comprehensive', 'innovative',
      'impactful results', 'fulfilling', 'rewarding', 'stimulating', 'challenging', 'ambitious', 'healthy',
      'satisfying', 'enjoyable', 'proper', 'optimal', 'superior', 'remarkable', 'professional-looking',
      'high-quality', 'high quality', 'world-class', 'world class', 'first-rate', 'first-class service',
      'top-notch', 'top quality', 'quality work', 'quality time', 'well-known', 'renowned', 'reputable',
      'prestigious', 'cool', 'smooth', 'smoother', 'easier', 'clearer', 'stronger ties',
    ],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'date', 'school', 'schools', 'insurance', 'exam', 'from', 'immediately', 'eating', 'start', 'tax',
          'care plan', 'candidate', 'candidates', 'applicant', 'applicants', 'adult', 'person', 'lead time',
          'tenderer',
        ],
      },
      { after: ['cost', 'most cost'] },
    ],
    yes: 'Take interesting courses',
    no: 'Teach at the comprehensive school in Leith',
  },
  {
    forms: ['relevant'],
    category: 'quality',
    unless: [{ before: ['to', 'for', 'experience to'] }],
    yes: 'Attend relevant courses',
    no: 'List two years of retail, relevant to this post',
  },
  {
    forms: ['big', 'bigger', 'large', 'larger', 'huge', 'major'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'four', 'data', 'band', 'five', 'issue', 'ben', 'brother', 'cat', 'cats', 'game', 'animal', 'print',
          'incident', 'trauma', 'scale', 'animals', 'order', 'in',
        ],
      },
      { after: ['too', 'how'] },
    ],
    yes: 'Work on big projects',
    no: 'Move from the agency to a Big Four firm',
  },
  {
    forms: ['key'],
    category: 'quality',
    unless: [
      {
        before: [
          'account', 'accounts', 'result', 'results', 'worker', 'workers', 'stage', 'performance',
          'signature', 'holder', 'holders', 'card', 'points', 'skills', 'indicator', 'worker role', 'stage 1',
          'stage 2', 'word', 'words', 'cutting', 'ring', 'takeaway', 'takeaways',
        ],
      },
      {
        after: [
          'api', 'primary', 'house', 'car', 'low', 'foreign', 'door', 'public', 'private', 'minor', 'major',
        ],
      },
    ],
    yes: 'Speak to key people',
    no: 'Apply for the key account manager post',
  },
  {
    forms: ['important', 'essential', 'critical', 'crucial'],
    category: 'quality',
    unless: [
      {
        before: [
          'care', 'criteria', 'oil', 'oils', 'first', 'skills', 'mineral', 'illness', 'thinking', 'path',
          'to me',
        ],
      },
      { after: ['most'] },
    ],
    yes: 'Finish the important tasks',
    no: 'Take the essential first aid course',
  },
  {
    forms: ['positive'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'cash', 'pressure', 'test', 'tests', 'feedback score', 'handling', 'behaviour', 'behavior',
          'discipline', 'displacement',
        ],
      },
      { after: ['hiv', 'covid', 'false', 'sex'] },
    ],
    yes: 'Create a positive mood',
    no: 'Hold a positive cash balance for a year',
  },
  {
    forms: ['outstanding'],
    category: 'quality',
    unless: [
      { withNumber: true },
      {
        before: [
          'invoices', 'invoice', 'debt', 'debts', 'balance', 'balances', 'payments', 'items', 'amounts',
          'fees', 'actions', 'tasks', 'tickets', 'leave', 'rating',
        ],
      },
      { after: ['ofsted', 'rated', 'an ofsted'] },
    ],
    yes: 'Give outstanding service',
    no: 'Chase the outstanding invoices',
  },
  {
    forms: ['flexible', 'modern', 'up-to-date', 'state-of-the-art'],
    category: 'quality',
    unless: [
      {
        before: [
          'hours', 'working', 'work', 'furlough', 'benefits', 'endoscopy', 'languages', 'dance', 'history',
          'pentathlon',
        ],
      },
    ],
    yes: 'Design flexible processes',
    no: 'Request flexible hours from May',
  },
]
