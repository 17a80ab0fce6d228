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
    "i'm tired", 'i am tired', 'tired of', 'fed up', 'sick of', 'my back', 'my knees', 'my hands', 'my shoulders', 'my wrists', 'my hip',
    'not getting younger', 'before my', 'so i can', 'so my', 'so the kids', 'so we can', 'so that', 'that i would', 'i would miss', 'i miss', 'i liked', 'i loved',
    'i love', 'i like', 'i enjoy', 'i enjoyed', 'i hate', "i can't stand", 'i fell for', 'i fell in love', 'is what i', 'is the part', 'the part of', 'the bit i', 'the best part',
    'best use of', 'i care', 'makes me', 'made me', 'keeps me', 'gets me', 'gave me', 'got me', 'i was the', 'i was a child', 'when i was', 'as a child', 'as a kid', 'as a girl', 'as a boy',
    'my nan', 'my gran', 'my grandmother', 'my grandfather', 'my mother', 'my father', 'my dad', 'my mum', 'my mom', 'my daughter', 'my son', 'my kids', 'my children',
    'always wanted', 'have wanted', 'i wanted', 'the reason', "that's why", 'that is why', 'which is why', 'it matters', 'matters', 'i want it', 'i want this', 'want it because',
    'is worth', "it's worth", 'worth it', 'i noticed', 'i realised', 'i realized', 'i found out', 'i discovered', 'i am happiest', "i'm happiest", 'happiest',
    'proud of', 'i am proud', "i'm proud", 'nobody else', 'no one else', 'nobody does', 'somebody has to', 'someone has to', 'i would rather', "i'd rather",
    'i believe', 'i think the', 'what i like', 'what i love', 'what i enjoy', 'pays the', 'pays for', 'to pay for', 'the money', 'more money', 'pay rise', 'better pay',
    'is closing', 'will close', 'closes in', 'being automated', 'retires', 'shortage', 'are hiring', 'is hiring', 'they need', 'the town needs', 'instead of',
    'i do it', 'i do this', 'for me', 'for my', 'my own', 'freedom', 'at home with', 'home for dinner', 'more time with', 'to be near', 'to be closer',
  ],
  hollowReasons: [
    'i am passionate', "i'm passionate", 'passionate about', 'passion for excellence', 'passion for growth', 'driven by excellence', 'driven by success',
    'motivated by challenges', 'love challenges', 'love a challenge', 'i am a perfectionist',
  ],
  research: [
    'job ad', 'job ads', 'job advert', 'job adverts', 'job advertisement', 'job posting', 'job postings', 'job description', 'job descriptions', 'the ad', 'the advert',
    'the posting', 'the vacancy', 'person specification', 'person spec', 'informational interview', 'informational interviews', 'information interview', 'shadow', 'shadowing',
    'shadowed', 'job shadow', 'job shadowing', 'spoke with', 'spoke to', 'talked to', 'talked with', 'interviewed', 'according to', 'o*net', 'esco', 'soc code',
    'entry requirements', 'entry requirement', 'requirements', 'prerequisite', 'prerequisites', 'minimum requirements', 'requires', 'is required', 'are required',
    'they ask for', 'ask for', 'asks for', 'they want', 'they look for', 'looks for', 'needs a', 'you need', 'one needs', 'must have', 'competency framework',
    'career framework', 'competency model', 'levels guide', 'visit', 'visited', 'open day', 'taster day', 'trial shift', 'trial day', 'what the job needs', 'what the role needs',
    'national framework', 'the syllabus', 'the standard', 'registration rules', 'sit in on', 'sat in on', 'sit in with', 'sat in with', 'day with', 'a week with', 'ride along', 'ride-along',
    'told me', 'says you', 'says i need', 'says the', 'acting up', 'act up', 'secondment', 'cover for', 'covering for', 'stand in for', 'standing in for', 'deputise', 'understudy',
  ],
  asking: [
    'ask', 'asked', 'ring', 'rang', 'call', 'called', 'meet', 'met', 'coffee with', 'lunch with', 'talk to', 'talk with', 'speak to', 'speak with', 'write to',
    'wrote to', 'interview', 'discuss', 'discussed', 'chat with', 'see how', 'find out', 'look up', 'read up', 'work with', 'alongside', 'beside', 'under', 'follow',
  ],
  upkeep: [
    'cv', 'my cv', 'resume', 'my resume', 'résumé', 'linkedin', 'calendar', 'diary', 'inbox', 'e-mail', 'e-mails', 'email', 'emails', 'mailbox', 'expenses', 'invoices', 'invoice',
    'timesheet', 'timesheets', 'tax return', 'taxes', 'passport', 'visa', 'holiday', 'holidays', 'vacation', 'annual leave', 'mandatory training', 'portfolio', 'tidy', 'file the',
    'filing', 'backup', 'back up', 'weekly review', 'this plan', 'this page', 'this list', 'the list', 'journal', 'score', 'check-in', 'medical', 'insurance', 'recert', 'recertification',
  ],
  prerequisites: ['after', 'once', 'only after', 'only once', 'as soon as', 'following', 'when'],
  aftermath: [
    'renew', 'renewal', 'renewing', 'refresh', 'refresher', 'follow-up', 'follow up', 'keep', 'keep up', 'keeping', 'maintain', 'maintenance', 'afterwards', 'after that',
    'once done', 'once qualified', 'look back', 'debrief', 'review', 'retrospective', 'celebrate', 'ongoing', 'extend', 'extension', 'probation', 'then', 'postponed', 'moved', 'moved to',
  ],
}
