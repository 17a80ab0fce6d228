import type { Headings } from '../../plan/words'

/**
 * Labels and column heads. `target` alone is a role before a colon and often a figure over a column: it stands in both
 * lists, and so does `role`, a rung of a ladder over a column. The reader tells them apart by what the cells hold.
 */
// biome-ignore format: word lists read best filled, line by line
export const fields: Headings['fields'] = {
  goal: [
    'goal', 'goals', 'objective', 'objectives', 'aim', 'goal title', 'objective title', 'goal name',
    'goal statement', 'smart goal', 'key result', 'key results', 'kr', 'krs',
    'development goal', 'career goal', 'performance goal', 'learning goal', 'work objective',
    'development objective', 'learning objective', 'priority goal', 'ambition', 'resolution',
  ],
  description: [
    'description', 'goal description', 'what', 'outcome', 'item', 'thing', 'details of goal', 'detail', 'in detail',
  ],
  action: [
    'action', 'actions', 'action steps', 'action step', 'action item', 'action items', 'action plan',
    'next step', 'next steps', 'first step', 'first steps', 'steps', 'steps to take', 'task', 'tasks',
    'to do', 'to-do', 'activity', 'activities', 'development activity', 'development activities', 'how',
    'learning activity', 'training needed', 'steps / training needed', 'how i will get there',
    'what i will do', "what i'll do", 'approach', 'strategy', 'strategies', 'learning activities', 'method',
  ],
  stage: ['stage', 'stages', 'milestone', 'milestones', 'phase', 'step', 'checkpoint', 'role', 'rung'],
  metric: [
    'measure', 'measures', 'metric', 'metrics', 'indicator', 'indicators', 'kpi', 'kpis', 'success criteria',
    'success criterion', 'success measure', 'success measures', 'measure of success', 'measures of success',
    'success', 'measurable', 'done when', 'definition of done', 'evidence of completion',
    'evidence of success', 'how measured', 'how will i know', "how i'll know", 'how i will know', 'how we will know', 'how will we know', 'how will you know', 'how we know',
    'how i know', 'expected result', 'expected results', 'expected outcome', 'result', 'results',
    'from → to', 'from - to', 'from-to', 'baseline → target', 'mark', 'marks', 'mark i want', 'grade i want', 'grade wanted', 'aim for', 'target', 'target value', 'target number', 'm', 'what success looks like',
    'success looks like', 'measured by', 'outcome measure', 'proof', 'm (measurable)',
  ],
  deadline: [
    'deadline', 'deadlines', 'due', 'due date', 'by', 'by when', 'when', 'target date', 'completion date',
    'target completion date', 'target completion', 'achievement date', 'end date', 'end', 'finish date',
    'finish', 'complete by', 'date due', 'done by', 'timeframe', 'time frame', 'timeline', 'timescale',
    'time-bound', 'time bound', 'timebound', 'timely', 'time-related', 'time', 'time specific', 'eta',
    'year', 'quarter', 'month', 'term', 'date', 't', 'expiry', 't (time-bound)', 'cut-off', 'closing date',
    'estimated completion', 'completion', 'exam date', 'age',
  ],
  start: ['start', 'start date', 'starting', 'from', 'begin', 'begins', 'start by', 'starts', 'commencement'],
  serves: [
    'serves', 'serves goal', 'for', 'supports', 'for goal', 'related goal', 'related goals', 'linked goal', 'linked goals',
    'supports goal', 'goal no.', 'goal number', 'goal #', 'goal id',
  ],
  period: [
    'period', 'plan period', 'review period', 'cycle', 'review cycle', 'appraisal period', 'appraisal year',
    'performance period', 'performance year', 'plan year', 'duration', 'reporting period', 'dates covered',
    'period covered', 'objectives period', 'goal period', 'period of objectives',
  ],
  horizon: ['horizon', 'time horizon', 'term length', 'short/long term', 'short or long term', 'range'],
  status: [
    'status', 'state', 'progress', 'done', 'done?', 'complete', 'completed', 'rag', 'rag status', '%',
    '% complete', 'achieved', 'current status', 'where i am',
  ],
  means: [
    'accommodation', 'lodging',
    'resources', 'resource', 'resources needed', 'resources required', 'support', 'support needed',
    'support required', 'support and resources', 'means', 'budget', 'cost', 'costs', 'funding', 'fees',
    'tools', 'equipment', 'what i need', "what i'll need", 'needs', 'need', 'money', 'savings', 'paid by',
    'help needed', 'using',
  ],
  motivation: [
    'why', 'why it matters', 'why this', 'why this matters', 'why now', 'motivation', 'reason', 'reasons',
    'rationale', 'purpose', 'because', 'value', 'values', 'benefit', 'benefits', 'relevance', 'relevant',
    'r (relevant)', 'reason for goal',
  ],
  specific: ['specific', 's', 's (specific)', 'specifics'],
  achievable: [
    'achievable', 'attainable', 'assignable', 'agreed', 'a', 'a (achievable)', 'actionable', 'achievability',
  ],
  realistic: ['realistic', 'r', 'r (realistic)', 'reasonable'],
  target: [
    'target role', 'target roles', 'target job', 'target', 'targets', 'target position', 'target post',
    'target title', 'career aspiration', 'career aspirations', "what i'm heading for", 'what i am heading for', "what i'm aiming for",
    'what i am aiming for', "where i'm heading", 'where to', 'where next', 'heading for', 'aiming for', 'aiming at', 'next post', 'desired role', 'desired job', 'desired position', 'dream role', 'dream job',
    'job target', 'career target', 'next role', 'next job', 'next position', 'role sought',
    'position sought', 'post sought', 'aiming for', 'aim for', 'applying for', 'applied for',
    'post applied for', 'position applied for', 'role applied for', 'vacancy', 'role i want', 'job i want',
    'ideal role', 'future role', 'long game', 'heading for', 'headed for', 'aiming at',
  ],
  'current-role': [
    'current role', 'current job', 'current position', 'current post', 'current title', 'present role',
    'present post', 'position', 'job title', 'job', 'title', 'post', 'occupation', 'role', 'role now', 'now',
    'classification', 'grade and role', 'current grade', 'designation', 'current designation',
  ],
  employer: [
    'employer', 'company', 'organisation', 'organization', 'workplace', 'current employer', 'department',
    'school', 'hospital', 'firm', 'team', 'unit', 'where', 'site',
  ],
  sector: ['sector', 'industry', 'field', 'setting', 'environment', 'line of work', 'work environment'],
  people: [
    'who', 'with', 'with whom', 'people', 'person', 'owner', 'responsible', 'person responsible',
    'accountable', 'superior', 'immediate superior', 'immediate supervisor', 'reports to', 'mentor', 'coach', 'supervisor', 'manager', 'line manager', 'sponsor', 'contact',
    'contacts', 'who can help', 'who for', 'supporters', 'accountability', 'accountability partner',
    'talk to', 'discuss with', 'buddy', 'tutor', 'adviser', 'advisor', 'reviewer', 'signed by',
    'support person', 'people involved',
  ],
  review: [
    'review', 'review date', 'next review', 'reviewed', 'review on', 'reviews', 'next check-in', 'check-in',
    'check-ins', 'check in', 'next meeting', 'next sit-down', 'revisit', 'follow-up', 'follow up',
    'next session', 'next appraisal', 'mid-year review', 'year-end review', 'review cadence',
    'review frequency', 'next one-to-one', 'next 1:1', 'cadence', 'frequency', 'how often',
  ],
  updated: [
    'updated', 'last updated', 'last update', 'last edited', 'last modified', 'last reviewed', 'last review',
    'revised', 'written', 'created', 'date written', 'prepared', 'prepared on', 'as of', 'version', 'signed',
    'date signed', 'drafted',
  ],
  'time-budget': [
    'my hours', 'hours i have', 'how many hours',
    'time available', 'time budget', 'weekly commitment', 'time commitment', 'commitment', 'hours',
    'hours per week', 'hours a week', 'hours/week', 'h/week', 'available time', 'weekly hours',
    'time per week', 'time i have', 'time needed', 'effort', 'study time', 'weekly time',
  ],
  evidence: [
    'evidence', 'experience', 'achievements', 'achievement', 'accomplishments', 'track record',
    'what i have done', "what i've done", 'already done', 'so far', 'baseline', 'background',
    'qualifications', 'wins', 'skills', 'strengths',
  ],
  gap: [
    'gap', 'gaps', 'need', 'needs', 'skill gap', 'skills gap', 'skills to develop', 'skills to learn', 'development area',
    'development areas', 'development need', 'development needs', 'learning need', 'learning needs',
    'training need', 'training needs', 'things to improve', 'to improve', 'areas for improvement',
    'areas to improve', 'area for improvement', 'weakness', 'weaknesses', 'growth area', 'growth areas',
    'areas for growth', 'could be better', 'missing',
  ],
  competency: [
    'competency', 'competencies', 'competence', 'competences', 'skill', 'capability', 'behaviour',
    'behavior', 'knowledge', 'core competency', 'key competency', 'ability',
  ],
  level: [
    'level', 'current level', 'required level', 'target level', 'needed level', 'level needed',
    'level required', 'rating', 'current', 'required', 'needed', 'score', 'self-rating', 'self rating',
    'self-assessment', 'manager rating', 'today', 'current rating', 'target rating', 'grade',
    'expected level', 'from', 'to',
  ],
  research: [
    'requirement', 'requirements', 'entry requirements', 'what has to be true', 'what it takes',
    'evidence needed', 'evidence required', 'they ask for', 'the ad asks for', 'requires', 'required for', 'prerequisite', 'prerequisites',
    'source', 'sources', 'job ad', 'job description', 'what the role requires', 'what they ask for',
    'essential', 'criteria', 'responsibilities', 'duties',
  ],
  risk: [
    'risk', 'risks', 'obstacle', 'obstacles', 'barrier', 'barriers', 'blocker', 'blockers', 'challenge',
    'challenges', 'constraint', 'constraints', 'what could go wrong', 'if it fails', 'mitigation', 'plan b',
    'fallback', 'countermeasure',
  ],
  note: [
    'note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'details', 'manager comments',
    "manager's comments", 'supervisor comments', 'employee comments', 'lesson', 'lessons', 'link', 'links',
    'priority', 'weight', 'weighting', 'category', 'theme', '#', 'no', 'no.', 'id', 'ref', 'name',
    'employee', 'employee name', 'nb', 'ps',
  ],
}
