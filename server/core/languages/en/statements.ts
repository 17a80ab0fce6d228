import type { StatementWords } from '../../plan/statement-words'
import { trades } from './trades'

/** What an answer says to the employer who hears it, in English. */
// biome-ignore format: word lists read best filled, line by line
export const statements: StatementWords = {
  trades,
  ranks: [
    'senior', 'junior', 'trainee', 'apprentice', 'assistant', 'deputy', 'associate', 'chief', 'head', 'lead', 'leader',
    'manager', 'director', 'officer', 'specialist', 'coordinator', 'supervisor', 'principal', 'qualified', 'team',
    'journeyman', 'general', 'part-time', 'full-time', 'temporary', 'permanent', 'level', 'department', 'service',
    'services', 'agent', 'worker', 'staff', 'works', 'graduate', 'intern', 'first', 'second', 'member', 'technician',
  ],
  aversions: [
    'rather not', 'prefer not', "prefer not to", "don't want", 'do not want', "don't like", 'do not like', "didn't want",
    "don't enjoy", 'do not enjoy', "don't care for", 'dislike', 'hate', "can't stand", 'cannot stand', 'never liked',
    'never enjoyed', 'never been keen on', 'not keen on', 'not been keen on', 'not fond of', 'never been fond of', 'not good with', 'tired of', 'fed up with',
    'sick of', 'had enough of', 'as little', 'as few', 'as little time', 'as little contact', 'as little as possible',
    'less contact', 'less time with', 'less time on', 'less work with', 'less to do with', 'less with', 'spend less time',
    'work less with', 'work less on', 'deal less with', 'dealing less with', 'fewer hours with', 'than deal with', 'than dealing with',
    'than serve', 'than serving', 'than talk to', 'than answer', 'than see', 'than work with', 'than stand at', 'instead of dealing with', 'instead of serving',
    'no longer want', 'no longer have to', 'not have to', "wouldn't have to", 'without having to', 'nothing to do with',
    'could do without', 'not working with', 'not dealing with', 'not talk to', 'not work with',
  ],
  aversionsBehind: [
    'is not for me', "isn't for me", 'are not for me', "aren't for me", 'is not my thing', "isn't my thing", "aren't my thing",
    'are not my thing', 'not really my thing', 'is not my strength', "isn't my strength", 'not my strong point', 'wear me out', 'wears me out',
    'drain me', 'drains me', 'bore me', 'bores me', 'get on my nerves', 'gets on my nerves', 'as little as possible', 'the less the better',
    'the fewer the better', 'keep out of their way', 'keep away from them',
  ],
  exits: [
    'leave', 'leaving', 'quit', 'quitting', 'get off', 'want off', 'getting off', 'get out of', 'getting out of', 'get away from',
    'getting away from', 'move away from', 'moving away from', 'step back from', 'stepping back from', 'stop being', 'stop doing', 'avoid', 'avoiding',
    'stop serving', 'stop working with', 'stop dealing with', 'escape', 'escaping', 'give up', 'giving up', 'far from', 'away from', 'out of the way of',
    'behind the scenes', 'out of sight of', 'stay clear of', 'be done with',
  ],
  limits: [
    'because', 'since', 'but', 'so that', 'in order to', 'to become', 'become', 'to be', 'and become', 'although', 'though',
    'when', 'while', 'where', 'which', 'who', 'until', 'after', 'they', 'i', 'if', 'without', 'unless', 'lose', 'losing', 'disappoint',
    'disappointing', 'keep', 'keeping', 'let', 'letting', 'fail', 'failing', 'miss', 'missing', 'make', 'making', 'send', 'sending', 'turn',
    'neglect', 'rush', 'rushing', 'hurt', 'queues', 'complaints', 'sell', 'cheat', 'to see', 'seeing',
  ],
  approaches: ['for', 'towards', 'into', 'to become'],
  befalling: ['to', 'waiting', 'wait', 'left', 'go', 'going', 'happier', 'happy', 'better', 'tidy', 'feeling', 'alone'],
  employer: [
    'with you', 'for you', 'join you', 'at your', 'work for you', 'working for you', 'chose you', 'choose you', 'applied to you', 'your department',
    'the company', 'the practice', 'this company', 'one of yours',
  ],
  workplaces: [
    'team', 'teams', 'company', 'firm', 'school', 'schools', 'hospital', 'clinic', 'clinics', 'practice', 'shop', 'store', 'branch',
    'department', 'ward', 'office', 'desk', 'front desk', 'library', 'museum', 'theatre', 'hotel', 'restaurant', 'kitchen', 'workshop', 'yard', 'zoo',
    'studio', 'agency', 'laboratory', 'lab', 'factory', 'plant', 'site', 'college', 'university', 'council', 'service',
    'organisation', 'organization', 'business', 'home', 'nursery', 'salon', 'garage', 'farm', 'bakery', 'brewery', 'surgery',
    'pool', 'centre', 'center', 'charity', 'foundation', 'bank', 'newsroom', 'programme', 'program', 'scheme', 'staff', 'customers', 'clients',
    'patients', 'pupils', 'residents', 'guests', 'visitors', 'readers', 'depot', 'fleet', 'warehouse', 'lab post', 'track',
  ],
  your: ['your', 'yours'],
  these: ['this'],
  here: ['here'],
  you: ['you', 'your', 'yours', "you'd", "you'll", "you're", "you've"],
  beneficiaries: [
    'customers', 'clients', 'patients', 'pupils', 'students', 'children', 'residents', 'guests', 'visitors', 'readers',
    'passengers', 'members', 'tenants', 'families', 'colleagues', 'the team', 'the ward', 'new starters', 'the shop',
    'undertakers', 'users', 'callers', 'borrowers', 'keepers', 'nurses', 'doctors', 'drivers', 'crew', 'apprentices', 'trainees',
  ],
  offers: [
    'i would bring', "i'd bring", 'i will bring', "i'll bring", 'i can bring', 'i bring', 'get from me', 'you would get', "you'd get", 'you will get', "you'll get", 'get that from me', 'have from me',
    'what i can offer', 'i can offer', 'i offer', 'would spare', 'will spare', 'off your', 'you get somebody', 'you get someone',
    'put to work for', 'at your service', 'take that off', 'take it off', 'helps you', 'i would take', "i'd take", 'i can take over', 'you would keep', 'you keep them',
  ],
  gains: [
    "i'd get from you", 'i would get from you', 'i get from you', 'would give me', 'will give me', 'gives me', 'give me',
    'i would learn', "i'd learn", 'i will learn', "i'll learn", 'i can learn', 'to learn from', 'learn from', 'let me', 'lets me',
    'would teach me', 'teaches me', 'teach me', 'would allow me', 'allows me', 'where i can train', 'train me', 'what it teaches',
  ],
  growth: [
    'learn', 'learning', 'training', 'train', 'course', 'courses', 'certificate', 'diploma', 'qualification',
    'qualify', 'study', 'experience', 'see how', 'see more', 'teach', 'mentor', 'mentoring', 'alongside', 'next to', 'apprenticeship', 'promote', 'promotes', 'in return', 'half of my trade',
    'get me', 'lack', 'missing', 'scheme', 'placement', 'portfolio', 'licence', 'license', 'degree',
  ],
  purposes: ['so the', 'so that', 'so your', 'so you', 'so they', 'which means', 'that means', 'it means', 'means that'],
  abilities: ['i can', 'i could', 'i know how', 'i know', 'i am able', "i'm able", 'i would take', "i'd take"],
  choices: ['i chose', 'i choose', 'i have chosen', 'i picked', 'i applied', 'i am applying', "i'm applying", 'i want this', 'draws me', 'drew me', 'attracts me', 'attracted me'],
  commutes: [
    'minute walk', 'minutes walk', 'minutes away', 'minutes from', 'close to home', 'near my home', 'near home', 'where i live', 'round the corner', 'around the corner', 'first to ring back',
    'first to call', 'rang back', 'called back',
  ],
  pay: ['wage', 'wages', 'salary', 'pay', 'income', 'money', 'payslip', 'bonus', 'commission'],
  indifference: [
    'willing to do anything', 'do anything you', "i'll do anything", 'i will do anything', 'any job', 'any position', 'any role', 'any post', 'any work', 'any company', 'any employer', 'any vacancy', 'open to anything',
    'anything right now', 'anything for now', 'take anything', 'anything you ask', 'anything you have', 'anything going', 'anything at all', 'anything is fine',
    "whatever is available", "whatever's available", "whatever you have", "whatever you've got", 'whatever is going', "whatever's going",
    'whatever comes up', 'whatever i can get', 'just need a job', 'just need work', 'just need the money', 'just need an income', 'just want a job',
    'just need to work', 'just need something', 'stepping stone', 'stepping-stone', 'until something better', 'until i find something',
    'something to tide me over', 'to tide me over', 'a job is a job', 'any job will do', 'not fussy',
    'sent my cv everywhere', 'applying to lots of places', 'applying everywhere', 'applied everywhere', 'says yes first', 'as long as it pays', 'as long as i get paid',
  ],
  meanwhile: ['for now', 'for the time being', 'in the meantime', 'until then', 'to pay the bills', 'pays the bills', 'right now'],
  anyOf: [],
  openings: ['shift', 'shifts', 'hours', 'location', 'locations', 'day', 'days', 'site', 'sites', 'branch', 'weekend', 'weekends', 'saturdays', 'sundays', 'nights', 'time'],
  praise: [
    'excellent reputation', 'great reputation', 'good reputation', 'strong values', 'great values', 'great team', 'prestigious', 'great company',
    'great culture', 'company culture', 'leading company', 'market leader', 'dynamic company', 'dynamic team', 'great place to work', 'well-known company', 'renowned',
    'good training', 'anyone would be proud', 'world-class',
  ],
  reasons: [
    'because', 'since you', 'that is why', "that's why", 'which is why', 'the reason', 'my reason', 'i chose', 'i choose', 'i have chosen', 'i applied to', 'i am applying to you',
    'suits me', 'what draws me', 'draws me to', 'drew me to', 'what attracts me', 'attracted me', 'attracts me', 'is one of the few', 'is the only', 'are the only',
    'nowhere else', 'for its', 'for your', 'i am writing to you',
  ],
  goalQuestions: [
    'goal', 'goals', 'aspiration', 'aspirations', 'ambition', 'ambitions', 'see yourself', 'want to be', 'like to be', 'your future', 'the future',
    'your plans', 'hope to achieve', 'want to achieve', 'dream job', 'see your career', 'years from now', 'career',
  ],
  versions: ['version', 'versions', 'variant', 'draft', 'take', 'short answer', 'long answer', 'attempt', 'shorter', 'longer'],
  written: [
    'application form', 'cover letter', 'personal statement', 'statement of purpose', 'career statement', 'career-statement', 'goal statement', 'supporting statement',
    'motivation letter', 'letter of motivation', 'letter', 'max words', 'written statement',
  ],
  spoken: ['interview', 'interview-answer', 'interview answer', 'panel', 'my answer', 'my answers', 'elevator pitch', 'pitch'],
  applications: [
    'application for', 'applying for', 'applied for', 'application for the post of', 'application for the role of',
  ],
  rehearsals: [
    'mock interview', 'mock interviews', 'practice interview', 'practise interview', 'aloud', 'out loud', 'rehearse', 'rehearsed', 'rehearsing', 'rehearsal',
    'rehearsals', 'practise', 'practised', 'practising', 'practiced', 'practicing', 'practice with', 'practice run', 'practice answers', 'practice my', 'practice the answers',
    'practice in front', 'record myself', 'recorded myself', 'film myself', 'filmed myself', 'dry run', 'run-through', 'run through my answer', 'run through my answers',
    'in front of the mirror', 'timed myself', 'say it to', 'said it to',
  ],
  otherRehearsals: [
    'football', 'choir', 'band', 'orchestra', 'guitar', 'piano', 'cello', 'violin', 'scales', 'dress rehearsal', 'rugby', 'swimming practice', 'medical practice',
    'good practice', 'best practice', 'dental practice', 'teaching practice', 'law practice', 'theatre', 'musical', 'shorthand',
  ],
  rehearsalHeadings: ['practice', 'rehearsal', 'rehearsals', 'practise', 'mock interview', 'mock interviews', 'practice log', 'runs'],
  timeCues: [
    'answer in', 'answers in', 'max', 'maximum', 'max.', 'limit', 'at most', 'no more than', 'not more than', 'aim for', 'aim for about', 'keep it to', 'keep to', 'keep it under', 'under',
    'within', 'up to', 'target', 'have', 'less than',
  ],
  minutes: ['minute', 'minutes', 'min', 'mins'],
  seconds: ['second', 'seconds', 'sec', 'secs', 's'],
  words: ['word', 'words'],
  wordsPerMinute: 140,
}
