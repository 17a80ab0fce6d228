import type { Entry } from '../../../plan/words'

/** Roles that exist everywhere, and words that are no role. */
// biome-ignore format: word lists read best filled, line by line
export const genericRoles: readonly Entry[] = [
  {
    forms: [
      'manager', 'general manager', 'team manager', 'senior manager', 'middle manager', 'people manager',
      'operations manager', 'project manager', 'programme manager', 'program manager', 'product manager',
      'area manager', 'regional manager', 'line manager', 'supervisor', 'team leader', 'team lead',
      'shift lead', 'shift leader', 'group leader', 'leader', 'section head', 'department head',
      'head of department', 'unit head', 'director', 'managing director', 'deputy director', 'executive',
      'senior executive', 'chief executive', 'ceo', 'coo', 'cto', 'cfo', 'vice president', 'vp', 'president',
      'principal', 'partner', 'officer', 'senior officer', 'chief', 'head', 'deputy', 'lead',
      'owner', 'business owner', 'founder', 'co-founder', 'entrepreneur', 'freelancer', 'contractor',
      'self-employed', 'boss',
    ],
    category: 'generic-role',
    unless: [{ after: ['password', 'file', 'window', 'boot', 'download'] }],
    yes: 'Become a manager',
    no: 'Set up a password manager on 40 laptops',
  },
  {
    forms: ['senior'],
    category: 'generic-role',
    unless: [
      { before: ['citizen', 'citizens', 'school', 'dog', 'dogs', 'year', 'centre', 'center', 'class', 'swimmers'] },
    ],
    yes: 'Become a senior in the design team',
    no: 'Teach swimming to twelve senior citizens',
  },
  {
    forms: [
      'consultant', 'analyst', 'business analyst', 'senior analyst', 'coordinator', 'co-ordinator',
      'project coordinator', 'specialist', 'expert', 'subject matter expert', 'engineer', 'senior engineer',
      'staff engineer', 'principal engineer', 'developer', 'senior developer', 'lead developer', 'designer',
      'senior designer', 'programmer', 'architect lead', 'advisor', 'adviser', 'senior adviser', 'assistant',
      'administrative assistant', 'administrator', 'admin', 'clerk', 'office worker', 'technician',
      'operator', 'operative', 'agent', 'representative', 'rep', 'assessor', 'examiner', 'evaluator', 'estimator', 'controller', 'technologist', 'associate', 'senior associate', 'inspector',
      'planner', 'strategist', 'trainer', 'instructor', 'facilitator', 'coach', 'mentor', 'researcher',
      'research assistant', 'research associate', 'scientist', 'writer', 'artist', 'maker', 'worker',
      'employee', 'practitioner', 'professional', 'trainee', 'apprentice', 'intern', 'volunteer',
      'public servant', 'civil servant', 'policy officer', 'policy adviser', 'policy analyst',
      'programme officer', 'program officer', 'project officer', 'case manager', 'caseworker', 'scrum master',
      'product owner', 'buyer assistant', 'salesperson', 'salesman', 'saleswoman', 'seller',
      'customer service representative', 'marketer', 'ic', 'individual contributor', 'em', 'ae', 'se', 'pm',
    ],
    category: 'generic-role',
    yes: 'Become a consultant',
    no: 'Direct the sketch “The Consultant”',
  },
  {
    forms: [
      'a better job', 'better job', 'a good job', 'good job', 'a new job', 'new job', 'a job', 'another job',
      'a better position', 'better position', 'a position', 'a new position', 'new position',
      'a higher position', 'higher position', 'a senior position', 'senior position', 'a better role',
      'a new role', 'new role', 'a senior role', 'senior role', 'a more senior role', 'more senior role',
      'a role with', 'a bigger role', 'a role where', 'a different job', 'something else', 'something new',
      'something better', 'something different', 'something in', 'something with', 'something to do with',
      'somewhere better', 'a leadership role', 'leadership role', 'leadership roles', 'a leadership position',
      'leadership position', 'leadership positions', 'a management role', 'management role',
      'a management position', 'management position', 'a supervisory role', 'supervisory role',
      'supervisory position', 'a promotion', 'promotion', 'the next level', 'next level', 'the next step',
      'next step up', 'a step up', 'the next grade', 'a higher grade', 'higher grade', 'a higher salary',
      'more money', 'more responsibility', 'more responsibilities', 'success', 'growth', 'career growth',
      'opportunity', 'opportunities', 'new opportunities', 'a new challenge', 'new challenges', 'a dream job',
      'my dream job', 'work i love', 'a meaningful job', 'a stable job', 'a permanent job', 'a well-paid job',
      'an office job', 'a desk job', 'a career', 'a career in', 'a new career', 'job security',
      'financial freedom', 'anything', 'anywhere', 'the guy', 'a guy', 'the person', 'the go-to', 'the go-to person',
      'the go-to guy', 'someone', 'somebody', 'the one',
    ],
    category: 'non-role',
    unless: [{ before: ['as', 'of'] }],
    yes: 'Target: a leadership position',
    no: 'A position as ward clerk in Leeds',
  },
  {
    forms: [
      'management', 'the management', 'upper management', 'senior management', 'middle management',
      'leadership', 'senior leadership', 'executive level', 'c-suite', 'the c-suite',
    ],
    category: 'non-role',
    unless: [
      {
        before: [
          'consultant', 'consultancy', 'accountant', 'accounting', 'trainee', 'analyst', 'assistant',
          'information', 'training', 'team', 'course', 'of', 'skills', 'style', 'programme', 'program',
          'coach', 'development', 'committee',
        ],
      },
      {
        after: [
          'project', 'product', 'supply chain', 'chain', 'facilities', 'property', 'hotel', 'event', 'events',
          'waste', 'wildlife', 'account', 'stock', 'case', 'asset', 'wealth', 'construction', 'data', 'risk',
          'retail', 'farm', 'forest', 'nurse', 'healthcare', 'hospitality', 'quality', 'change', 'line',
          'kitchen', 'ward', 'site', 'school', 'clinical', 'sports', 'people', 'stage', 'restaurant', 'time',
          'stress', 'pain', 'wound', 'medicines', 'anger',
        ],
      },
    ],
    yes: 'Target: management',
    no: 'Target: project management consultant',
  },
]
