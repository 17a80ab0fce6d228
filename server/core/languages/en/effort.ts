import type { EffortWords } from '../../plan/effort-words'

/** English words for time set aside and for how sure somebody is. */
// biome-ignore format: word lists read best filled, line by line
export const effort: EffortWords = {
  hours: ['h', 'hr', 'hrs', 'hour', 'hours', '- hour', '- hours'],
  minutes: ['min', 'mins', 'minute', 'minutes'],
  oneHour: ['an hour', 'one hour', 'a full hour', 'a quiet hour'],
  halfHour: ['half an hour', 'half hour', 'a half hour', 'half-hour'],
  perDay: ['a day', 'per day', '/ day', '/ d', 'each day', 'every day', 'daily', 'a night', 'each night', 'every night', 'a weekday', 'each morning', 'every morning', 'each evening', 'every evening', 'an evening'],
  perWeek: ['a week', 'per week', '/ week', '/ wk', '/ w', 'each week', 'every week', 'weekly', 'a wk', 'per wk', 'every weekend', 'each weekend', 'a weekend'],
  perFortnight: ['a fortnight', 'per fortnight', 'each fortnight', 'every fortnight', '/ fortnight', 'every two weeks', 'every 2 weeks', 'every other week', 'fortnightly', 'every second week'],
  perMonth: ['a month', 'per month', '/ month', '/ mo', 'each month', 'every month', 'monthly'],
  slots: [
    'evening', 'evenings', 'morning', 'mornings', 'afternoon', 'afternoons', 'lunch break', 'lunch breaks', 'lunch hour', 'lunch hours', 'lunchtime', 'lunchtimes',
    'half-day', 'half-days', 'half day', 'half days', 'day', 'days', 'monday', 'mondays', 'tuesday', 'tuesdays', 'wednesday', 'wednesdays', 'thursday', 'thursdays',
    'friday', 'fridays', 'saturday', 'saturdays', 'sunday', 'sundays', 'weekend', 'weekends', 'study day', 'study days', 'session', 'sessions',
  ],
  slotRhythms: ['a week', 'per week', '/ week', 'each week', 'every week', 'a month', 'per month', '/ month', 'each month', 'every month', 'a fortnight', 'per fortnight', 'in two', 'out of two', 'in three', 'in four', 'out of three', 'out of four', 'weekly'],
  keeping: [
    'how much time there is', 'how much time i have', 'how many hours', 'hours i have', 'the hours',
    'time', 'time available', 'available time', 'time i have', 'time budget', 'study time', 'hours available', 'free time', 'time for this', 'i have', 'i can give', 'i can spare', 'i can find', 'i can put in',
    'i keep', 'i will keep', "i'll keep", 'kept free', 'keep free', 'set aside', 'setting aside', 'put aside', 'reserved', 'reserve', 'blocked', 'blocked out', 'block out', 'ring-fenced', 'ring-fence', 'protected', 'protected time',
    'i give', 'i will give', "i'll give", 'i give it', 'i can commit', 'i commit', 'i will spend', "i'll spend", 'i spend', 'commitment', 'weekly commitment', 'budget',
  ],
  courses: ['course', 'courses', 'class', 'classes', 'module', 'modules', 'training', 'workshop', 'workshops', 'programme', 'program', 'coursework', 'lessons', 'practice', 'study', 'studying', 'revision', 'tuition', 'instruction'],
  working: [
    'work', 'working', 'works', 'worked', 'contract', 'contracted', 'shift', 'shifts', 'overtime', 'on call', 'job', 'rota', 'full-time', 'full time', 'part-time', 'part time', 'wage', 'home', 'opening hours',
    'saved', 'less', 'commute', 'commuting', 'drive', 'driving', 'sleep', 'sleeping',
  ],
  confidence: {
    said: ['confidence', 'confident', 'confidence level', 'confidence score', 'confidence rating', 'sure', 'certain', 'certainty'],
    behind: ['confident', 'sure', 'certain', 'confidence', 'confidence level', 'likely'],
    between: ['is', 'of', 'at', 'about', 'around', 'only', 'roughly', 'maybe', 'perhaps', 'say', 'still', 'just', 'a', 'an', 'level', 'score', 'now', 'today', 'honestly', 'barely', 'today is'],
    own: ['my', "i'm", 'i am', 'im', 'i feel', 'our', 'and', 'honest', 'current', 'own', 'pretty', 'fairly', 'quite', 'level of', "i'd say", 'i would say', 'with', 'at', 'about', 'around', 'only', 'maybe', 'say'],
  },
}
