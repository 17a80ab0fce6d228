import type { StoryWords } from '../../plan/story-words'

/** Comment un plan dit en français ce qu'on apporte, pourquoi on le veut et ce qu'on sait du métier. */
// biome-ignore format: lists of words read better filled than one to a line
export const story: StoryWords = {
  tenure: [
    'de', "d'", 'comme', 'en', 'au', 'à', 'à la', 'aux', 'dans', 'chez', 'sur', 'derrière', 'ici', 'que', "qu'", "d'expérience", 'passés', 'passées', 'du',
  ],
  ahead: [
    'dans', "d'ici", 'sous', 'prochains', 'prochaines', 'pendant', 'encore', 'après', 'chaque', 'il faut', 'faut', 'exige', 'minimum', 'moins', 'tous les',
    'aurai', 'avoir', 'obtenir', 'durant', 'durée de', 'horizon', 'à',
  ],
  since: ['depuis', 'ça fait', 'cela fait', 'voilà'],
  holding: [
    "j'ai", 'je travaille', 'je suis titulaire', 'je détiens', 'je suis en poste', 'je suis diplômé', 'je suis diplômée', 'je suis formé', 'je suis formée', 'titulaire de', "titulaire d'un",
    "titulaire d'une", 'je dirige', 'je gère', "j'encadre", 'je forme', "j'enseigne", 'je conduis', 'je tiens', "je m'occupe", 'je remplace', "j'accompagne", "j'anime", 'je fais', 'je vends', 'je soigne',
    'je cuisine', 'je répare', "j'étais", 'je suis entré', 'je suis entrée', 'je suis passé', 'je suis passée', 'mon brevet', 'mon diplôme', 'mon permis', 'mon dec', 'mon cap', 'diplômé en', 'diplômée en',
    'formé à', 'formée à', 'certifié', 'certifiée', 'je suis depuis', 'je viens de', 'je suis aide', 'je suis infirmière', 'je suis infirmier', 'je suis technicienne', 'je suis technicien', 'nous avons',
  ],
  abilities: [
    'je sais', 'je sais déjà', 'je maîtrise', 'je parle', 'je suis à l’aise', "je suis à l'aise", 'je suis capable', 'je suis bon', 'je suis bonne', 'je suis fort', 'je suis forte', 'mes forces', 'mes atouts',
    'points forts', 'ce que je sais faire', 'je connais', "j'apporte", 'compétences :', 'compétences:', 'forces :', 'forces:', 'atouts :', 'atouts:', 'je me débrouille', "je n'ai pas peur",
  ],
  future: [
    'je me vois', 'je nous vois', "je m'imagine", 'dans cinq ans', 'dans dix ans', 'dans trois ans', "d'ici cinq ans", "d'ici dix ans", 'à plus long terme', 'plus tard je', 'plus tard, je', "plus tard j'", "plus tard, j'",
    'un jour je', 'un jour, je', "un jour, j'aurai", "un jour j'aurai", 'un jour, peut-être', 'plus loin que ça', 'comment je vois la suite', 'mon rêve', 'mon cap', 'ma vision', 'où je me vois', 'au bout du chemin',
  ],
  entryLevel: [
    'premier emploi', 'premier poste', 'première embauche', 'je suis étudiant', 'je suis étudiante', 'étudiant en', 'étudiante en', 'je suis en première année', 'je suis en deuxième année', 'je suis en dernière année',
    "je suis en formation", 'je finis mes études', 'je termine mes études', 'mes études', 'je suis apprenti', 'je suis apprentie', 'en reconversion', 'reconversion', 'me reconvertir', 'je me reconvertis',
    'changement de métier', 'changer de métier', 'changer de voie', 'changement de carrière', 'réorientation', 'sans expérience', 'aucune expérience', "pas d'expérience", 'débutant', 'débutante', 'retour au travail', 'retour à l’emploi',
    "retour à l'emploi", 'retour aux études', 'nouvelle diplômée', 'nouveau diplômé', 'jeune diplômé', 'jeune diplômée', 'finissante', 'finissant', 'mon diplôme en poche',
  ],
  entryRoles: [
    'étudiant', 'étudiante', 'stagiaire', 'apprenti', 'apprentie', 'alternant', 'alternante', 'lycéen', 'lycéenne', 'élève', 'doctorant', 'doctorante', 'demandeur d’emploi', "demandeur d'emploi", "demandeuse d'emploi",
    'en recherche d’emploi', "en recherche d'emploi", "sans emploi", 'premier emploi', 'premier-emploi', 'reconversion', 'en reconversion', 'first-job', 'débutant', 'débutante', 'finissant', 'finissante',
  ],
  reasons: [
    'pourquoi :', 'mon pourquoi', 'tout mon pourquoi', 'marre de', "j'en ai marre", "j'en ai assez", 'fatigué de', 'fatiguée de', 'mon dos', 'le dos', 'mes genoux', 'le genou', 'mes épaules', 'ne tiendra pas', 'ne tiendront pas', 'ne tiendrai pas', 'ne suit plus', 'ne suivent plus',
    "j'aime", "j'aimais", "j'ai aimé", "j'adore", "j'ai adoré", 'je préfère', 'me plaît', "m'a plu", 'me plaisait', "c'est ce que", "c'est le métier", "c'est là que", 'vers lequel', 'me manque', 'me manquait',
    'me passionne', "m'intéresse", "m'attire", 'donne envie', 'donner envie', "j'ai envie", 'me fait vibrer', 'me touche', 'ce qui me', 'ce que je préfère', 'je suis fier', 'je suis fière', 'heureux quand', 'heureuse quand',
    'ma grand-mère', 'mon grand-père', 'ma mère', 'mon père', 'mes parents', 'ma famille', 'pour mes enfants', "c'était pour mon", 'petite fille', 'petit garçon', "quand j'étais", 'toujours voulu', 'toujours rêvé', 'depuis toujours',
    "j'ai compris", "j'ai vu", "j'ai découvert", "j'ai remarqué", 'je me suis rendu compte', "j'en ai vu",
    'le sens', 'du sens', "j'y tiens", "j'y crois", 'je crois', 'je tiens à', 'tient à cœur', 'la raison', 'pour ça que', "c'est pour ça", 'voilà pourquoi', 'alors je vise', "c'est pourquoi", 'au lieu de',
    'pénurie', 'recrutent', 'manquent de', 'va fermer', 'part à la retraite', 'partent à la retraite', 'mieux payé', 'mieux payée', 'être utile', 'afin de',
    'liberté', 'rester près', 'être présent pour', 'être présente pour', 'rentrer le soir', 'le plus beau', 'vaut la peine', 'il y a un besoin', "ne fait d'", 'disparaît',
  ],
  hollowReasons: [
    'je suis passionné', 'je suis passionnée', 'passionné par', 'passionnée par', "passion de l'excellence", "le goût du défi", "le goût du challenge", "j'aime les défis", "j'aime le challenge", "j'aime relever des défis",
  ],
  research: [
    'fiche métier', 'fiches métier', 'fiche de poste', 'fiches de poste', 'fiche rome', 'code rome', 'cnp', 'esco', 'o*net', "offre d'emploi", "offres d'emploi", 'offres de', "l'annonce", 'les annonces', "d'après l'", "d'après la", "d'après le", "d'après les",
    'selon la', 'selon le', 'selon les', "selon l'", "conditions d'accès", "conditions d'admission", "enquête métier", 'enquêtes métier', "journée d'observation", "jour d'observation", "stage d'observation", 'observer', 'immersion', 'pmsmp', 'journée découverte',
    'portes ouvertes', 'journée portes ouvertes', 'visiter', "j'ai visité", "j'ai parlé", "j'ai rencontré", "j'ai appelé", 'discuté avec', 'échangé avec', 'renseignements pris', 'renseignée auprès', 'renseigné auprès', 'jumelage', 'vis ma vie',
    'référentiel', 'grille de', 'profil recherché', "m'a expliqué", "m'a montré", "m'ont ouvert", "m'ont montré", 'concours interne', "l'avis de concours", 'dernier affichage', 'accompagner', 'une journée avec', 'une semaine avec', 'deux journées', 'deux jours avec', 'une journée en',
    'vérifié sur', 'leur site', 'vérifié avec', 'voir le métier', 'le métier de près', 'en quoi consiste', 'me parraine', 'ce que ça demande',
  ],
  demands: [
    'des rh', 'aux rh', 'avec les rh', 'la drh', 'des ressources humaines',
    'exigences', 'exigence', 'exige', 'exigent', 'exigé', 'exigée', 'prérequis', 'préalable', 'préalables', 'il faut', 'il me faut', 'faut avoir', 'demandait un', 'demandait une', "qu'on demande", 'agence demande', 'employeur demande', 'école demande', 'province demande', 'poste demande', 'métier demande', 'annonce demande', 'concours demande', 'ils demandent', 'demandent', 'ils veulent', 'requis', 'requise',
    "conditions d'accès", 'ça demande', 'conditions à remplir', 'conditions pour',
  ],
  insider: ['ici', 'notre', 'nos', 'même', 'mêmes', 'chez nous', 'où je travaille', 'interne', 'cette', 'ce'],
  asking: [
    'demander', 'demandé', 'demande', 'appeler', 'appelé', 'rencontrer', 'rencontré', 'rencontrée', 'voir avec', 'parler à', 'parler avec', "parler de", 'café avec', 'prendre un café', 'écrire à', 'écrit à', 'interroger', 'discuter', 'discuté', 'échanger', 'se renseigner', 'renseigner',
    'auprès de', 'avec', 'à côté de', 'aux côtés de', 'sous', 'suivre', 'suivi par', 'regarder faire', 'mon', 'ma', 'point avec', "m'a dit", 'dit que', 'me dit',
  ],
  mirrors: ['dit de moi', 'disent de moi', 'a dit de moi', 'ont dit de moi', 'me dit', 'me disent', "m'ont dit", "m'a dit", 'les autres disent', 'pense de moi', 'pensent de moi'],
  shortfalls: ['devrait', 'devrait essayer de', "devrait essayer d'", 'devrait davantage', 'pourrait', 'doit apprendre à', 'gagnerait à', 'aurait intérêt à', 'il faudrait'],
  relatives: ['qui', 'que', "qu'", 'dont', 'où', 'quand', 'si'],
  urgent: ['haute', 'élevée', 'forte', 'urgent', 'urgente', 'critique', 'prioritaire', 'h'],
  upkeep: [
    'carnet',
    'cv', 'mon cv', 'linkedin', 'agenda', 'calendrier', 'courriels', 'courriel', 'boîte de courriels', 'boîte mail', 'mails', 'e-mails', 'messagerie', 'notes de frais', 'factures', 'facture', 'feuille de temps', 'impôts', 'passeport', 'visa', 'vacances', 'congés', 'congé',
    'formation obligatoire', 'ranger', 'classer', 'classement', 'ménage', 'sauvegarde', 'ce plan', 'cette page', 'cette liste', 'la liste', 'journal', 'bilan', 'score', 'visite médicale', 'assurance', 'portfolio', 'mandat', 'recyclage', 'renouveler', 'renouvellement',
  ],
  prerequisites: ['après', 'une fois', 'seulement après', 'dès que', 'une fois que', 'quand', 'lorsque', 'à la suite de'],
  aftermath: [
    'renouveler', 'renouvellement', 'suivi', 'entretenir', 'maintenir', 'maintien', 'ensuite', 'par la suite', 'rappel', 'mise à jour', 'fêter', 'prolonger', 'prolongation', 'probation', "période d'essai", 'recyclage', 'bilan à froid',
  ],
}
