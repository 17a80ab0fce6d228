import type { StatementPhrases } from '../../plan/statement-words'

/** What fixes write into an English statement. */
export const statementPhrases: StatementPhrases = {
  employerGain: (team, result) => `I will bring your ${team} ${result}.`,
  ownGain: (offer, gain) => `Your ${offer} will teach me ${gain}.`,
  wish: what => `Here I want to ${what}`,
  reason: fact => `I chose this job because your ${fact}.`,
  practice: 'Practice',
  rehearse: date => `Rehearse aloud twice before ${date}`,
  blanks: {
    team: 'team-or-customers',
    result: 'what-they-gain',
    offer: 'what-the-job-offers',
    gain: 'what-you-learn',
    wish: 'what-you-want-to-do-in-this-job',
    fact: 'something-only-they-have',
    job: 'job',
  },
}
