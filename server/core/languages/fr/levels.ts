import type { LevelWords } from '../../plan/level-words'

/** Les mots d’un intitulé de poste qui disent à quel échelon il se trouve. */
// biome-ignore format: lists of words read better filled than one to a line
export const levels: LevelWords = {
  rungs: {
    entry: [
      'stagiaire', 'apprenti', 'apprentie', 'alternant', 'alternante', 'étudiant', 'étudiante', 'en alternance', 'en apprentissage', 'bénévole',
      'débutant', 'débutante', 'en formation',
    ],
    junior: ['junior', 'niveau 1', 'échelon 1', 'premier emploi', 'jeune diplômé', 'jeune diplômée'],
    confirmed: ['confirmé', 'confirmée', 'expérimenté', 'expérimentée', 'intermédiaire', 'qualifié', 'qualifiée', 'compagnon', 'compagnonne', 'titulaire'],
    senior: [
      'senior', 'sénior', 'analyste principal', 'analyste principale', 'conseiller principal', 'conseillère principale', 'technicien principal',
      'technicienne principale', 'ingénieur principal', 'ingénieure principale', 'agent principal', 'agente principale', 'spécialiste', 'expert', 'experte',
    ],
    lead: [
      "chef d'équipe", "cheffe d'équipe", "chef de chantier", 'cheffe de chantier', 'référent', 'référente', "responsable d'équipe", 'lead', 'tech lead', 'contremaître', 'contremaîtresse',
      'superviseur', 'superviseure', 'coordonnateur', 'coordonnatrice', 'coordinateur', 'coordinatrice', 'chef de rang', 'cheffe de rang', 'second de cuisine', 'seconde de cuisine', 'sous-chef', 'sous-cheffe', 'chef de partie', 'cheffe de partie',
      "assistante-chef", 'assistante-cheffe', 'infirmière-chef adjointe', 'chef adjoint', 'cheffe adjointe', 'agent de maîtrise', 'agente de maîtrise', 'maître artisan',
    ],
    head: [
      'chef de service', 'cheffe de service', 'chef de cuisine', 'cheffe de cuisine', 'chef de département', 'cheffe de département', 'responsable de service', 'cadre de santé', 'infirmière-chef', 'infirmière-cheffe', 'infirmier-chef',
      "responsable d'agence", 'responsable de magasin', 'responsable de site', 'chef de secteur', 'cheffe de secteur', "chef d'atelier", "cheffe d'atelier", 'chef de division', 'cheffe de division',
      'directeur adjoint', 'directrice adjointe', 'direction adjointe', 'gérant de magasin', 'gérante de magasin', 'conducteur de travaux', 'conductrice de travaux', 'gestionnaire de premier niveau', 'chef de bureau', 'cheffe de bureau',
    ],
    director: ['directeur', 'directrice', 'direction', 'doyen', 'doyenne'],
    executive: [
      'directeur général', 'directrice générale', 'direction générale', 'dg', 'pdg', 'dga', 'vice-président', 'vice-présidente', 'vice président', 'vice présidente', 'président-directeur général',
      'présidente-directrice générale', 'daf', 'directeur administratif et financier', 'directrice administrative et financière', 'drh', 'dsi', 'comité exécutif', 'codir',
    ],
  },
  self: ['je suis', 'je travaille comme', 'je travaille en tant que', 'je suis actuellement', "j'exerce comme", 'actuellement', 'je travaille ici comme', "j'occupe un poste de"],
  none: [
    'directeur artistique', 'directrice artistique', 'directeur de la photographie', 'directrice de la photographie', 'directeur de thèse', 'directrice de thèse', 'assistant de direction', 'assistante de direction',
    'secrétaire de direction', 'adjointe de direction', 'adjoint de direction', 'directeur musical', 'directrice musicale', 'directeur de casting', 'directrice de casting', 'directeur de colo', 'directrice de colo',
    'expert-comptable', 'experte-comptable', 'expert comptable', 'experte comptable', 'ouvrier qualifié', 'ouvrière qualifiée', 'professeur principal', 'professeure principale', 'médecin spécialiste', 'éducateur spécialisé',
    'maître de stage', 'formateur en alternance', 'vie étudiante', 'conseillère aux étudiants', 'coordination des bénévoles', 'coordinatrice des bénévoles', 'coordonnatrice des bénévoles', 'résidence senior', 'résidence seniors', 'aux seniors', 'des seniors',
  ],
}
