import type rule from '../../../rules/staging-no-action-plan'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucun plan d’action',
  why: 'L’objectif et son plan d’action vont ensemble. Qui décide quand, où et comment agir passe bien plus souvent à l’acte. Une seule action, petite et datée, suffit pour commencer.',
  off: 'Désactivez-la pour un plan dont les actions se trouvent dans un outil de suivi des tâches.',
  says: {
    none: () => 'Aucune action ici. Quelle est la prochaine chose à faire\u202f? Ajoutez-la, avec une date.',
    noneAtAll: ({ goals }, show) =>
      `${show.count(goals, 'objectif', 'objectifs')} et aucune action dans ce plan. Par quoi commencez-vous\u202f? Ajoutez une première action.`,
  },
  offers: {
    addAction: ({ goals }, show) =>
      goals === 1
        ? 'Ajouter une première action'
        : `Ajouter une première action à ${show.count(goals, 'objectif', 'objectifs')}`,
  },
  options: {
    form: 'Comment la correction inscrit les actions\u00a0: sous chaque objectif, ou dans un tableau final qui nomme les objectifs par leur numéro.',
    perGoal: 'Demander aussi objectif par objectif, quand le plan a des actions ailleurs.',
  },
  examples: [
    {
      bad: '⟦Devenir interprète agréée d’ici 2028⟧',
      fixed: 'Devenir interprète agréée d’ici 2028\n  - [ ] M’inscrire à l’OTTIAQ d’ici le 2026-02-15',
      fill: { action: 'M’inscrire à l’OTTIAQ', date: '2026-02-15' },
    },
    {
      bad: '# ⟦Mes deux prochaines années⟧\n\n## Objectifs\n\n- Devenir cheffe boulangère d’ici mars 2027\n- Parler assez bien turc pour prendre les commandes d’ici juin 2027\n- Me sentir chez moi dans la nouvelle ville\n',
    },
    {
      bad: '## Objectifs\n\n- ⟦Devenir déléguée à la sécurité du syndicat d’ici mai 2027⟧\n- Devenir grutière d’ici 2027\n  - [ ] Prendre rendez-vous pour la visite médicale avant le 10 février 2026\n',
    },
    { bad: '⟦Ramener les pertes du rayon poisson à 3 % d’ici décembre 2026⟧' },
    { bad: '⟦Devenir cheffe de rang au Relais d’ici septembre 2027⟧' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- Demander un essai à Marco avant le 10 février 2026\n- Tenir le poste poisson d’ici juin 2027\n',
    },
    {
      good: '## Objectifs\n\n- Devenir interprète agréée d’ici 2028\n  1. Inscription à l’OTTIAQ (15 février 2026)\n  2. 60 h de cabine d’ici décembre 2026\n',
    },
    {
      good: '## Objectifs\n\n- Devenir cheffe boulangère d’ici mars 2027\n\n## Prochaines étapes\n\n- [ ] Demander à Mme Diallo deux fournées sous ma responsabilité\n',
    },
    {
      good: '## Objectifs\n\n- Obtenir le brevet de sauveteuse avant le 30 avril 2026\n- Devenir maître-nageuse d’ici 2027\n  - [ ] Aider au cours du samedi à partir de mars 2026\n',
    },
    {
      good: '## Objectifs\n\n- Objectif : un accueil sans attente\n  - KR1 : appels décrochés, de 70 % à 90 %\n',
    },
    {
      good: '## Objectifs\n\n- Réviser le droit deux soirs par semaine\n- Devenir parajuriste d’ici 2027\n  - [ ] Commander le manuel\n',
    },
    {
      bad: '# ⟦Deux ans à l’hôpital⟧\n\n## Objectifs\n\n- Devenir infirmière coordinatrice de l’unité B d’ici mars 2027\n- Devenir formatrice en soins de plaies d’ici juin 2027\n',
      options: { form: 'table' },
      fixed:
        '# Deux ans à l’hôpital\n\n## Objectifs\n\n- Devenir infirmière coordinatrice de l’unité B d’ici mars 2027\n- Devenir formatrice en soins de plaies d’ici juin 2027\n\n## Plan d’action\n\n| Objectif | Action | Échéance | C’est fait quand |\n| --- | --- | --- | --- |\n| 1 | Demander deux gardes de coordination à Mme Amadi | 2026-03-02 | elles figurent au planning |\n| 2 | Réserver le module de formateur | 2026-04-10 | la place est confirmée |\n',
      fill: {
        action1: 'Demander deux gardes de coordination à Mme Amadi',
        date1: '2026-03-02',
        result1: 'elles figurent au planning',
        action2: 'Réserver le module de formateur',
        date2: '2026-04-10',
        result2: 'la place est confirmée',
      },
    },
  ],
}

export default text
