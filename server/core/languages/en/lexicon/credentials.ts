import type { Entry } from '../../../plan/words'

/** What one passes, earns or renews once. */
// biome-ignore format: word lists read best filled, line by line
export const credentials: readonly Entry[] = [
  {
    forms: [
      'certificate', 'certificates', 'certification', 'certifications', 'cert', 'certs', 'diploma',
      'diplomas', 'licence', 'licences', 'exam', 'exams', 'examination', 'examinations', 'accreditation',
      'apprenticeship', 'apprenticeships', "bachelor's", 'bachelors', "bachelor's degree", 'bachelor degree',
      'bachelor of', "master's", "master's degree", 'masters degree', 'master of', 'doctorate', 'phd', 'ph.d',
      'qualification', 'qualifications', 'credential', 'credentials', 'licensure', 'chartership',
      'chartered status', 'fellowship', 'residency', 'foundation degree', 'associate degree',
      "associate's degree", 'honours degree', 'law degree', 'nursing degree', 'teaching degree',
      'postgraduate diploma', 'post-graduate diploma', 'postgraduate certificate', 'post-grad certificate',
      'graduate certificate', 'pg dip', 'pg cert', 'pgcert', 'pgdip', 'higher diploma', 'advanced diploma',
      'national diploma', 'driving licence', "driver's license", "driver's licence", 'driving test',
      'theory test', 'road test', 'practical test', 'bar exam', 'board exam', 'board exams',
      'board certification', 'licensing exam', 'final exam', 'mock exam', 'entrance exam', 'trade test',
      'trade certificate', 'journeyperson ticket', 'ticket', 'red seal', 'city & guilds', 'city and guilds',
      'first aid certificate', 'food hygiene certificate', "food handler's card", 'higher national diploma',
      'cscs card', 'safe pass', 'hgv licence', 'lorry licence', 'forklift licence', 'forklift ticket',
      'gun licence', "pilot's licence", 'pilot licence', 'personal licence', 'alcohol licence',
      'teaching qualification', 'language certificate', 'black belt', 'green belt', 'sign-off',
      'competency sign-off', 'viva', 'thesis defence', 'thesis defense', 'gas safe registration',
      'nmc registration', 'professional registration', 'security clearance', 'visa', 'citizenship',
      'citizenship test', 'permanent residency', 'residence permit', 'work permit', 'green card', 'tenure',
    ],
    category: 'credential',
    unless: [
      {
        before: [
          'office', 'plate', 'plates', 'fee', 'sales', 'machine', 'queue', 'backlog', 'system', 'number',
          'numbers', 'hall', 'board meeting',
        ],
      },
      { after: ['support', 'open', 'raffle', 'jira', 'train', 'concert', 'creative commons'] },
    ],
    yes: 'Pass the forklift licence in May',
    no: 'Answer the open ticket',
  },
  {
    forms: ['license', 'licenses'],
    category: 'credential',
    unless: [
      { before: ['key', 'keys', 'fee', 'fees', 'plate', 'plates', 'agreement', 'server', 'terms', 'costs'] },
      { after: ['software', 'mit', 'open', 'source', 'seat'] },
    ],
    yes: 'Renew my plumbing license',
    no: 'Buy the software license key',
  },
  {
    forms: ['degree', 'degrees'],
    category: 'credential',
    unless: [
      {
        before: [
          'angle', 'angles', 'celsius', 'view', 'turn', 'feedback', 'of difficulty', 'of freedom', 'of burns',
          'burns',
        ],
      },
      { after: ['some', 'certain', 'high', 'great', 'large', 'lesser', 'third', 'second', 'to a', 'what'] },
    ],
    yes: 'Finish a part-time degree in law',
    no: 'Help to some degree',
  },
  {
    forms: ['badge', 'badges'],
    category: 'credential',
    unless: [
      { before: ['reader', 'readers', 'number', 'holder', 'printer', 'access'] },
      { withNumber: true },
    ],
    yes: 'Earn the first-aider badge',
    no: 'Fix the badge reader',
  },
  {
    forms: ['masters'],
    category: 'credential',
    unless: [
      { before: ['final', 'tournament', 'champion'] },
      { after: ['pass', 'grand', 'scrum', 'head'] },
    ],
    yes: 'Finish a masters in public health',
    no: 'Watch the Masters final',
  },
  {
    forms: [
      'cpa', 'pmp', 'capm', 'ccna', 'ccnp', 'cissp', 'cism', 'cisa', 'itil', 'prince2', 'comptia', 'cpacc',
      'servsafe', 'cfa', 'acca', 'cima', 'cipd', 'shrm-cp', 'phr', 'pgce', 'qts', 'nclex', 'nclex-rn', 'mba',
      'emba', 'msc', 'bsc', 'beng', 'meng', 'mres', 'mphil', 'llb', 'llm', 'edd', 'dnp', 'bsn', 'msn', 'adn',
      'hnc', 'hnd', 'btec', 'nvq', 'svq', 'gcse', 'gcses', 'a-level', 'a-levels', 't-level', 't-levels',
      'ged', 'abitur', 'ucas', 'toefl', 'toeic', 'ielts', 'delf', 'dalf', 'dele', 'jlpt', 'hsk', 'testdaf',
      'cae', 'celta', 'delta course', 'tefl', 'tesol', 'wset', 'nebosh', 'iosh', 'cscs', 'haccp', 'cdl',
      'pcv', 'cpc', 'adr', 'twic', 'cna exam', 'emt-b', 'acls', 'pals', 'atls', 'nmc', 'cpr', 'cpcs', 'npors',
      'vtct', 'cache level 3', 'care certificate', 'az-104', 'az-900', 'saa-c03', 'aws certified', 'cka',
      'ckad', 'rhcsa', 'rhce', 'ceh', 'oscp', 'csm', 'psm i', 'safe agilist', 'six sigma', 'istqb', 'gmat',
      'gre', 'lsat', 'mcat', 'usmle', 'plab', 'fe exam', 'pe exam', 'leed', 'breeam', 'arb', 'riba part 3',
      'ryaskipper', 'stcw', 'easa part-66', 'mewp', 'ipaf', 'pasma', 'psv', 'csp exam', 'cips', 'dip he',
      'diphe',
    ],
    category: 'credential',
    yes: 'Earn the PMP by June 2026',
    no: 'Sing “CPA Blues” at the fair',
  },
  {
    forms: ['als', 'bls', 'ba', 'ma', 'md', 'jd', 'rn', 'sat', 'cert iv', 'boards', 'finals'],
    category: 'credential',
    unless: [{ before: ['room', 'staff', 'work', 'job', 'down'] }],
    needs: [
      {
        after: [
          'pass', 'passing', 'earn', 'the', 'take', 'retake', 'resit', 'complete', 'finish', 'renew', 'my',
          'an', 'an als', 'part-time',
        ],
      },
    ],
    yes: 'Sit the SAT in March',
    no: 'We sat down with the board',
  },
]
