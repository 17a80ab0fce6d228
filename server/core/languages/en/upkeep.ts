import type { UpkeepPhrases, UpkeepWords } from '../../plan/upkeep-words'

/** How people speak in English of the plan itself. */
// biome-ignore format: word lists read best filled, line by line
export const upkeep: UpkeepWords = {
  looks: [
    'look at', 'look over', 'look through', 'looking at', 'looked at', 'looks at', 'go through', 'going through', 'goes through',
    'went through', 'go over', 'going over', 'goes over', 'went over', 'run through', 'read', 'reading', 'reads', 'reread',
    're-read', 'rereading', 'revisit', 'revisits', 'revisited', 'revisiting', 'review', 'reviews', 'reviewed', 'reviewing',
    'redo', 'redoing', 'wants this back', 'want this back', 'want it back', 'wants it back', 'back on the desk', 'back on her desk', 'back on his desk', 'rewrite', 'rework', 'update', 'updates', 'updating', 'check', 'checks', 'score', 'scores', 'scoring',
    'rescore', 'grade', 'mark', 'open', 'reopen', 'come back to', 'coming back to', 'go back to', 'return to', 'take out', 'get out',
    'sit down with', 'take stock of', 'takes stock of', 'taking stock of', 're-evaluate', 'reevaluate', 'reassess', 're-assess', 'talk through', 'talk over', 'talk about', 'discuss', 'bring', 'share', 'show', 'revise', 'adjust', 'correct',
  ],
  plans: [
    'this plan', 'the plan', 'my plan', 'our plan', 'this page', 'the page', 'my page', 'this sheet', 'the sheet', 'my sheet',
    'this list', 'the list', 'my list', 'this letter', 'the letter', 'this document', 'the document', 'my document',
    'this file', 'the file', 'this note', 'these notes', 'my notes', 'this form', 'the form', 'my idp', 'the idp', 'this idp',
    'these goals', 'my goals', 'the goals', 'all goals', 'these objectives', 'my objectives', 'the objectives', 'my okrs',
    'the okrs', 'these okrs', 'all okrs', 'again', 'this roadmap', 'the roadmap', 'my roadmap', 'this again', 'it again', 'all this', 'all of this',
    'these again', 'this whole thing', 'the whole thing', 'this thing', 'my career plan', 'my development plan', 'this board',
  ],
  pointers: ['this', 'these'],
  meetings: [
    'check-in', 'check-ins', 'check in', 'check ins', 'catch-up', 'sit-down', 'mid-year talk', 'mid-year chat',
    'mid-year conversation', 'mid-year meeting', 'mid-year', 'midyear', 'year-end talk', 'year-end conversation',
    'end-of-year talk', 'end of year', 'plan review', 'goal review', 'quarterly review', 'monthly review', 'weekly review',
    'yearly review', 'half-year review', 'six-month review', 'career conversation', 'career chat', 'development talk', 'development conversation',
    'review', 'reviews', 'reviewed', 'revisited', 'revisit', 'retro', 'retros', 'retrospective', 'follow-up', 'follow up',
    'progress meeting', 'take stock', 'takes stock', 'taking stock', 'we meet again', 'one-to-one on this', 'back to this', 'birthday review', 'plan day', 'scored', 'final scoring',
    'supervision', 'appraisal', 'go through it', 'goes through it', 'going through it', 'went through it', 'go over it', 'going over it', 'went over it', 'come back to it', 'look at it',
    'mark it', 'marks it', 'score it', 'scores it', 'mark them', 'score them', 'mark these', 'score these', 'wants this back', 'wants it back',
    'check it', 'checks it', 'checking it', 'check them', 'revisit it', 'review it', 'reread it', 'redo it', 'update it', 'go through them', 'go over them', 'look at them',
  ],
  otherMeetings: [
    'coaching session', 'next session', 'our next session', 'next coaching session', 'team meeting', 'staff meeting', 'peer review', 'code review',
    'literature review', 'design review', 'incident review', 'chart review', 'book review', 'case review', 'review course', 'review class',
    'review board', 'review the literature', 'reviews the literature', 'review session', 'music review',
  ],
  headings: [
    'looking at this again', 'looking at it again', 'look at it again', 'look at this again', 'when i look at', 'when i read', 'when i go through', 'when we look', 'when we talk',
    'keep at it', 'keeping at it', 'check', 'checking', 'staying on track', 'on track', 'keeping track', 'tracking', 'rereading',
    'keeping it alive', 'keep it alive', 'keeping myself honest', 'keep me honest', 'keep myself honest', 'revisit', 'revisiting', 'next look', 'sign-off', 'scoring',
  ],
  rhythms: {
    day: ['daily', 'every day', 'each day', 'everyday', 'nightly'],
    week: ['weekly', 'every week', 'each week', 'once a week', 'every sunday', 'every weekend'],
    fortnight: ['fortnightly', 'every fortnight', 'biweekly', 'bi-weekly', 'each sprint', 'every sprint'],
    month: ['monthly', 'every month', 'each month', 'once a month', 'of the month', 'first of the month'],
    'two-months': ['bimonthly', 'bi-monthly', 'every other month', 'every second month', 'every two months', 'every 2 months'],
    quarter: [
      'quarterly', 'every quarter', 'each quarter', 'once a quarter', 'every three months', 'every 3 months', 'termly', 'every term', 'each term',
      'at every solstice', 'every solstice', 'each season', 'every season', 'of the quarter',
    ],
    half: [
      'half-yearly', 'twice-yearly', 'twice yearly', 'semiannually', 'biannually', 'every six months', 'every 6 months', 'every half-year',
      'twice a year', 'each semester', 'every semester', 'at mid-year and year-end',
    ],
    year: ['yearly', 'annually', 'annual', 'every year', 'each year', 'once a year', 'every birthday', 'on my birthday'],
  },
  alternate: ['every other', 'every second', 'on alternate', 'alternate'],
  twice: ['twice a', 'twice each', 'twice per', 'two times a'],
  updates: ['last updated', 'last update', 'updated', 'updated on', 'last edited', 'last modified', 'last reviewed', 'last revised', 'revised', 'last touched'],
  archived: ['archived', 'archive', 'closed', 'done', 'completed', 'finished', 'inactive', 'retired', 'superseded', 'abandoned', 'obsolete', 'old'],
  residue: [
    'leave a reply', 'leave a comment', 'leave a reply cancel reply', 'post a comment', 'post comment', 'cancel reply',
    'your email address will not be published', 'your e-mail address will not be published',
    'your email address will not be published required fields are marked', 'required fields are marked',
    'your email address will not be published. required fields are marked', 'all fields marked with an asterisk are required',
    'save my name email and website in this browser for the next time i comment',
    'save my name, email, and website in this browser for the next time i comment',
    'notify me of new posts by email', 'notify me of follow-up comments by email', 'share this', 'share this post', 'share this page',
    'like this', 'like loading', 'loading', 'click to share on facebook', 'click to share on twitter', 'click to share on linkedin',
    'skip to content', 'skip to main content', 'back to top', 'print this page', 'print page', 'printer friendly version', 'email this page',
    'subscribe to our newsletter', 'sign up for our newsletter', 'accept all cookies', 'accept cookies', 'we use cookies', 'all rights reserved',
    'previous post', 'next post', 'related posts', 'you may also like', 'read more', 'continue reading', 'table of contents hide', 'download pdf', 'powered by wordpress',
    'this page intentionally left blank', 'page {n} of {n}',
  ],
  answers: ['n/a', 'na', 'n.a.', 'none yet', 'not yet set', 'not set', 'date', 'name', 'coming soon'],
  signatures: [
    'signature', 'signatures', 'signed', 'sign', 'initials', 'name', 'print name', 'employee', 'manager', 'supervisor', 'rank', 'date signed', 'staff no',
    'employee number', 'date', 'apprentice', 'participant', 'student',
  ],
  companions: [
    'w', 'w/',
    'with', 'ask', 'asked', 'asking', 'tell', 'told', 'talk to', 'talk with', 'talking to', 'talked to', 'speak to', 'speak with', 'spoke to', 'spoke with',
    'w/', 'read this to', 'out to', 'meet', 'met', 'call', 'ring', 'phone', 'email', 'thanks to', 'shadow', 'shadowing', 'shadowed', 'beside', 'visit', 'let', 'show', 'from',
  ],
  doings: [
    'says', 'said', 'thinks', 'asks', 'asked', 'told', 'agreed', 'knows', 'showed', 'shows', 'taught', 'and i', 'and me', 'would come', 'has offered', 'offered', 'will help', 'helps', 'may text',
    'lets', 'wants me', 'checks', 'reads', 'signs', 'signed',
  ],
  titles: ['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'sister', 'sergeant', 'sgt', 'captain', 'chef', 'aunt', 'auntie', 'uncle', 'master'],
  objectVerbs: [
    'manage', 'manages', 'managing', 'managed', 'lead', 'leads', 'leading', 'led', 'hire', 'hires', 'hiring', 'hired', 'recruit', 'recruiting', 'train', 'training',
    'trained', 'supervise', 'supervising', 'supervised', 'coach', 'coaching', 'coached', 'teach', 'teaching', 'onboard', 'onboarding', 'become', 'becoming', 'be', 'as', 'replace',
    'support', 'supporting', 'serve', 'serving', 'promote', 'promoted', 'promotion',
  ],
  people: [
    'my sister', 'my brother', 'my wife', 'my husband', 'my partner', 'my mother', 'my father', 'my mum', 'my mam', 'my mom', 'my dad', 'my son', 'my daughter',
    'my cousin', 'my aunt', 'my uncle', 'my neighbour', 'my neighbor', 'my friend', 'my boss', 'the boss', 'my chief', 'my lead', 'my team lead', 'my skip',
    'my pi', 'my advisor', 'my adviser', 'my supervisor', 'my instructor', 'my teacher', 'my foreman', 'the foreman', 'my chef', 'my editor', 'my captain', 'my sergeant',
    'the owner', 'the chief', 'the director', 'the head of', 'the ward sister', 'the union', 'a recruiter', 'the recruiter', 'an ex-colleague', 'someone who does it',
    'somebody who does it', 'someone who did it',
  ],
  abilities: [
    'i can', 'can already', 'i already can', 'i know how to', 'i know', 'i speak', 'i read', 'i write', 'good at', 'strong in', 'i am able to', "i'm able to",
    'fluent', 'licensed', 'certified in', 'qualified', 'strengths', 'strength', 'skilled in', 'i bring', 'experienced in', 'comfortable with', 'people say i', 'people tell me',
    'known for', 'i count', 'i run', 'i do the', 'i handle', 'i operate', 'i drive', 'i teach', 'i weld', 'i build', 'i keep', 'i lead', 'i am quick', "i'm quick", 'my skills',
  ],
  outlooks: [
    'see myself', 'i picture', 'i imagine', 'i dream', 'dream', 'my vision', 'vision', 'one day', 'someday', 'some day', 'in the long run', 'long run',
    'in five years', 'in ten years', 'in three years', 'in 5 years', 'in 10 years', 'in 3 years', 'years from now', 'further out', 'eventually', 'north star', 'the future', 'my future',
    'further ahead', 'where i want to be', 'where i am going', "where i'm going", "where i'm headed", 'i want to be', "i'd like to be", 'i would like to be', 'i hope to', 'i want to become', 'become',
    'down the road', 'down the line', 'retire', 'later on', 'by the time i am', "by the time i'm", 'when i am', 'i will be', "i'll be", 'end up', 'after that', 'my next', 'heading for',
    'what comes after', 'what comes next', 'afterwards', 'if it all works', 'i want',
  ],
  done: [
    'i have', "i've", 'i did', 'i was', 'i had', 'i worked', 'years of', 'years in', 'years at', 'years as', 'years on', 'years with', 'since', 'so far', 'last year', 'last spring', 'last summer',
    'last autumn', 'last fall', 'last winter', 'last month', 'former', 'used to', 'months in', 'was promoted', 'promoted to', 'graduated', 'trained as', 'qualified as', 'certified', 'started', 'year at', 'years',
  ],
}

const HEADINGS = {
  accomplishments: 'What I have done',
  skills: 'Skills',
  future: 'Where I see myself',
} as const

/** What a fix writes about the plan itself. */
export const upkeepPhrases: UpkeepPhrases = {
  people: (who, question, date) =>
    `## People to talk to\n\n| Who | Question | By |\n| --- | --- | --- |\n| ${who} | ${question} | ${date} |\n`,
  reflection: (part, line) => `## ${HEADINGS[part]}\n\n${line}\n`,
  blanks: {
    who: 'who',
    question: 'question',
    answer: 'answer',
    accomplishment: 'accomplishment',
    skill: 'skill',
    future: 'future',
  },
}
