import type { Headings } from '../../plan/words'

/** Words of headings, by what the section holds. */
// biome-ignore format: word lists read best filled, line by line
export const sections: Headings['sections'] = {
  horizon: [
    'short term', 'short-term', 'near term', 'near-term', 'mid term', 'mid-term', 'medium term',
    'medium-term', 'long term', 'long-term', 'longer term', 'longer-term', 'this week', 'this month',
    'this quarter', 'this term', 'this semester', 'this season', 'this year', 'next week', 'next month',
    'next quarter', 'next term', 'next season', 'next year', 'the next', 'over the next', 'in the next',
    'the coming', 'the year ahead', 'coming year', 'one year', 'two years', 'three years', 'five years',
    'ten years', 'one-year', 'two-year', 'three-year', 'five-year', 'ten-year', '1-year', '2-year', '3-year',
    '5-year', '10-year', 'immediate', 'right now', 'further out', 'further ahead', 'longer', 'down the road',
    'and beyond', 'in the long run', 'far off', 'long run', 'years out', 'years on', 'further off', 'long road', 'nearer', 'next few years', 'next few months', 'the next few',
  ],
  goals: [
    'also', 'and also', "what i'm going for", 'what i am going for', 'other things', 'other goals', 'and the rest', 'goal', 'goals', 'objective', 'objectives', 'aim', 'aims', 'resolution', 'resolutions', 'aspiration',
    'aspirations', 'ambition', 'ambitions', 'priority', 'priorities', 'focus', 'focus areas', 'quest',
    'quests', 'target outcomes', 'what i want', "what i'd like", 'what i would like', "what i'm aiming for",
    'what i am aiming for', "what i'm working on", 'what i am working on', "where i'm headed",
    "where i'm going", 'where i am headed', 'where i am going', 'where i want to be', 'to achieve',
    'bucket list', 'okrs', "what i'm heading for", 'what i am heading for', 'heading for',
  ],
  kr: ['key result', 'key results', 'kr', 'krs'],
  vision: [
    'vision', 'dream', 'dreams', 'north star', 'where i see myself', 'where do i see myself', 'purpose',
    'big picture', 'where this goes', 'where this is going', 'where this is all going', 'where it is all going', 'end game', 'one day', 'someday', 'if all goes well', 'the dream',
  ],
  target: [
    'career interest', 'career interests', 'target role', 'target roles', 'target job', 'target jobs', 'target position', 'target post',
    'target title', 'desired role', 'desired job', 'desired position', 'dream role', 'dream job',
    'job target', 'role target', 'next role', 'next job', 'next position', 'ideal role', 'ideal job',
    'career path', 'career target', 'career direction', 'position sought', 'post sought', 'role sought',
    'applying for', 'role i want', 'job i want', 'role i am aiming for', "role i'm aiming for", 'job sought',
    'future role',
  ],
  actions: [
    'action', 'actions', 'action plan', 'action items', 'action steps', 'plan of action', 'next steps',
    'first steps', 'to do', 'to-do', 'todo', 'to-dos', 'todos', 'task', 'tasks', 'how i will', "how i'll",
    'how i get there', 'how will i', 'how to get there', 'how we will', 'getting there', 'activity',
    'activities', 'doing about it', "what i'm doing", 'what i am doing', 'rhythm', 'habit', 'habits', 'routine', 'routines', 'daily', 'weekly', 'every day', 'every week',
    'each week', 'weekly rhythm', 'learning plan', 'training plan', 'study plan', 'development activities',
    'development actions', 'what i will do', "what i'll do", 'the plan', 'work plan', 'workplan',
  ],
  milestones: [
    'milestone', 'milestones', 'stage', 'stages', 'step', 'steps', 'phase', 'phases', 'checkpoint',
    'checkpoints', 'timeline', 'time line', 'roadmap', 'road map', 'schedule', 'the route', 'ladder',
    'stepping stones', 'pathway',
  ],
  metric: [
    'success criteria', 'success criterion', 'success measure', 'success measures', 'success metrics',
    'metric', 'metrics', 'measure', 'measures', 'measures of success', 'measure of success', 'kpi', 'kpis',
    'indicator', 'indicators', 'done when', 'definition of done', 'evidence of completion',
    'evidence of success', 'how will i know', "how i'll know", 'how i will know', 'how i know',
    'what success looks like', 'what done looks like', 'expected results', 'expected outcomes',
  ],
  deadline: [
    'deadline', 'deadlines', 'due', 'due date', 'due dates', 'by when', 'target date', 'target dates',
    'completion date', 'achievement date', 'timeframe', 'time frame', 'key dates', 'important dates',
  ],
  means: [
    'resource', 'resources', 'support needed', 'support required', 'support i need', 'support and resources',
    'budget', 'money', 'funding', 'tools', 'equipment', 'time available', 'time budget', 'weekly commitment',
    'time commitment', 'what i need', 'what i will need', "what i'll need", 'means', 'hours i have',
    'hours available', 'finances',
  ],
  skills: [
    'skill', 'skills', 'current skills', 'strength', 'strengths', 'what i can do', 'what i can already do',
    'what i bring', "what i'm good at", 'what i am good at', 'what i know', 'where i am strong', 'toolbox',
    'strengths and weaknesses',
  ],
  gaps: [
    'to work on', 'needs work', 'need work', 'to get better at', 'still to learn', 'skills to develop', 'skills to learn', 'skills to build', 'skills to improve', 'skills needed',
    'skills i need', 'skill gap', 'skill gaps', 'skills gap', 'skills gaps', 'gap', 'gaps',
    'development area', 'development areas', 'areas for development', 'areas of development',
    'areas to develop', 'areas for growth', 'growth areas', 'areas for improvement', 'areas to improve',
    'areas of improvement', 'area of improvement', 'development needs', 'learning needs', 'training needs', 'weakness', 'weaknesses', 'things to improve',
    'what i need to learn', "what i'm weak at", 'what i am weak at', "what i'm short of", 'what i am short of', "what i can't do yet",
    'where i am weak', "where i'm weak", 'what i lack', "what i'm missing", 'what i am missing', 'to work on',
    'to improve', 'could be better', 'do better',
  ],
  competency: [
    'competency', 'competencies', 'competence', 'competences', 'competency model', 'competency framework',
    'competency matrix', 'skills matrix', 'skills framework', 'capability framework', 'career framework',
    'role expectations', 'capabilities',
  ],
  evidence: [
    'proud of', 'what i am proud of', "what i'm proud of", 'what i was proud of', 'highlights', 'highs', 'went well', 'what went well', 'what worked',
    'experience', 'experiences', 'work history', 'accomplishment', 'accomplishments', 'achievement',
    'achievements', 'win', 'wins', 'brag', 'brag doc', 'brag document', 'track record', 'evidence',
    'what i have done', "what i've done", 'what i did', 'impact', 'contributions', 'background',
    'where i am', 'where i am now', "where i'm at", 'where i am today', 'current situation', 'my story',
    'results so far', 'so far', 'credentials held', 'qualifications', 'cpd log', 'training log',
    'training done', 'highlights', 'talks', 'publications',
  ],
  motivation: [
    'why', 'motivation', 'motivations', 'reason', 'reasons', 'passion', 'passions', 'value', 'values',
    'interest', 'interests', 'purpose', 'what drives me', 'what matters', 'what matters to me', 'drivers',
    'what i enjoy', 'what i love', 'what i like', 'situation',
  ],
  research: [
    'asks for', 'ask for', 'needed for', 'what you need for', 'the ad', 'the advert', 'job ad', 'job advert', 'the posting', 'shop asks', 'job asks', 'post asks', 'they ask',
    'employer asks', 'role asks',
    'requirements', 'requirement', 'entry requirements', 'what the role requires', 'what the job requires',
    'what it takes', 'what it requires', 'what they ask for', 'what they look for', 'what employers ask for',
    'job description', 'job ad', 'job ads', 'job posting', 'job postings', 'job market',
    'person specification', 'person spec', 'responsibilities', 'role research', 'research',
    'what the role is', 'what the job is', 'prerequisites', 'evidence needed', 'what has to be true',
    'essential criteria', 'labour market', 'labor market',
  ],
  people: [
    'people', 'mentor', 'mentors', 'mentoring', 'mentorship', 'network', 'networking', 'support',
    'my supporters', 'conversations', 'people to talk to', 'people to meet', 'who can help', 'who helps',
    'who i need', 'feedback', 'feedback i got', 'accountability', 'accountability partner', 'allies',
    'sponsors', 'references', 'coaching', 'who to ask', 'stakeholders', 'manager comments',
    "manager's comments", 'supervisor comments',
  ],
  risks: [
    'risk', 'risks', 'obstacle', 'obstacles', 'blocker', 'blockers', 'barrier', 'barriers', 'challenge',
    'challenges', 'what if', 'plan b', 'contingency', 'fallback', 'fall-back', "what's in the way",
    'what is in the way', 'what gets in the way', 'get in the way', 'gets in the way', 'in the way', 'what could go wrong', 'what worries me', 'worries',
    'fears', 'constraints', 'threats', 'if it goes wrong', 'hurdles',
  ],
  review: [
    'would take back', 'regrets', 'went less well', 'went badly', 'what went wrong', 'what i got wrong', "what didn't work", 'low points', 'lows', 'what happened',
    'what people said', 'what people told me', 'what people tell me', 'what folk said', 'review', 'reviews', 'check-in', 'check-ins', 'check in', 'check ins', 'checkin', 'progress',
    'progress log', 'log', 'journal', 'adjust', 'adjustments', 'retrospective', 'retro', 'change log',
    'changelog', 'changes', 'follow-up', 'follow up', 'updates', 'sit-down', 'reflection', 'reflections',
    'looking back', 'mid-year', 'revision history', 'what went well', "what didn't go well", 'what went wrong',
    'what did not work', "what didn't work", 'what worked', 'what was hard', 'what i learned', 'what i learnt',
    'what surprised me', 'my year',
  ],
  questions: [
    'question', 'questions', 'to validate', 'to check', 'to find out', 'unsure', 'open points',
    'open questions', 'unknowns', 'what i am not sure about', "what i'm not sure about", "what i don't know",
    'undecided', 'options',
  ],
  nongoal: [
    "don't", "don'ts", "dos and don'ts", 'do not', 'what not to say', 'not to say', "don't say", 'non-goal', 'non-goals', 'non goals', 'nongoals', 'not goals', 'not now', 'not this', 'not yet', 'not in',
    'not for now', 'not doing', 'not on', 'never', 'no thanks', 'let go', 'letting go', 'given up',
    'avoid', 'to avoid', 'dealbreaker', 'dealbreakers', 'deal-breakers', 'deal breakers', 'stop doing',
    'to stop', 'anti-list', 'anti-goals', 'anti goals', "what i don't want", 'what i do not want',
    "i don't want", "don't want", 'not to do', 'not-to-do', 'parking lot', 'parked', 'out of scope',
    'saying no to', "what i'd give up", "what i would give up", "what i'll give up", "what i'm giving up", 'left out', 'leaving out',
    'not okrs', "what i'm not doing", "what i won't do", 'on hold', 'stop', 'backburner', 'back burner',
  ],
  done: [
    'done', 'achieved', 'completed', 'archive', 'archived', 'past', 'past goals', 'previous year',
    'last year', 'last quarter', 'how {n} went', 'how it went', 'how the year went', 'how last year went',
    'how last quarter went', 'went less well', 'went badly', 'did not go well', "didn't go well", 'last cycle', 'finished', 'closed', 'dropped', 'accomplished', 'carried out',
  ],
  statement: [
      'essay', 'essays', 'personal essay', 'scholarship essay', 'scholarship application', 'bursary application', 'fellowship application',
    'career statement', 'career goal statement', 'career goals statement', 'goal statement',
    'personal statement', 'statement of purpose', 'career identity', 'elevator pitch', 'pitch',
    'interview answer', 'interview answers', 'my answer', 'the answer', 'what are your career goals',
    'cover letter', 'professional summary', 'application form', 'supporting statement', 'motivation letter',
    'letter of motivation',
  ],
  advice: [
    'best practice', 'best practices', 'tip', 'tips', 'how to use', 'remember', 'reminders', 'instructions',
    'advice', 'best advice', 'guidance', 'further reading', 'reading list', 'useful links', 'links',
    'how this works', 'notes to self', 'nice words', 'quotes', 'how to write', 'how to fill',
  ],
}

/** Headings that hold such a word and are something else. */
// biome-ignore format: word lists read best filled, line by line
export const except: Headings['except'] = {
  horizon: [
    'next step', 'next steps', 'next action', 'next actions', 'next review', 'next meeting', 'next role',
    'next job',
  ],
  goals: [
    'non-goal', 'non-goals', 'non goals', 'nongoals', 'not goals', 'anti-goals', 'anti goals',
    'goal statement', 'goals statement', "what i don't want", 'what i do not want',
    'what are your career goals', 'past goals', 'completed goals', 'focus group', 'focus groups',
  ],
  vision: [
    'vision test', 'vision care', 'computer vision', 'eye and vision', 'statement of purpose',
    'one day a week',
  ],
  target: ['not the target role'],
  actions: [
    'plan b', 'career plan', 'development plan', 'actions taken', 'completed actions', 'tasks done',
    'daily log', 'weekly log', 'weekly review', 'daily duties', 'weekly commitment', 'why the plan',
    'current tasks',
  ],
  milestones: [
    'next steps', 'first steps', 'action steps', 'stage manager', 'stage management', 'main stage',
    'stepping up',
  ],
  deadline: ['due diligence', 'overdue'],
  means: [
    'human resources', 'resource manager', 'resource planning', 'budget holder', 'power tools',
    'by no means',
  ],
  skills: [
    'skills to develop', 'skills to learn', 'skills to build', 'skills to improve', 'skills needed',
    'skills i need', 'skill gap', 'skill gaps', 'skills gap', 'skills gaps', 'skills matrix',
    'skills framework',
  ],
  gaps: ['gap year', 'strengths and weaknesses'],
  evidence: [
    'evidence of completion', 'evidence of success', 'evidence needed', 'evidence required',
    'experience needed', 'experience required', 'experience to gain', 'experience i need',
    'qualifications needed', 'qualifications required', 'user experience', 'customer experience',
    'where i am headed', 'where i am going', 'where i am strong', 'achievement date', 'impact assessment',
    'work i want', 'win-win',
  ],
  motivation: [
    'interest rate', 'interest rates', 'value chain', 'motivation letter', 'letter of motivation', 'why not',
  ],
  research: [
    'research goals', 'research objectives', 'research plan', 'research career', 'research assistant',
    'research associate', 'research fellow',
  ],
  people: [
    'support needed', 'support required', 'support i need', 'support and resources', 'it support',
    'support worker', 'support engineer', 'network engineer', 'network administrator', 'people manager',
    'people management', 'network+', 'coaching goals', 'customer support', 'technical support',
    'support team',
  ],
  risks: ['risk manager', 'risk management', 'risk analyst', 'risk and compliance'],
  review: [
    'peer review goals', 'literature review', 'review of literature', 'code review', 'changes i want',
    'career change', 'system log',
  ],
  questions: ['interview questions', 'stock options', 'options trading'],
  nongoal: ['one-stop', 'non-stop', 'start stop continue', 'bus stop'],
  done: [
    'done when', 'definition of done', 'to be done', 'not done', 'to get done', 'get it done',
    'evidence of completion',
  ],
  statement: [
    'income statement', 'statement of accounts', 'financial statement', 'bank statement',
    'mission statement', 'pitch deck', 'football pitch',
  ],
  advice: [
    'advice bureau', 'legal advice', 'advice worker', 'advice line', 'information advice and guidance',
    'careers guidance', 'links with', 'follow the advice',
  ],
}
