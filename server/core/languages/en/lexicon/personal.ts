import type { Entry } from '../../../plan/words'

/** One's own life beside work: nobody is asked for a target role, means or stages there. */
// biome-ignore format: word lists read best filled, line by line
export const personal: readonly Entry[] = [
  {
    forms: [
      'my mother', 'my father', 'my mum', 'my mom', 'my dad', 'my parents', 'my kids', 'my children', 'my son', 'my daughter',
      'my husband', 'my wife', 'my partner', 'my boyfriend', 'my girlfriend', 'my sister', 'my brother', 'my grandmother',
      'my grandfather', 'my nan', 'my gran', 'my niece', 'my nephew', 'my family', 'mother-in-law', 'father-in-law', 'the kids',
      'the grandchildren', 'my friends', 'my wedding', 'our wedding',
    ],
    category: 'personal',
    unless: [{ inPhraseWith: ['business', 'shop', 'firm', 'company'] }],
    yes: 'Learn Polish to talk to my mother-in-law',
    no: 'Take over the shop from my father',
  },
  {
    forms: [
      'marathon', 'half marathon', 'triathlon', '10k', 'yoga', 'choir', 'cello', 'guitar', 'knitting', 'crochet', 'allotment',
      'pottery class', 'hiking', 'climbing', 'surfing', 'swim', 'swimming', 'chess', 'sea swimming', 'running club',
    ],
    category: 'personal',
    unless: [
      { inPhraseWith: ['teacher', 'coach', 'instructor', 'pupils', 'students', 'lessons to', 'club manager', 'lifeguard', 'class for', 'teach', 'customers', 'clients'] },
    ],
    yes: 'Run a half marathon in spring',
    no: 'Teach the swimming class for clients',
  },
]
