import type rule from '../../../rules/achievable-no-time-budget'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucun temps réservé',
  why: 'Un plan dispute la semaine au travail, au sommeil et à la famille. Une fois les heures écrites, on voit quels objectifs y tiennent, et les autres peuvent attendre sans remords. Deux soirs par semaine, c’est déjà un budget.',
  off: 'Désactivez-la si tout le plan se réalise sur le temps de travail.',
  says: {
    none: () =>
      'Aucun temps n’est réservé à ce plan. Combien d’heures par semaine pouvez-vous y mettre\u202f?',
    noneForGoal: () =>
      'Aucun temps n’est réservé à cet objectif. Combien d’heures par semaine pouvez-vous lui donner\u202f?',
  },
  offers: {
    addTime: () => 'Inscrire des heures par semaine en tête du plan',
    addHours: () => 'Inscrire des heures par semaine après l’objectif',
  },
  options: {
    minGoals: 'À partir de combien d’objectifs en cours la question est posée.',
    requirePerGoal:
      'Demander à chaque objectif ses propres heures, quel que soit le temps réservé à l’ensemble du plan.',
  },
  examples: [
    {
      bad: '## ⟦Objectifs⟧\n\n- Terminer le cours d’anatomie d’ici mai 2026\n- Réussir le test de tableur en juin 2026\n- Lire 6 livres sur les plaies d’ici décembre 2026\n- Suivre le module d’hygiène en mars 2026\n',
      fixed:
        '---\ntime-budget: 5 h/semaine\n---\n\n## Objectifs\n\n- Terminer le cours d’anatomie d’ici mai 2026\n- Réussir le test de tableur en juin 2026\n- Lire 6 livres sur les plaies d’ici décembre 2026\n- Suivre le module d’hygiène en mars 2026\n',
      fill: { hours: '5' },
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## ⟦Objectifs⟧\n\n- Obtenir le permis C avant le 30 avril 2026\n- Obtenir le CACES en juin 2026\n\nJ’étudierai dès que j’aurai du temps.\n',
      fixed:
        '---\ntime-budget: 3 h/semaine\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- Obtenir le permis C avant le 30 avril 2026\n- Obtenir le CACES en juin 2026\n\nJ’étudierai dès que j’aurai du temps.\n',
      fill: { hours: '3' },
    },
    {
      bad: '# La suite\n\n## ⟦Cette année⟧\n\n- Obtenir le brevet de sauveteuse en mai 2026\n- Passer de 28 à 35 heures par semaine en septembre 2026\n',
    },
    {
      bad: '# Plan\n\nJe travaille 24 heures par semaine au dépôt.\n\n## ⟦Objectifs⟧\n\n- Réussir l’examen de régulateur d’ici juin 2026\n- Traduire la notice de sécurité en polonais d’ici mai 2026\n',
    },
    {
      bad: '## ⟦Objectifs⟧\n\n- Désosser un porc entier en moins de 90 minutes, une fois par mois\n- Tenir le poste poisson d’ici juin 2026\n- Repasser le test HACCP le 3 mars 2026\n',
    },
    {
      good: '# Plan\n\nTemps disponible : 4 h par semaine, le mercredi après-midi.\n\n## Objectifs\n\n- Terminer le cours d’anatomie d’ici mai 2026\n- Réussir le test de tableur en juin 2026\n',
    },
    {
      good: '---\ntemps: 6 h/semaine\n---\n\n## Objectifs\n\n- Obtenir le permis C avant le 30 avril 2026\n- Obtenir le CACES en juin 2026\n',
    },
    {
      good: '## Objectifs\n\n- Obtenir la capacité en droit en juin 2026\n- Rédiger seule 3 contrats d’ici mai 2026\n\n## Comment\n\nDeux soirs par semaine sont réservés, et un samedi sur deux.\n',
    },
    {
      good: '# Plan\n\nStage : 20 h par semaine à la clinique jusqu’en juin.\n\n## Objectifs\n\n- Réussir l’épreuve de prélèvement en juin 2026\n- Tenir seule 40 dossiers d’ici mai 2026\n',
    },
    {
      good: '## Objectifs\n\n| Objectif | Échéance | Heures par semaine |\n| --- | --- | --- |\n| Souder la pièce d’essai | mai 2026 | 3 |\n| Lire le code des appareils à pression | juin 2026 | 2 |\n',
    },
    { good: '## Objectifs\n\n- Obtenir le brevet de sauveteuse avant le 30 avril 2026\n' },
    {
      good: '# Plan de développement individuel\n\nNom : P. Adeyemi\nPoste actuel : agente des permis\nGestionnaire : R. Lind\nPériode : avril 2026 à mars 2027\n\n## Objectifs\n\n- Ramener l’arriéré de 60 à 20 permis d’ici décembre 2026\n- Animer 4 réunions de chantier d’ici mars 2027\n',
    },
    {
      good: '## Objectifs\n\n- Jouer le prélude de Bach d’ici juin 2026\n- Accompagner deux offices à la chapelle d’ici Pâques\n\n## Répétitions\n\n- Le dimanche de 9 h à 11 h, à l’orgue\n',
    },
    {
      good: '# Plan\n\n## Ma semaine\n\n- Une demi-heure par jour dans le bus, les fiches\n\n## Objectifs\n\n- Parler assez bien turc pour prendre les commandes d’ici juin 2026\n- Ouvrir seule la boulangerie d’ici mai 2026\n',
    },
    {
      bad: '---\ntime-budget: 6 h/semaine\n---\n\n## Objectifs\n\n- Terminer la formation d’apiculture d’ici mai 2026, 3 h par semaine\n- ⟦Monter 12 ruches d’ici juin 2026⟧\n',
      options: { requirePerGoal: true },
      fixed:
        '---\ntime-budget: 6 h/semaine\n---\n\n## Objectifs\n\n- Terminer la formation d’apiculture d’ici mai 2026, 3 h par semaine\n- Monter 12 ruches d’ici juin 2026 (2 h/semaine)\n',
      fill: { hours: '2' },
    },
    {
      good: '## Objectifs\n\n| Objectif | Échéance | Heures par semaine |\n| --- | --- | --- |\n| Passer la visite médicale de conducteur de tram | mars 2026 | 1 h |\n| Réciter le plan du dépôt | mai 2026 | 2 h |\n',
      options: { requirePerGoal: true },
    },
  ],
}

export default text
