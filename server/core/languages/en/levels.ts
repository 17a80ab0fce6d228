import type { LevelWords } from '../../plan/level-words'

/** Words of a post's name that tell its rung, in English. */
// biome-ignore format: lists of words read better filled than one to a line
export const levels: LevelWords = {
  rungs: {
    entry: [
      'intern', 'internship', 'trainee', 'apprentice', 'apprenticeship', 'student', 'graduate trainee', 'graduate scheme',
      'entry-level', 'entry level', 'work experience', 'volunteer', 'probationer',
    ],
    junior: ['junior', 'jr', 'newly qualified', 'graduate', 'level 1', 'grade 1', 'improver'],
    confirmed: ['mid-level', 'mid level', 'midlevel', 'intermediate', 'experienced', 'fully qualified', 'journeyman', 'journeywoman', 'qualified', 'confirmed'],
    senior: ['senior', 'sr', 'advanced', 'specialist', 'master craftsman'],
    lead: [
      'lead', 'team lead', 'team leader', 'shift lead', 'shift leader', 'group leader', 'crew leader', 'crew lead', 'section leader', 'tech lead',
      'principal', 'staff engineer', 'staff developer', 'supervisor', 'team manager', 'foreman', 'forewoman', 'foreperson', 'charge nurse', 'sous chef', 'sous-chef',
      'line manager', 'assistant manager', 'deputy manager', 'deputy head', 'assistant head', 'chief technician', 'head technician', 'sister', 'team coordinator',
    ],
    head: [
      'head', 'head of', 'head nurse', 'head chef', 'headteacher', 'head teacher', 'department head', 'section head', 'unit head', 'group head',
      'ward manager', 'store manager', 'shop manager', 'branch manager', 'site manager', 'department manager', 'area manager', 'regional manager',
      'general manager', 'engineering manager', 'operations manager', 'plant manager', 'practice manager', 'assistant director', 'associate director', 'deputy director', 'chef de cuisine', 'executive chef',
    ],
    director: ['director', 'dean', 'superintendent', 'matron'],
    executive: [
      'vice president', 'vice-president', 'vp', 'svp', 'evp', 'managing director', 'executive director', 'chief executive', 'chief financial officer',
      'chief operating officer', 'chief technology officer', 'chief nursing officer', 'chief information officer', 'chief marketing officer', 'chief people officer',
      'ceo', 'cfo', 'coo', 'cto', 'cio', 'cmo', 'c-suite', 'c-level', 'board member', 'partner in the firm',
    ],
  },
  self: ['i am', "i'm", 'i work as', 'i have been', "i've been", 'i started as', 'i work here as', 'i am employed as', 'i currently work as', 'i am currently', "i'm currently", 'working as', 'work as'],
  none: [
    'funeral director', 'art director', 'film director', 'theatre director', 'stage director', 'music director', 'casting director', 'creative director',
    'camp director', 'choir director', 'director of photography', "director's assistant", 'executive assistant', 'account executive', 'sales executive', 'marketing executive', 'hr executive',
    'assistant to the director', 'pa to the director', 'assistant to the head', 'lead generation', 'lead time', 'lead climber', 'lead guitar', 'lead singer', 'lead vocalist', 'leading lady', 'lead actor',
    'senior care', 'senior living', 'senior citizens', 'senior citizen', 'senior school', 'senior high', 'junior school', 'junior high', 'junior college', 'junior doctor',
    'student services', 'student support', 'student adviser', 'student advisor', 'student welfare', 'student life', 'student teacher', 'graduate school', 'graduate degree', 'graduate programme', 'graduate program', 'graduate certificate',
    'volunteer coordinator', 'volunteer manager', 'apprentice trainer', 'apprenticeship officer', 'intern coordinator', 'head office', 'head start', 'overhead', 'school principal', 'vice principal',
    'qualified teacher', 'advanced practice', 'advanced practitioner', 'advanced nurse practitioner', 'director of nursing services office', 'board of directors', 'company director of my own',
  ],
}
