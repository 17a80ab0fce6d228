/** The works the rules rest on, one line each, by the keys that rules name. */
export const sources: Readonly<Record<string, string>> = {
  'doran-1981':
    'G. T. Doran (1981), “There’s a S.M.A.R.T. way to write management’s goals and objectives”, Management Review.',
  'locke-latham-2002':
    'E. A. Locke and G. P. Latham (2002; 2019), on fifty years of goal-setting research: specific goals beat “do your best”.',
  'latham-2008': 'G. P. Latham, G. Seijts and D. Crim (2008), on learning goals for complex tasks.',
  'bandura-schunk-1981': 'A. Bandura and D. H. Schunk (1981), on near sub-goals and distant goals.',
  'gollwitzer-sheeran-2006':
    'P. M. Gollwitzer and P. Sheeran (2006), meta-analysis of if-then plans; confirmed on 642 tests in 2024.',
  oettingen: 'G. Oettingen, on wish, outcome, obstacle and plan (WOOP).',
  'elliot-sheldon-1997': 'A. J. Elliot and K. M. Sheldon (1997), on avoidance goals and well-being.',
  'ordonez-2009': 'L. D. Ordóñez and others (2009), on goals too many or too narrow.',
  opm: 'U.S. Office of Personnel Management, guides to the individual development plan.',
  canada: 'Government of Canada, guides to performance agreements and learning plans.',
  unb: 'University of New Brunswick, career planning guide.',
  okr: 'Public handbooks on objectives and key results (Google re:Work; J. Doerr).',
  interviews:
    'Published advice on interview answers: fit with the post, what the employer gains, one to two minutes.',
  'french-guidance': 'French career guidance: horizons, goals to move towards, verbs that say a state.',
  bilan: 'French ministerial order of 25 August 2003, what a skills review has to answer.',
  'femmer-2016': 'H. Femmer and others (2016), “Rapid quality assurance with requirements smells”.',
  krisch: 'J. Krisch and others, on weak words judged in their context.',
  'nasa-arm':
    'W. Wilson, L. Rosenberg and L. Hyatt (1997), NASA’s automated requirement measurement: weak phrases and options.',
  incose: 'INCOSE, Guide to Writing Requirements: vague terms, escape clauses, open-ended lists, absolutes.',
  linters: 'Public issues of prose and date tools, on false alarms raised by word lists.',
  grow: 'The GROW model and public occupation catalogues (ESCO, O*NET, ROME, CNP).',
  'miller-rollnick':
    'W. R. Miller and S. Rollnick, Motivational Interviewing: the confidence ruler, from 0 to 10.',
}
