import type { Headings } from '../../plan/words'

/** Labels and columns of French plans. */
// biome-ignore format: lists of words read better filled than one to a line
export const fields: Headings['fields'] = {
  goal: [
    'objectif', 'objectifs', 'but', 'intitulé', "intitulé de l'objectif", "titre de l'objectif", 'objectif visé',
    'objectif smart', 'chantier', 'ce que je veux', 'cible visée', 'ambition',
    'résultat clé', 'résultats clés', 'formulation', 'obligation',
  ],
  description: ['description', "description de l'objectif", 'quoi', 'chose', 'détail', 'en détail', 'en clair'],
  action: [
    'action', 'actions', 'tâche', 'tâches', 'démarche', 'démarches', 'à faire', 'activité', 'activités', "moyens d'action",
    'prochaine action', 'ce que je fais', 'ce que je vais faire', 'premier pas', 'premiers pas', 'première étape', 'actions à mener', 'actions prévues', 'comment', "plan d'action",
    "activité d'apprentissage", "activités d'apprentissage", 'activité de développement',
  ],
  stage: ['étape', 'étapes', 'jalon', 'jalons', 'phase', 'palier', 'paliers', 'étape clé', 'étapes clés'],
  metric: [
    "c'est bon si", 'bon si', "c'est fait si", "c'est gagné si", "c'est réussi si", "c'est bon quand", "c'est fait quand", 'gagné si',
    'indicateur', 'indicateurs', 'indicateur de réussite', 'indicateurs de réussite', 'indicateur de succès', 'mesure',
    'mesures', 'mesurable', 'critère', 'critères', 'critère de réussite', 'critères de réussite', 'critère de succès',
    'critères de succès', 'résultat attendu', 'résultats attendus', 'livrable', 'livrables', 'fait si', 'fait quand',
    'réussi si', 'réussi quand', 'preuve de réussite', 'valeur cible', 'kpi', 'cible chiffrée', 'comment je le saurai', 'vise', 'je vise au moins', 'note visée', 'résultat visé', 'de → à', 'm', "jusqu'où",
  ],
  deadline: [
    'échéance', 'échéances', 'date limite', 'date butoir', 'date cible', 'date de fin', 'date prévue', 'délai',
    'pour quand', "d'ici quand", 'quand', 'à remettre pour', 'à faire pour', 'fin prévue',
    "date d'échéance", 'date visée', 'temporel', 'temporellement défini', 'temporellement définis', 'limité dans le temps',
    'défini dans le temps', 'délimité dans le temps', 't', 'livré pour', 'date de réalisation', 'terminé pour',
    'date de renouvellement', 'expiration',
  ],
  start: ['début', 'date de début', 'commence le', 'démarrage', 'début prévu'],
  serves: [
    'sert', "pour l'objectif", 'objectif lié', 'objectifs liés', 'objectif associé', 'objectif servi', 'lié à', "numéro de l'objectif",
    "n° d'objectif", "n° de l'objectif", "no d'objectif", "no de l'objectif", 'contribue à', 'rattaché à',
  ],
  period: [
    'période', 'période visée', 'période couverte', "période d'évaluation", 'cycle', 'cycle de gestion', 'exercice',
    'année de référence', 'période des objectifs', 'période de référence',
  ],
  horizon: ['horizon', 'terme', 'court moyen long terme', 'horizon de temps'],
  status: [
    'statut', 'état', "état d'avancement", 'avancement', 'progression', 'progrès', 'où on en est', "où j'en suis", 'fait',
    'réalisé', 'atteint', 'suivi', 'situation', 'résultat', 'résultats', 'commentaires',
  ],
  means: [
    'logement', 'hébergement',
    'moyens', 'moyen', 'ressources', 'ressource', 'soutien', 'soutien demandé', 'soutien nécessaire', 'aide', 'budget',
    'outils', 'financement', 'appui', 'coût', 'formation nécessaire', 'besoins', 'matériel', 'avec quoi',
  ],
  motivation: ['pourquoi', 'motivation', 'motivations', 'raison', 'raisons', 'ce qui me motive', 'sens', 'constat', 'utilité'],
  specific: ['spécifique', 'spécifiques', 'précis', 'simple', 's'],
  achievable: ['atteignable', 'acceptable', 'accessible', 'ambitieux', 'réalisable', 'a'],
  realistic: ['réaliste', 'pertinent', 'pertinence', 'r'],
  target: [
    'poste visé', 'poste cible', 'poste ciblé', 'poste recherché', 'poste souhaité', 'poste convoité', 'métier visé',
    'métier cible', 'emploi visé', 'emploi recherché', 'fonction visée', 'rôle visé', 'rôle cible', 'cible', 'je vise',
    'cible professionnelle', 'objectif de carrière', 'poste demandé', 'candidature', 'postes visés', 'métiers visés',
  ],
  'current-role': [
    'poste actuel', 'emploi actuel', 'fonction actuelle', 'métier actuel', "titre d'emploi", 'fonction', 'poste occupé',
    'emploi occupé', 'titre du poste', 'intitulé du poste', 'métier', 'profession', 'poste', 'rôle actuel', 'grade',
  ],
  employer: [
    'employeur', 'entreprise', 'organisation', 'organisme', 'établissement', 'société', 'compagnie', 'structure',
    'direction', 'service', 'ministère', 'équipe', 'unité', 'direction générale',
  ],
  sector: ['secteur', 'secteur visé', 'domaine', 'milieu', 'branche', 'industrie', 'milieu visé', 'milieu de travail'],
  people: [
    'gestionnaire', 'supérieur', 'supérieure', 'supérieur immédiat', 'supérieure immédiate', 'responsable', 'mentor',
    'mentore', 'avec qui', 'personne ressource', 'personne-ressource', 'qui', 'contact', 'tuteur', 'tutrice',
    'n+1', 'évaluateur', 'évaluatrice', 'manager', 'chef', 'coach', 'parrain', 'marraine', 'à rencontrer',
  ],
  review: [
    'bilan', 'prochain bilan', 'prochain point', 'prochaine rencontre', 'revue', 'révision', 'prochaine révision',
    'rencontre', 'entretien', 'fréquence', 'cadence', 'point', 'suivi prévu', 'prochain suivi',
  ],
  updated: [
    'mise à jour', 'mis à jour', 'mis à jour le', 'dernière mise à jour', 'maj', 'dernière révision', 'fait le', 'écrit le',
    'rédigé le', 'révisé le', 'date de rédaction', 'version du', 'date', "date de l'entretien", 'date de la rencontre',
    "date de l'évaluation", 'date du bilan',
  ],
  'time-budget': [
    'temps', 'temps disponible', 'disponibilité', 'disponibilités', 'temps consacré', 'temps prévu', 'heures par semaine',
    'temps par semaine', 'budget temps', 'charge', 'engagement hebdomadaire', 'temps hebdomadaire',
  ],
  evidence: ['preuve', 'preuves', 'réalisation', 'réalisations', 'expérience', 'acquis', 'parcours', 'forces', 'atouts'],
  gap: ['écart', 'écarts', 'lacune', 'lacunes', 'à améliorer', 'points à améliorer', 'axe de progrès', 'axes de progrès', 'à développer', 'à travailler', 'points à travailler', 'point à travailler', 'à acquérir', 'manque'],
  competency: ['compétence', 'compétences', 'compétence visée', 'compétence clé', 'savoir-faire', 'habileté', 'habiletés', 'aptitude'],
  level: ['niveau', 'niveau actuel', 'niveau visé', 'niveau cible', 'niveau requis', 'actuel', 'visé', 'requis', 'note', 'score', 'auto-évaluation'],
  research: ['exigences', 'exigence', 'prérequis', 'préalables', 'ce que le poste demande', "ce qu'on demande", "ce qu'ils demandent", 'conditions', 'source', 'sources', 'fiche métier'],
  risk: ['risque', 'risques', 'obstacle', 'obstacles', 'frein', 'freins', 'parade', 'plan b', 'difficultés', 'difficulté'],
  note: ['note', 'notes', 'remarque', 'remarques', 'commentaire', 'commentaires', 'observation', 'observations', 'détail', 'détails', 'précisions'],
}
