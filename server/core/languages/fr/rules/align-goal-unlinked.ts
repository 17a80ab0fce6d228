import type rule from '../../../rules/align-goal-unlinked'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Objectif à part',
  why: 'Des objectifs qui servent un même poste, une même compétence ou une même raison se renforcent. Quand le lien n’est clair que pour vous, une ligne l’explique à la personne à qui vous demanderez du temps, un budget ou un congé.',
  off: 'Laissez-la désactivée pour les plans qui mêlent exprès plusieurs pans de la vie\u00a0: un lien qui n’est écrit nulle part ne peut pas être lu.',
  says: {
    target: ({ role }, show) =>
      `En quoi cela sert-il ${show.quote(role)}\u202f? Nommez la compétence travaillée, ou la raison.`,
    plan: () => 'En quoi cela sert-il le reste du plan\u202f? Nommez la compétence travaillée, ou la raison.',
  },
  offers: {
    addReason: () => 'Dire à quoi cela sert',
  },
  options: {
    acceptCredentials: 'Tout certificat, permis ou diplôme compte comme utile au poste visé.',
    otherFieldsOnly:
      'Ne relever que les objectifs qui nomment un autre domaine que celui du plan\u00a0: le cinéma dans un plan de cuisine.',
  },
  examples: [
    {
      bad: 'Poste visé\u00a0: cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze bases de pâtisserie sans fiche d’ici mai 2026\n- Assurer seule le brunch de l’hôtel d’ici juin 2026\n- ⟦Monter quatre bandes-annonces pour un festival d’ici juin 2026⟧\n',
      fixed:
        'Poste visé\u00a0: cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze bases de pâtisserie sans fiche d’ici mai 2026\n- Assurer seule le brunch de l’hôtel d’ici juin 2026\n- Monter quatre bandes-annonces pour un festival d’ici juin 2026\n  - Pourquoi\u00a0: filmer mes dressages pour la page de l’hôtel\n',
      fill: { reason: 'filmer mes dressages pour la page de l’hôtel' },
    },
    {
      bad: '---\nposte-vise: soudeur d’appareils à pression, chantier naval\n---\n\n## Objectifs\n\n- Souder 40 plaques d’essai sous pression d’ici mai 2026\n- Lire seul les plans d’appareils d’ici juin 2026\n- ⟦Écrire deux fictions pour la radio locale d’ici juin 2026⟧\n',
    },
    {
      bad: '## Compétences à développer\n\n- Budget\n- Négociation avec les fournisseurs\n\n## Objectifs\n\n- Préparer le budget 2027 de la clinique d’ici mai 2026\n- Mener deux négociations fournisseurs d’ici juin 2026\n- ⟦Classer 200 affiches pour le musée de la ville d’ici juin 2026⟧\n',
    },
    {
      bad: '## Pourquoi\n\nJe veux enseigner la langue des signes à l’école, car personne ne me l’a apprise.\n\n## Objectifs\n\n- Enseigner l’alphabet en signes à dix élèves d’ici mai 2026\n- Enregistrer six leçons de langue des signes d’ici juin 2026\n- ⟦Présenter 30 bols au salon de l’artisanat en juin 2026⟧\n',
    },
    {
      bad: 'Poste visé\u00a0: analyste de données, transport public\n\n## Objectifs\n\n| Objectif | Pourquoi | Échéance |\n|---|---|---|\n| Publier trois tableaux de bord sur le transport | | mai 2026 |\n| Nettoyer les données d’une ligne de bus | | juin 2026 |\n| ⟦Animer six soirées à la bibliothèque⟧ | | juin 2026 |\n',
      fixed:
        'Poste visé\u00a0: analyste de données, transport public\n\n## Objectifs\n\n| Objectif | Pourquoi | Échéance |\n|---|---|---|\n| Publier trois tableaux de bord sur le transport | | mai 2026 |\n| Nettoyer les données d’une ligne de bus | | juin 2026 |\n| Animer six soirées à la bibliothèque | prendre la parole devant un groupe | juin 2026 |\n',
      fill: { reason: 'prendre la parole devant un groupe' },
    },
    {
      good: 'Poste visé\u00a0: cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze bases de pâtisserie sans fiche d’ici mai 2026\n- Assurer seule le brunch de l’hôtel d’ici juin 2026\n- Monter quatre bandes-annonces pour un festival d’ici juin 2026\n  - Pourquoi\u00a0: montrer mes dressages\n',
    },
    {
      good: 'Poste visé\u00a0: cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze bases de pâtisserie d’ici mai 2026\n- Assurer seule le brunch de l’hôtel d’ici juin 2026\n- Obtenir le certificat de projectionniste de cinéma en juin 2026\n',
    },
    {
      good: 'Poste visé\u00a0: soudeur d’appareils à pression, chantier naval\n\n## Objectifs\n\n- Souder 40 plaques d’essai sous pression d’ici mai 2026\n- Lire seul les plans d’appareils d’ici juin 2026\n- Demander à ma responsable une semaine à la radio d’ici juin 2026\n',
    },
    {
      good: 'Poste visé\u00a0: soudeur d’appareils à pression, chantier naval\n\n## Objectifs\n\n- Souder 40 plaques d’essai sous pression d’ici mai 2026\n- Lire seul les plans d’appareils d’ici juin 2026\n- Chanter deux concerts de chorale au musée en mai 2026\n',
    },
    {
      good: 'Poste visé\u00a0: greffière\n\n## Objectifs\n\n- Taper 70 mots par minute d’ici mai 2026\n- Présenter 30 bols au salon de l’artisanat en juin 2026\n- Animer une heure de radio d’ici juin 2026\n',
    },
    { good: 'Présenter 30 bols au salon de l’artisanat en juin 2026' },
    {
      good: '## Compétences à développer\n\n- Budget\n- Négociation avec les fournisseurs\n\n## Objectifs\n\n- Préparer le budget 2027 de la clinique d’ici mai 2026\n- Mener deux négociations fournisseurs d’ici juin 2026\n- Peindre la salle de pause d’ici juin 2026\n',
    },
    {
      good: '## Compétences à développer\n\n- Budget\n- Négociation avec les fournisseurs\n\n## Objectifs\n\n- Préparer le budget 2027 de la clinique d’ici mai 2026\n- Mener deux négociations fournisseurs d’ici juin 2026\n- Classer 200 affiches pour le musée de la ville d’ici juin 2026\n  - [ ] Fixer le budget des copies avec Ana\n',
    },
    {
      good: 'Poste visé\u00a0: cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze bases de pâtisserie d’ici mai 2026\n- Assurer seule le brunch de l’hôtel d’ici juin 2026\n\nJe vais aussi animer une heure de radio en juin 2026.\n',
    },
  ],
}

export default text
