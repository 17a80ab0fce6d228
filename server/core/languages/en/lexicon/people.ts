import type { Entry } from '../../../plan/words'

/** People one can talk a plan through with. */
// biome-ignore format: word lists read best filled, line by line
export const people: readonly Entry[] = [
  {
    forms: [
      'manager', 'managers', 'line manager', 'my manager', 'supervisor', 'supervisors', 'boss', 'director',
      'team lead', 'team leader', 'head of department', 'department head', 'foreman', 'ward sister',
      'charge nurse', 'ward manager', 'head chef', 'colleague', 'colleagues', 'coworker', 'coworkers',
      'co-worker', 'co-workers', 'workmate', 'workmates', 'teammate', 'teammates', 'mentor', 'mentors',
      'sponsor', 'sponsors', 'tutor', 'tutors', 'buddy', 'counsellor', 'counsellors', 'counselor',
      'career counsellor', 'career counselor', 'careers counsellor', 'career adviser', 'careers adviser',
      'career advisor', 'career coach', 'life coach', 'work coach', 'job coach', 'job centre adviser',
      'adviser', 'advisers', 'advisor', 'advisors', 'assessor', 'assessors', 'instructor', 'instructors',
      'preceptor', 'practice educator', 'placement supervisor', 'clinical educator', 'teacher', 'teachers',
      'professor', 'lecturer', 'headteacher', 'head teacher', 'principal', 'hr', 'hr partner',
      'hr business partner', 'human resources', 'recruiter', 'recruiters', 'headhunter', 'alumni', 'alumnus',
      'alumna', 'alum', 'union rep', 'union representative', 'shop steward', 'occupational health', 'friend',
      'friends', 'spouse', 'husband', 'wife', 'sister', 'brother', 'accountability partner', 'study partner',
      'study group', 'journeyman', 'master craftsman', 'skip-level', 'skip level', 'role model',
      'role models', 'case worker', 'caseworker', 'bank adviser', 'accountant friend', 'a former boss',
      'former manager', 'former colleague',
    ],
    category: 'person-role',
    unless: [
      {
        after: [
          'become', 'become a', 'become an', 'becoming a', 'becoming an', 'be a', 'be an', 'as a', 'as an',
          'target', 'target role', 'to a', 'account', 'project', 'product', 'case', 'property', 'stage',
          'site', 'office', 'general', 'store', 'shop', 'restaurant', 'hotel', 'sales', 'marketing',
          'finance', 'funeral', 'managing', 'payroll', 'senior', 'junior', 'assistant', 'deputy', 'yoga',
          'primary', 'school', 'maths', 'swimming', 'fitness', 'driving', 'ski', 'language', 'aspiring',
          'qualified', 'registered',
        ],
      },
      { before: ['role', 'job', 'post', 'course', 'training', 'position', 'certificate', 'of the month'] },
    ],
    yes: 'Discuss with my manager on 14 March',
    no: 'Become a manager',
  },
  {
    forms: ['coach', 'coaches'],
    category: 'person-role',
    unless: [
      {
        before: [
          'driver', 'drivers', 'tour', 'tours', 'trip', 'trips', 'station', 'company', 'hire', 'party',
          'park', 'two', 'three',
        ],
      },
      { after: ['become a', 'becoming a', 'be a', 'as a', 'swim', 'football', 'to'] },
    ],
    yes: 'Book an hour with my coach',
    no: 'Hire a coach driver for the trip',
  },
  {
    forms: ['peer', 'peers'],
    category: 'person-role',
    unless: [
      {
        before: [
          'review', 'reviews', 'reviewed', 'pressure', 'support', 'assessment', 'programming', 'group',
        ],
      },
    ],
    yes: 'Ask two peers for a review',
    no: 'Pass the peer review stage',
  },
  {
    forms: ['trainer'],
    category: 'person-role',
    unless: [
      { after: ['personal', 'become a', 'be a', 'as a', 'master', 'pokemon', 'animal', 'dog', 'horse'] },
      { before: ['shoe', 'shoes'] },
    ],
    yes: 'Ask the trainer which units count',
    no: 'Sell the trainer shoe range',
  },
]
