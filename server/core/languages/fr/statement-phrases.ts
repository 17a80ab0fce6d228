import type { StatementPhrases } from '../../plan/statement-words'

/** What fixes write into a French statement. */
export const statementPhrases: StatementPhrases = {
  employerGain: (team, result) => `J’apporterai à votre ${team} ${result}.`,
  ownGain: (offer, gain) => `Votre ${offer} m’apprendra ${gain}.`,
  wish: what => `Ici, je veux ${what}`,
  reason: fact => `J’ai choisi ce poste parce que votre ${fact}.`,
  practice: 'Entraînement',
  rehearse: date => `Répéter deux fois à voix haute avant le ${date}`,
  blanks: {
    team: 'équipe-ou-clientèle',
    result: 'ce-qu-on-y-gagne',
    offer: 'ce-que-le-poste-offre',
    gain: 'ce-que-vous-apprendrez',
    wish: 'ce-que-vous-voulez-y-faire',
    fact: 'ce-que-personne-d-autre-n-a',
    job: 'poste',
  },
}
