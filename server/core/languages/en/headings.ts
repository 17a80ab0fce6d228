import type { Headings } from '../../plan/words'
import { fields } from './fields'
import { except, sections } from './sections'

/** English headings, labels and columns. */
// biome-ignore format: word lists read best filled, line by line
export const headings: Headings = {
  sections,
  except,
  fields,
  horizons: {
    short: [
      'short term', 'short-term', 'shorter term', 'shorter-term', 'near term', 'near-term', 'immediate',
      'right now', 'this week', 'this month', 'this quarter', 'this term', 'this year', 'short', 'soon',
      'now', 'nearer',
    ],
    medium: [
      'mid term', 'mid-term', 'medium term', 'medium-term', 'intermediate', 'intermediate term', 'medium',
      'middle term', 'next', 'after this year', 'beyond this year', 'after next year',
    ],
    long: [
      'long term', 'long-term', 'longer term', 'longer-term', 'long', 'longer', 'further out',
      'further ahead', 'later', 'down the road', 'in the long run', 'long range', 'long-range', 'and beyond',
      'eventually', 'long run', 'far off', 'further off', 'long road',
    ],
  },
  enumerators: {
    goal: ['goal', 'g', 'smart goal', 'aim', 'priority', 'resolution', 'work goal', 'development goal'],
    objective: ['objective', 'obj', 'o', 'okr', 'performance objective', 'work objective'],
    'key-result': ['key result', 'kr'],
    stage: ['stage', 'phase', 'milestone', 'checkpoint', 'step'],
    action: ['action', 'action item', 'task', 'action step'],
  },
  interviewQuestions: [
    'if they ask', 'if she asks', 'if he asks', 'they always ask', 'they will ask', "they'll ask",
    'what are your career goals', 'what are your goals', 'what are your short-term goals',
    'what are your long-term goals', 'what are your professional goals', 'what are your career aspirations',
    'what are your ambitions', 'where do you see yourself', 'where do you want to be',
    'where would you like to be', 'why do you want this job', 'why do you want this role',
    'why do you want this position', 'why do you want to work', 'why do you want to join',
    'why are you applying', 'why are you interested', 'why this role', 'why this job', 'why us',
    'why this company', 'why should we hire you', 'why are you the right', 'tell me about yourself',
    'tell us about yourself', 'tell us about a time', 'tell me about a time', 'what motivates you',
    'what drives you', 'how does this role', 'how does this job', 'how does this position',
    'what can you bring', 'what would you bring', 'why are you leaving', 'why did you leave',
    'describe your career goals', 'what is your dream job', 'what attracted you', 'what are you looking for',
    'what do you hope to achieve', 'how do you see your career', 'what are your plans for the future',
  ],
  lookBacks: ['brag', 'brag-doc', 'brag-document', 'accomplishments', 'achievements', 'wins'],
  metadata: {
    type: ['type', 'kind', 'document-type', 'doc-type'],
    lang: ['lang', 'language', 'locale'],
    title: ['title'],
    date: ['date', 'dated', 'written'],
    created: ['created', 'created-at', 'creation-date', 'written-on'],
    updated: [
      'updated', 'lastmod', 'last-updated', 'last-modified', 'modified', 'updated-at', 'revised',
      'last-review',
    ],
    start: ['start', 'start-date', 'from', 'period-start'],
    period: [
      'period', 'cycle', 'plan-period', 'review-period', 'timeframe', 'year', 'quarter', 'end', 'end-date',
      'deadline', 'due', 'target-date',
    ],
    role: ['role'],
    target: [
      'target', 'target-role', 'target-job', 'target-position', 'job-target', 'desired-role', 'dream-role',
      'dream-job', 'next-role',
    ],
    'current-role': [
      'current-role', 'current-job', 'current-position', 'present-role', 'position', 'job-title', 'occupation',
    ],
    sector: ['sector', 'industry', 'field'],
    environment: ['environment', 'setting', 'workplace', 'kind-of-organisation', 'kind-of-organization'],
    'applying-for': ['applying-for', 'job', 'application', 'vacancy', 'applied-for', 'post-applied-for'],
    company: ['company', 'employer', 'organisation', 'organization', 'school', 'hospital'],
    'job-duties': ['job-duties', 'duties', 'core-duties'],
    'time-budget': [
      'time-budget', 'hours-per-week', 'weekly-hours', 'time-available', 'weekly-commitment',
      'time-commitment', 'hours',
    ],
    review: ['review', 'next-review', 'review-date', 'next-check-in', 'check-in', 'reviewed-on', 'revisit'],
    cadence: ['cadence', 'review-cadence', 'review-frequency', 'reviews'],
    'competency-framework': ['competency-framework', 'competence-framework', 'career-framework', 'framework'],
    competencies: ['competencies', 'competences', 'skills-to-develop', 'gaps'],
    'interview-date': ['interview-date', 'interview', 'interview-on'],
    practised: ['practised', 'practiced', 'rehearsed', 'mock-interview'],
    reflection: ['reflection', 'brag', 'brag-doc'],
    status: ['status', 'state'],
    purpose: ['purpose', 'intent'],
    birth: ['birth', 'born', 'birth-date', 'birth-year', 'date-of-birth', 'birthday'],
    age: ['age'],
    'fiscal-year-start': ['fiscal-year-start', 'fiscal-year-start-month', 'financial-year-start'],
    resources: ['resources', 'means', 'support', 'budget'],
    motivation: ['motivation', 'why', 'reason'],
    people: ['people', 'mentor', 'manager', 'supporters', 'coach'],
    skills: ['skills', 'strengths'],
    accomplishments: ['accomplishments', 'achievements', 'experience'],
  },
}
