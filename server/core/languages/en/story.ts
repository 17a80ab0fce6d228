import type { StoryWords } from '../../plan/story-words'

/** How English plans tell what somebody brings along, why they want it and what they know of the role. */
// biome-ignore format: word lists read best filled, line by line
export const story: StoryWords = {
  tenure: [
    'as', 'in', 'at', 'of', 'with', 'on', 'behind', 'for', 'under', 'here', 'there', 'running', 'working', 'doing', 'teaching',
    'driving', 'selling', 'cooking', 'cutting', 'fitting', 'welding', 'nursing', 'caring', 'assisting', 'supervising', 'leading',
    'managing', 'making', 'building', 'now', 'so far', 'this spring', 'this summer', 'this autumn', 'this fall', 'this winter',
  ],
  ahead: [
    'within', 'in', 'next', 'over', 'coming', 'another', 'after', 'every', 'needs', 'need', 'requires', 'takes', 'least',
    'until', 'about', 'than', 'gain', 'get', 'have', 'want', 'minimum', 'of',
  ],
  since: ['since', 'ever since'],
  holding: [
    'i have', "i've", 'i already', 'i hold', 'i work', 'i am working', "i'm working", 'i run', 'i am running', 'i teach', 'i drive', 'i lead',
    'i supervise', 'i manage', 'i look after', 'i am qualified', "i'm qualified", 'i am certified', "i'm certified", 'i am trained', "i'm trained",
    'i trained', 'i qualified', 'i worked', 'i ran', 'i led', 'i spent', 'i was', 'i did', 'i am a', "i'm a", 'i am an', "i'm an", 'i am the', "i'm the",
    'i do the', 'i keep the', 'i cover', 'i train', 'my licence', 'my license', 'my certificate', 'my diploma', 'my degree',
    'qualified as', 'qualified in', 'trained as', 'trained in', 'certified in', 'graduated in', 'licensed since',
    "where i'm starting from", "where i am starting from", 'i am now', "i'm now", 'i started', 'i learned', 'i learnt', 'i grew up',
  ],
  abilities: [
    'i can', 'i can already', 'i know how to', 'i am good at', "i'm good at", 'i am good with', "i'm good with", 'i am able to', 'i speak', 'i know the',
    'i am strong', "i'm strong", 'strong:', 'good at', 'strengths:', 'skills:', 'my strengths are', 'what i do well', 'i am confident', "i'm confident",
    'i bring', 'i am at home in', "i'm at home in", 'i am comfortable with', "i'm comfortable with", 'i am used to', "i'm used to",
  ],
  future: [
    'i see myself', 'i can see myself', 'i could see myself', 'i picture myself', 'i imagine myself', 'in five years', 'in ten years', 'in three years',
    'five years from now', 'ten years from now', 'the next few years', 'where i want to be', 'where this goes', 'where this is going', 'in the long run',
    'one day i', 'one day my', 'someday', 'some day', 'eventually', 'further out', 'my vision', 'the dream', 'my dream', 'north star', 'by then i', 'from there i',
  ],
  entryLevel: [
    'first job', 'first real job', 'i am a student', "i'm a student", 'i am studying', "i'm studying", 'i am still at school', "i'm still at school",
    'i am in my first year', "i'm in my first year", 'i am in my second year', "i'm in my second year", 'i am in my final year', "i'm in my final year",
    'i am in my last year', "i'm in my last year", 'i am an apprentice', "i'm an apprentice", 'i leave school', 'i finish school',
    'i have never worked', "i've never worked", 'no experience yet', 'no work experience', 'career change', 'changing careers', 'change careers',
    'career changer', 'changing trade', 'new to the field', 'new to the trade', 'retraining as', 'retrain as', 'starting over', 'start over', 'back to work after',
    'returning to work', 'return to work', 'new graduate', 'recent graduate', 'after graduation', 'when i graduate', 'i graduate', 'school leaver',
  ],
  entryRoles: [
    'student', 'trainee', 'apprentice', 'intern', 'undergraduate', 'graduate', 'postgraduate', 'phd student', 'school leaver', 'first-job', 'first job',
    'unemployed', 'job seeker', 'jobseeker', 'between jobs', 'career change', 'career-change', 'career changer', 'entry-level', 'entry level',
  ],
  reasons: [
    'why:', 'why —', 'my why', "i'm tired", 'i am tired', 'tired of doing', 'fed up with', 'my back', 'my knees', 'my hands will', 'my shoulders', 'my wrists', 'my hip',
    'not getting younger', 'i will be too old', 'so i can', 'so my', 'so the kids', 'so we can', 'that i would miss', 'i would miss', 'i miss', 'i liked', 'i loved',
    'i love', 'i like', 'i enjoy', 'i enjoyed', 'i hate', "i can't stand", 'i fell for', 'i fell in love', 'is what i', 'is the part', 'the part of', 'the bit i', 'the best part',
    'best use of', 'i care about', 'makes me', 'made me', 'keeps me', 'gave me', 'got me into', 'i was the', 'i was a child', 'when i was', 'as a child', 'as a kid', 'as a girl', 'as a boy',
    'my nan', 'my gran', 'my grandmother', 'my grandfather', 'my mother', 'my father', 'my dad', 'my mum', 'my mom', 'is only once',
    'always wanted', 'have wanted', 'i still want', 'i still remember', 'the reason', "that's why", 'that is why', 'which is why', 'it matters', 'i want it', 'i want this',
    'is worth', "it's worth", 'worth it', 'i realised', 'i realized', 'i am happiest', "i'm happiest", 'happiest', 'i cried', "i'm fond of", 'i am fond of',
    'i am proud', "i'm proud", 'nobody else', 'no one else', 'nobody does', 'somebody has to', 'someone has to', 'i would rather', "i'd rather", "i'd like to see what", 'i want to be the one',
    'i believe', 'what i like', 'what i love', 'what i enjoy', 'pays the', 'to pay for', 'the money', 'better pay', 'i grew up',
    'being automated', 'shortage', 'are hiring', 'is hiring', 'the town needs', 'instead of', 'will not last', "won't last",
    'i do it because', 'freedom', 'home for dinner', 'more time with', 'to be near', 'to be closer', 'people leaving', 'has people leaving',
  ],
  hollowReasons: [
    'i am passionate', "i'm passionate", 'passionate about', 'passion for excellence', 'passion for growth', 'driven by excellence', 'driven by success',
    'motivated by challenges', 'love challenges', 'love a challenge', 'i am a perfectionist',
  ],
  research: [
    'job ad', 'job ads', 'job advert', 'job adverts', 'job advertisement', 'job posting', 'job postings', 'job description', 'job descriptions', 'the ad', 'the advert', 'the adverts', 'adverts i kept',
    'the posting', 'the postings', 'the vacancy', 'person specification', 'person spec', 'informational interview', 'informational interviews', 'information interview', 'shadow', 'shadowing',
    'shadowed', 'job shadow', 'job shadowing', 'spoke with', 'spoke to', 'talked to', 'talked with', 'interviewed', 'according to', 'o*net', 'esco', 'soc code',
    'entry requirements', 'entry requirement', 'minimum requirements', 'competency framework', 'career framework', 'competency model', 'levels guide', 'scheme of service',
    'visit', 'visited', 'open day', 'taster day', 'trial shift', 'trial day', 'what the job needs', 'what the role needs', 'what the job is', 'what the job really is', 'what the work is',
    'national framework', 'the syllabus', 'registration rules', 'sit in on', 'sat in on', 'sit in with', 'sat in with', 'sat beside', 'day with', 'a week with', 'ride along', 'ride-along',
    'their site', 'their website', "board's checklist", 'the handbook', 'handbook', 'people who do this job', 'people who do the job', 'who do this job', 'who does this job', 'who does the job', 'who has the job',
    'who has the chair', 'who had that desk', 'who has that desk', 'who holds the post', 'act up', 'acting up', 'i asked', 'says you', 'says i need', 'says a', 'says an',
  ],
  demands: [
    'to hr', 'with hr', 'from hr', 'hr told', 'hr says',
    'requirement', 'requirements', 'prerequisite', 'prerequisites', 'requires', 'required', 'is required', 'are required', 'they ask for', 'ask for', 'asks for', 'asked for', 'they want', 'they look for', 'looks for',
    'needs a', 'needs an', 'you need', 'one needs', 'must have', 'wants the', 'evidence needed', 'wanted:', 'what they want', 'people want',
  ],
  insider: ['here', 'our', 'same', 'this', 'where i am', 'where i work', 'internal', 'in-house'],
  asking: [
    'tell',
    'ask', 'asked', 'ring', 'rang', 'call', 'called', 'meet', 'met', 'coffee with', 'lunch with', 'talk to', 'talk with', 'speak to', 'speak with', 'write to',
    'wrote to', 'interview', 'discuss', 'discussed', 'chat with', 'see how', 'work with', 'alongside', 'beside', 'under', 'follow', 'my', 'go through', 'with', 'said', 'says', 'told me', 'shows me', 'showed me',
  ],
  mirrors: ['say about me', 'says about me', 'say of me', 'says of me', 'said about me', 'said of me', 'see in me', 'told me'],
  shortfalls: ['should', 'should try to', 'could', 'needs to', 'need to', 'has to learn to', 'must learn to', 'might', 'ought to', 'would do well to'],
  relatives: ['who', 'that', 'which', 'when', 'where', 'if'],
  urgent: ['high', 'urgent', 'critical', 'must', 'top', 'h', 'high priority'],
  upkeep: [
    'notebook', 'diary',
    'cv', 'my cv', 'resume', 'my resume', 'résumé', 'linkedin', 'calendar', 'diary', 'inbox', 'e-mail', 'e-mails', 'email', 'emails', 'mailbox', 'expenses', 'invoices', 'invoice',
    'timesheet', 'timesheets', 'tax return', 'taxes', 'passport', 'visa', 'holiday', 'holidays', 'vacation', 'annual leave', 'mandatory training', 'portfolio', 'tidy', 'file the',
    'filing', 'backup', 'back up', 'weekly review', 'this plan', 'this page', 'this list', 'the list', 'journal', 'score', 'check-in', 'medical', 'insurance', 'recert', 'recertification',
  ],
  prerequisites: ['after', 'once', 'only after', 'only once', 'as soon as', 'following', 'when'],
  aftermath: [
    'renew', 'renewal', 'renewing', 'refresh', 'refresher', 'follow-up', 'follow up', 'keep up', 'maintain', 'maintenance', 'afterwards', 'after that',
    'look back', 'debrief', 'retrospective', 'celebrate', 'ongoing', 'extend', 'extension', 'probation', 'annual check',
  ],
}
