import type { Entry } from '../../../plan/words'

/** People who help, words that are no role, and roles found in every sector. */
// biome-ignore format: lists of words read better filled than one to a line
export const people: readonly Entry[] = [
  {
    forms: [
      'gestionnaire', 'gestionnaires', 'supérieur', 'supérieure', 'supérieur immédiat',
      'supérieure immédiate', 'responsable', 'collègue', 'collègues', 'mentor', 'mentore', 'mentors',
      'coach', 'coachs', 'parrain', 'marraine', "conseiller d'orientation", "conseillère d'orientation",
      'conseiller en orientation', 'conseillère en orientation', 'conseillère en emploi',
      'conseiller en emploi', 'conseiller en évolution professionnelle',
      'conseillère en évolution professionnelle', 'cep', 'tuteur', 'tutrice', 'maître de stage',
      "maître d'apprentissage", 'rh', 'drh', 'ressources humaines', 'délégué syndical',
      'déléguée syndicale', 'délégué', 'déléguée', 'patron', 'patronne', 'contremaître', 'contremaîtresse',
      'chef', 'cheffe', 'manager', 'directrice', 'directeur', 'formateur', 'formatrice', 'anciens',
      'ancienne collègue', 'ancien collègue', 'pair', 'pairs', 'ami', 'amie', 'conjoint', 'conjointe',
      'réseau', 'n+1', 'supérieurs', 'équipe rh', 'psychologue du travail', 'référent', 'référente',
      'enseignante', 'enseignant', 'professeur', 'professeure',
    ],
    category: 'person-role',
    unless: [
      { after: ['devenir', 'comme'] },
      { inPhraseWith: ['pair programming'] },
    ],
    needs: [
      { after: [
        'mon', 'ma', 'mes', 'notre', 'votre', 'avec', 'à', 'chez', 'auprès de', 'le', 'la', 'un', 'une',
        'les', 'son', 'sa',
      ] },
    ],
    yes: 'En parler à ma gestionnaire le 3 mai',
    no: 'Devenir gestionnaire de paie',
  },
  {
    forms: [
      'un poste', 'un emploi', 'un travail', 'un boulot', 'une job', 'un job', 'un meilleur poste',
      'un meilleur emploi', 'un meilleur travail', 'une meilleure job', 'un autre poste', 'un autre emploi',
      'un nouveau poste', 'un nouvel emploi', 'un nouveau travail', 'une nouvelle job', 'un bon poste',
      'un bon emploi', 'un poste intéressant', 'un emploi intéressant', 'un poste à responsabilités',
      'un poste à responsabilité', 'un poste de responsabilité', 'un poste plus élevé',
      'un poste supérieur', 'un poste stable', 'un emploi stable', 'un rôle de leadership',
      'un poste de leadership', 'un poste de direction', 'un rôle de leader', "un poste d'un rôle",
      'une fonction', "l'encadrement", 'le management', 'la direction', 'le leadership',
      'des responsabilités', 'plus de responsabilités', 'quelque chose', 'quelque chose dans',
      'quelque chose de mieux', 'quelque chose en lien', 'une promotion', 'une opportunité',
      'une belle opportunité', 'le niveau supérieur', "l'échelon supérieur", 'un échelon supérieur',
      "n'importe quel poste", "n'importe quoi", 'tout poste', 'autre chose', 'un métier',
      'un métier qui me plaît', 'une carrière', 'une belle carrière', 'un avenir', 'encadrement',
      'un milieu stimulant', 'un défi', 'un nouveau défi', 'de nouveaux défis', 'le succès',
      'un meilleur salaire', "quelqu'un", 'celui', 'celle', 'la personne', 'la référence', 'la stabilité', 'la croissance', 'une évolution',
    ],
    category: 'non-role',
    unless: [
      { before: [
        'de chef', 'de cheffe', 'de directeur', 'de directrice', 'de responsable', 'de technicien',
        'de technicienne', "d'infirmière", "d'infirmier", 'de conseiller', 'de conseillère', "d'agent",
        "d'agente", 'de soudeur', 'de commis', 'de santé', 'infirmier', 'infirmière',
      ] },
    ],
    yes: "Poste visé : quelque chose dans l'encadrement",
    no: 'Poste visé : préposée aux bénéficiaires',
  },
  {
    forms: [
      'poste', 'emploi', 'travail', 'job', 'rôle', 'responsabilités', 'promotion', 'opportunité',
      'carrière',
    ],
    category: 'non-role',
    unless: [
      { after: [
        'de', 'du', 'des', "d'", 'au', 'aux', 'à', 'mon', 'ma', 'en', 'le', 'la', 'sur',
      ] },
    ],
    needs: [{ closing: true }],
    yes: 'Cible : promotion',
    no: 'Responsable du poste de garde',
  },
  {
    forms: [
      'gestionnaire', 'gestionnaires', 'manager', 'manageur', 'manageuse', 'consultant', 'consultante',
      'analyste', 'coordonnateur', 'coordonnatrice', 'coordinateur', 'coordinatrice', 'chargé de mission',
      'chargée de mission', 'chargé de projet', 'chargée de projet', 'chargé de projets',
      'chargée de projets', "chargé d'affaires", "chargée d'affaires", "chargé d'études",
      "chargée d'études", 'responsable', 'ingénieur', 'ingénieure', 'développeur', 'développeuse',
      'conseiller', 'conseillère', 'assistant', 'assistante', 'superviseur', 'superviseure', 'superviseuse',
      'directeur', 'directrice', 'directeur adjoint', 'directrice adjointe', 'adjoint', 'adjointe', 'chef',
      'cheffe', "chef d'équipe", "cheffe d'équipe", 'chef de service', 'cheffe de service',
      'chef de projet', 'cheffe de projet', 'technicien', 'technicienne', 'agent', 'agente', 'cadre',
      'indépendant', 'indépendante', 'travailleur autonome', 'travailleuse autonome', 'spécialiste',
      'expert', 'experte', 'administrateur', 'administratrice', 'entrepreneur', 'entrepreneure',
      'entrepreneuse', 'associé', 'associée', 'officier', 'officière', 'professionnel', 'professionnelle',
      'employé', 'employée', 'commis', 'opérateur', 'opératrice', 'formateur', 'formatrice', 'instructeur',
      'instructrice', 'moniteur', 'monitrice', 'animateur', 'animatrice', 'médiateur', 'médiatrice',
      'intervenant', 'intervenante', 'préposé', 'préposée', 'représentant', 'représentante', 'vendeur',
      'vendeuse', 'secrétaire', 'chercheur', 'chercheuse', 'stagiaire', 'apprenti', 'apprentie',
      'président', 'présidente', 'leader', 'leadeur', 'freelance', 'pigiste', 'inspecteur', 'inspectrice',
      'contrôleur', 'contrôleuse', 'planificateur', 'planificatrice', 'acheteur', 'acheteuse', 'rédacteur',
      'rédactrice', 'concepteur', 'conceptrice', 'designer', 'designeuse', 'product manager',
      'product owner', 'data analyst', 'business analyst', 'chief of staff', 'fondateur', 'fondatrice',
      'propriétaire', 'cto', 'ceo', 'cfo', 'coo', 'dg', 'pdg', 'drh', 'daf', 'dsi',
    ],
    category: 'generic-role',
    unless: [{ before: ['de vie', 'légal', 'réglementaire', 'de la photo', 'de référence'] }],
    yes: 'Devenir gestionnaire',
    no: 'Le cadre de la photo',
  },
]
