import type { StatementWords } from '../../plan/statement-words'
import { trades } from './trades'

/** What an answer says to the employer who hears it, in French. */
// biome-ignore format: lists of words read better filled than one to a line
export const statements: StatementWords = {
  trades,
  ranks: [
    'senior', 'junior', 'stagiaire', 'apprenti', 'apprentie', 'assistant', 'assistante', 'adjoint', 'adjointe', 'chef', 'cheffe',
    'responsable', 'directeur', 'directrice', 'agent', 'agente', 'chargé', 'chargée', 'référent', 'référente', 'qualifié',
    'qualifiée', 'principal', 'principale', 'conseiller', 'conseillère', 'technicien', 'technicienne', 'employé', 'employée', 'département', 'service',
    'catégorie', 'premier', 'première', 'temps', 'plein', 'partiel', 'poste', 'gestionnaire', 'professeur', 'professeure', 'général', 'générale',
    'médicale', 'médical', 'culturelle', 'culturel', 'équipe',
  ],
  aversions: [
    'ne plus', "n'ai plus envie", "n'ai pas envie", 'ne veux plus', 'ne veux pas', 'veux pas', 'ne souhaite pas', 'ne souhaite plus', 'préfère ne pas', 'préférerais ne pas', 'préfère éviter', 'aimerais mieux ne pas',
    "n'aime pas", "n'aime plus", "j'aime pas", "n'ai jamais aimé", 'le moins de', 'le moins possible de', 'aussi peu', 'moins de contact', 'moins de contacts', 'moins de temps avec', 'moins travailler avec',
    'moins voir', 'moins avec', 'moins au', 'moins souvent avec', 'moins souvent au', 'moins en contact', 'moins de travail avec', 'pas trop de contact', 'peu de contact',
    'plutôt que de répondre', 'plutôt que de servir', 'plutôt que de parler', 'plutôt que devant', "plutôt qu'au", "plutôt qu'à l'", "plutôt qu'avec", 'plutôt que de voir', 'plutôt que de travailler', "plutôt que d'accueillir",
    'marre de', "marre d'", 'marre des', 'assez de', 'assez des', 'fatigué de', 'fatiguée de', 'fatigué des', 'fatiguée des', 'lassé de', 'lassée de', 'lassé des', 'lassée des', 'déteste', 'supporte plus', 'supporte pas', 'me passer de', 'me passerais de',
    'sans avoir à', 'rien à voir avec', 'pas à avoir affaire', 'ne pas avoir affaire',
  ],
  aversionsBehind: [
    "n'est pas mon truc", "n'est pas vraiment mon truc", "c'est pas mon truc", 'pas mon truc', 'moins mon fort', 'pas mon fort', 'pas pour moi', 'pas ma tasse de thé', 'me fatigue', 'me fatiguent',
    'me vide', 'me vident', "m'ennuie", "m'ennuient", 'me pèse', 'me pèsent', 'le moins possible', "m'épuise", "m'épuisent", 'très peu pour moi',
  ],
  exits: [
    'quitter', 'quitte', 'sortir de', 'sortir du', 'sortir des', "m'éloigner", 'éloigner', 'loin de', "loin d'", 'loin du', 'loin des', 'fuir', 'fuis', 'éviter', 'évite', 'arrêter de', "arrêter d'", 'lâcher', 'abandonner', 'laisser tomber', 'échapper',
    'en retrait', 'en coulisses', 'dans les coulisses', "dans l'ombre", 'en arrière', 'tourner le dos', 'prendre mes distances avec', 'en finir avec',
  ],
  limits: [
    'parce que', "parce qu'", 'car', 'puisque', "puisqu'", 'mais', 'afin', 'que', "qu'", 'qui', 'où', 'quand', 'lorsque', 'alors', 'si', "s'ils", 'sans', 'décevoir', 'perdre', 'perds', 'faire attendre', 'laisser', 'laisse',
    'rater', 'manquer', 'brusquer', 'bâcler', 'négliger', 'ruptures', 'plaintes', 'attente', 'erreurs', 'vendre', 'faire perdre', 'voir', 'vois', 'je', "j'",
  ],
  approaches: ['pour', 'vers', 'afin'],
  befalling: ['seul', 'seuls', 'seule', 'seules', 'attendre', 'attendent', 'sans'],
  employer: [
    'chez vous', 'chez nous', 'avec vous', 'pour vous', 'auprès de vous', 'parmi vous', 'vous rejoindre', "l'entreprise", "l'établissement", 'vos côtés',
  ],
  workplaces: [
    'équipe', 'équipes', 'entreprise', 'société', 'maison', 'école', 'établissement', 'collège', 'lycée', 'hôpital', 'clinique', 'cabinet', 'boutique', 'magasin', 'agence', 'service', 'bureau', 'bibliothèque',
    'musée', 'théâtre', 'hôtel', 'restaurant', 'cuisine', 'atelier', 'chantier', 'zoo', 'studio', 'laboratoire', 'usine', 'site', 'faculté', 'université', 'mairie', 'commune', 'association', 'centre', 'foyer',
    'résidence', 'crèche', 'salon', 'garage', 'ferme', 'boulangerie', 'auberge', 'quincaillerie', 'pharmacie', 'académie', 'banque', 'rédaction', 'programme', 'brigade', 'clients', 'clientèle', 'patients', 'élèves', 'résidents',
    'usagers', 'visiteurs', 'lecteurs', 'entrepôt', 'dépôt', 'réseau', 'accueil', 'réception', 'rayon', 'retours', 'salles', 'étudiants', 'poste',
  ],
  your: ['votre', 'vos'],
  these: ['cette', 'ce', 'cet'],
  here: ['ici'],
  you: ['vous', 'votre', 'vos'],
  beneficiaries: [
    'client', 'clients', 'clientèle', 'clientes', 'patients', 'patientes', 'élèves', 'étudiants', 'enfants', 'résidents', 'résidentes', 'usagers', 'visiteurs', 'lecteurs', 'passagers', 'familles', 'collègues', "l'équipe", 'nouvelles recrues',
    'apprentie', 'apprenti', 'stagiaires', 'bénéficiaires',
  ],
  offers: [
    'vous aurez', 'vous auriez', 'je vous apporte', 'je vous apporterai', 'je vous apporterais', 'vous apporter', 'je peux vous apporter', "j'apporte", "j'apporterai", 'je vous offre', 'à votre service', 'mettre à votre service', 'vous gagnez', 'vous gagneriez', 'vous garderiez',
    'vous garderez', 'je vous ferai gagner', 'je vous ferais gagner', 'je vous libère', 'je vous décharge', 'je peux former', 'je formerai', 'je prendrai en charge', 'je prends en charge', 'je vous épargne', 'ce que vous gagnez',
  ],
  gains: [
    "j'apprendrai", "j'apprendrais", "m'apprendra", "m'apprendrait", "m'apprendront", "m'apprendraient", "m'apprend", 'me permettra', 'me permettrait', 'me permettront', 'me permettraient', 'me permet',
    "j'y apprendrai", "j'y apprendrais", 'me formera', 'me formerait', 'me formerez', "m'aidera", "m'aiderait", "m'offre", "m'offrirait", 'me donnera', 'me donnerait', 'me préparera', 'me préparerait', 'me prépare', 'où je pourrai', 'où je pourrais', "c'est avec ces gens-là que je veux apprendre",
    'je veux apprendre', "apprendre d'eux", 'apprendre avec vous', "l'occasion d'apprendre",
  ],
  growth: [
    'apprendre', 'apprendrais', 'apprendrai', 'apprendra', 'apprends', 'formation', 'formations', 'former', 'forme', 'formez', 'cours', 'diplôme', 'certificat', 'brevet', 'expérience', 'combler', 'comblerait', 'comblera',
    'manque', 'relève', 'alternance', 'apprentissage', 'auprès de', "auprès d'", 'aux côtés', 'à côté de', "j'attends", 'me manque', 'acquérir', 'évoluer', 'en retour', 'en échange', 'qualification', 'concours', 'jumelage', 'tutorat',
  ],
  purposes: ['pour que', "pour qu'", 'afin que', "afin qu'", 'ce qui vous', 'si bien que', 'de sorte que', 'sans trou'],
  abilities: ['je peux', 'je pourrais', 'je sais', 'je saurais', 'je connais', 'je suis capable'],
  choices: ["j'ai choisi", 'je choisis', "j'ai postulé", 'je postule', 'je vise ce poste', 'je veux ce poste', "m'attire", "m'a plu", "m'intéresse"],
  commutes: [
    'minutes de chez moi', 'près de chez moi', 'à côté de chez moi', 'proche de chez moi', 'à deux pas', 'minutes à pied', 'tout près', 'la porte à côté',
  ],
  pay: ['salaire', 'paie', 'paye', 'revenu', 'revenus', 'argent', 'prime', 'primes', 'sous'],
  indifference: [
    'un tremplin', 'tremplin', 'peu importe le poste', 'peu importe lequel', "tout me va", 'tout me convient', 'ce que vous aurez', 'ce que vous avez', "ce qu'il y a",
    "juste besoin d'un travail", "juste besoin d'un emploi", 'juste besoin de travailler', "juste besoin d'argent", 'faute de mieux', 'à défaut de mieux', 'pour dépanner', 'pour avoir des revenus', 'en attendant mieux', 'du moment que ça paie', 'tant que ça paie', 'envoyé mon cv un peu partout', 'postulé partout', 'un job alimentaire', 'travail alimentaire', 'emploi alimentaire',
    'prêt à tout', 'prête à tout', 'ouvert à tout', 'ouverte à tout', 'toute proposition', "n'importe quoi me va",
  ],
  meanwhile: ['en attendant', 'pour le moment', "pour l'instant", "d'ici là", 'payer mes factures', 'payer le loyer'],
  anyOf: ["n'importe quel", "n'importe quelle"],
  openings: ['horaire', 'horaires', 'quart', 'quarts', 'jour', 'jours', 'heure', 'heures', 'lieu', 'lieux', 'site', 'sites', 'week-end', 'week-ends', 'samedi', 'samedis', 'moment', 'équipe', 'temps', 'ligne'],
  praise: [
    'valeurs fortes', 'excellente réputation', 'bonne réputation', 'belle réputation', 'grande banque', 'grande entreprise', 'grand groupe', 'leader', 'prestigieuse', 'prestigieux', 'bonne ambiance', 'belles valeurs', 'entreprise dynamique', 'équipe dynamique', 'cadre stimulant', 'renommée', 'bonnes formations',
  ],
  reasons: [
    'parce que', "parce qu'", 'car', 'puisque', "puisqu'", "j'ai choisi", 'je choisis', "c'est pour cela", "c'est pourquoi", "c'est pour ça", 'la raison', "m'intéresse", "m'attire", "m'a plu", 'me plaît', 'est la seule', 'est le seul', 'êtes les seuls', 'êtes la seule',
    'êtes le seul', 'un des rares', 'une des rares', "l'un des rares", "l'une des rares", 'pour sa', 'pour son', 'pour ses', 'pour votre', 'pour vos',
  ],
  goalQuestions: [
    'objectif', 'objectifs', 'ambition', 'ambitions', 'aspirations', 'vous voyez-vous', 'te vois-tu', 'vous voyez', 'projet professionnel', 'projets', 'avenir', 'dans trois ans', 'dans cinq ans', 'dans dix ans', 'dans {n} ans', 'carrière',
  ],
  versions: ['version', 'versions', 'variante', 'variantes', 'brouillon', 'essai', 'réponse courte', 'réponse longue'],
  written: [
    'lettre', 'lettre de motivation', 'énoncé', "énoncé d'objectif", 'formulaire', 'dossier de candidature', 'déclaration', "déclaration d'intention",
  ],
  spoken: ['entretien', 'entrevue', 'oral', 'interview', 'interview-answer', 'pitch', 'ma réponse', 'mes réponses', "phrase d'accroche"],
  applications: ['candidature au poste de', "candidature au poste d'", 'candidature pour le poste de', 'je postule comme', 'je postule au poste de', "je postule au poste d'", 'poste demandé :', 'candidature :'],
  rehearsals: [
    "simulation d'entretien", "simulations d'entretien", "simulation d'entrevue", 'entretien blanc', 'entrevue blanche', 'oral blanc', 'à voix haute', 'à haute voix', "m'exercer", "s'exercer", 'exercé', 'exercée', 'répéter', 'répété', 'répétée', 'répète', 'répétition', 'répétitions',
    "m'entraîner", "s'entraîner", 'entraîné', 'entraînée', 'me filmer', 'filmé', 'filmée', "m'enregistrer", 'enregistré', 'enregistrée', 'devant le miroir', 'chrono en main', 'chronométré', 'chronométrée', 'pratiquer', 'pratiqué', 'pratiquée', 'dire ma réponse', 'jeu de rôle', 'jeux de rôle',
  ],
  otherRehearsals: [
    'répétition générale', 'orchestre', 'chorale', 'chœur', 'harmonie', 'guitare', 'piano', 'violon', 'théâtre', 'spectacle', 'football', 'foot', 'course à pied', 'marathon', 'natation', 'gammes', 'déclaration enregistrée',
  ],
  rehearsalHeadings: ['pratique', 'répétitions', 'répétition', 'entraînement', 'simulation', 'simulations', "m'exercer"],
  timeCues: ['répondre en', 'réponse en', 'réponses en', 'max', 'maximum', 'maxi', 'pas plus de', 'au plus', 'limite', 'tenir en', 'en moins de', 'viser', 'durée', 'moins de', "jusqu'à"],
  minutes: ['minute', 'minutes', 'min', 'mn'],
  seconds: ['seconde', 'secondes', 's', 'sec'],
  words: ['mot', 'mots'],
  wordsPerMinute: 150,
}
