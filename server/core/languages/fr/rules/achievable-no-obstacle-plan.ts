import type rule from '../../../rules/achievable-no-obstacle-plan'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune parade prévue',
  why: 'Imaginer ce qui pourrait coincer, et décider d’avance quoi faire ce jour-là, aide à tenir. Une ligne suffit\u00a0: «\u00a0Si le service finit tard, je révise dans le bus.\u00a0»',
  off: 'Laissez-la désactivée, sauf si vous voulez que chaque plan nomme un obstacle\u00a0: la plupart des bons plans s’en passent.',
  says: {
    none: () => 'Rien sur ce qui peut coincer. Ajoutez un obstacle et ce que vous ferez ce jour-là.',
    noAnswer: ({ obstacle }, show) =>
      `Que ferez-vous face à ${show.quote(obstacle)}\u202f? Ajoutez la parade à côté.`,
  },
  offers: {
    addObstacle: () => 'Ajouter un obstacle et sa parade',
    addAnswer: () => 'Ajouter une parade',
  },
  options: {
    minGoals: 'À partir de combien d’objectifs en cours la question est posée.',
  },
  examples: [
    {
      bad: '# ⟦Mon année⟧\n\n## Objectifs\n\n- Obtenir le CAP pâtissier en juin 2027\n- Tenir seule le poste tourage d’ici décembre 2027\n',
      fixed:
        '# Mon année\n\n## Objectifs\n\n- Obtenir le CAP pâtissier en juin 2027\n- Tenir seule le poste tourage d’ici décembre 2027\n\n## Obstacles\n\n- Si le service du matin déborde, je révise le dimanche.\n',
      fill: { obstacle: 'le service du matin déborde', answer: 'révise le dimanche' },
    },
    {
      bad: '## Objectifs\n\n- Animer deux réunions de locataires d’ici mai 2027\n- Obtenir le titre de gestionnaire locative en décembre 2027\n\n## Freins\n\n- ⟦La garde des enfants⟧\n- Les frais d’inscription\n',
      fixed:
        '## Objectifs\n\n- Animer deux réunions de locataires d’ici mai 2027\n- Obtenir le titre de gestionnaire locative en décembre 2027\n\n## Freins\n\n- La garde des enfants → échanger le jeudi avec Nadia\n- Les frais d’inscription\n',
      fill: { answer: 'échanger le jeudi avec Nadia' },
    },
    {
      bad: '# ⟦De mécanicien à formateur d’atelier⟧\n\n| Objectif | Échéance |\n|---|---|\n| Animer dix causeries sécurité | mai 2027 |\n| Obtenir le titre de formateur | décembre 2027 |\n',
    },
    {
      bad: '## ⟦Objectifs⟧\n\n1. Livrer le cache du service de cartes en septembre 2026\n2. Donner une conférence au meetup régional en mars 2027\n3. Relire 40 demandes de fusion d’ici juin 2027\n',
    },
    {
      bad: '# ⟦Retour au théâtre⟧\n\n## Objectifs\n\n- Éclairer deux spectacles d’école d’ici juin 2027\n- Tenir la régie du club d’ici mars 2027\n\n## Questions\n\n- Je me demande si la carte syndicale est exigée.\n',
    },
    {
      good: '## Objectifs\n\n- Obtenir le CAP pâtissier en juin 2027\n- Tenir seule le poste tourage d’ici décembre 2027\n\n## Et si ça coince\n\n- Si le service du matin déborde, je révise le dimanche.\n',
    },
    {
      good: '## Objectifs\n\n- Animer deux réunions de locataires d’ici mai 2027\n- Obtenir le titre de gestionnaire locative en décembre 2027\n\n## Freins\n\n- La garde des enfants\u00a0: Nadia et moi échangeons le jeudi\n',
    },
    {
      good: '## Objectifs\n\n- Animer dix causeries sécurité d’ici mai 2027\n- Obtenir le titre de formateur en décembre 2027\n\n## Risques\n\n| Risque | Parade |\n|---|---|\n| Pas de jury libre | demander au lycée de Vire |\n',
    },
    {
      good: '## Objectifs\n\n- Éclairer deux spectacles d’école d’ici juin 2027\n- Tenir la régie du club d’ici mars 2027\n  - Plan B\u00a0: assister Jo en studio\n',
    },
    {
      good: '## Objectifs\n\n- Terminer le module plaies d’ici mai 2027\n- Animer dix relèves d’ici juin 2027\n\nMon principal frein, ce sont les nuits\u00a0; Ana est d’accord pour en échanger deux par mois.\n',
    },
    { good: 'Passer le test de grutier le 12 mai 2027' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- Prendre rendez-vous à la médecine du travail avant le 10 février 2026\n- Commander les bottes avant le 20 février 2026\n',
    },
    {
      good: '# Mon année\n\n## Objectifs\n\n- Courir un semi-marathon en mai 2027\n- Chanter deux concerts avec la chorale d’ici décembre 2027\n',
    },
  ],
}

export default text
