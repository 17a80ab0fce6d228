import type { QuantityWords } from '../../plan/words'
import { numbers } from './numbers'

/** What counts as a measure in French. */
// biome-ignore format: lists of words read better filled than one to a line
export const quantities: QuantityWords = {
  numbers,
  units: [
    '%', 'pour cent', 'pourcent', 'points de pourcentage', '€', '$', '£', 'chf', 'euros', 'euro', 'dollars', 'francs', 'fcfa', 'cfa', 'xof', 'mad', 'dh', 'dirhams', 'dinars', 'k€', 'k$', 'm€', 'm$',
    'h', 'heure', 'heures', 'hrs', 'min', 'mn', 'minute', 'minutes', 'seconde', 'secondes', 'ms', 'km', 'm', 'cm', 'mm', 'kg', 'g', 'tonne', 'tonnes', 't', 'l', 'litre', 'litres',
    'ha', 'hectare', 'hectares', 'm2', 'm²', 'm3', 'm³', 'kwh', 'mètre', 'mètres', 'mètres linéaires', 'fois', 'x', '×', 'pt', 'pts', 'point', 'points', 'mots/minute', 'mots/min',
    'tpm', 'pers.', 'pers', 'ects', 'crédits', 'unités', 'ept', 'etp', 'po', 'pi', 'lb', '°c', 'l/100', 'km/h', 'par cent', 'mots minute', 'p.', 'pages',
  ],
  timeUnits: [
    'jour', 'jours', 'j', 'journée', 'journées', 'semaine', 'semaines', 'sem', 'mois', 'trimestre', 'trimestres', 'semestre', 'semestres', 'an', 'ans', 'année', 'années', 'décennie', 'décennies',
  ],
  per: ['par', '/', 'chaque', 'tous les', 'toutes les'],
  thresholds: [
    'sous', 'sous les', 'au-dessous de', 'au-dessous du', 'en dessous de', 'en dessous du', 'en-dessous de', 'en-dessous du', 'au-dessus de', 'au-dessus du', 'au moins', "d'au moins", 'à au moins',
    'au minimum', 'minimum', 'min.', 'au maximum', 'maximum', 'max.', 'max', 'au plus', 'plus de', "plus d'", 'moins de', "moins d'", 'en moins de', "en moins d'", 'supérieur à', 'supérieure à', 'inférieur à',
    'inférieure à', "jusqu'à", 'à partir de', 'dépasser', 'dépasser les', 'atteindre', 'atteindre les', 'descendre à', 'descendre sous', 'monter à', 'passer à', 'ramener à', 'ne pas dépasser', '≥', '≤', '>', '<',
    'environ', 'près de', 'presque', 'égal à', 'égale à', 'à moins de', 'à plus de', 'pas plus de', 'un maximum de', 'un minimum de', 'de {n} à', 'de {n} % à', 'moyenne de', 'note de', 'score de', 'cote de', 'taux de', 'résultat de',
  ],
  from: ['de', "d'", 'du', 'depuis', 'des', 'partir de'],
  to: ['à', 'au', 'aux', "jusqu'à", 'vers'],
  changeVerbs: [
    'passer', 'je passe', 'faire passer', 'ramener', 'faire monter', 'faire descendre', 'faire baisser', 'hausser', 'rehausser', 'relever', 'en passant', 'en ramenant', 'en faisant passer', 'en haussant', 'rapprocher', 'amener',
  ],
  named: [
    'chapitre', 'chapitres', 'phase', 'étape', 'module', 'partie', 'article', 'annexe', 'version', 'v', 'python', 'iso', 'c#', 'c', 'java', 'php', 'html', 'css', 'windows', 'office', 'bac', 'bac+', 'licence', 'master',
    'mastère', 'l', 'm', 'rncp', 'no', 'n°', 'numéro', 'nº', 'local', 'salle', 'bureau', 'unité', 'zone', 'secteur', 'lot', 'quai', 'ligne', 'route', 'rue', 'code', 'formulaire', 'permis', 'caces', 'kr', 'rc', 'objectif', 'but',
    'catégorie', 'classe', 'groupe', 'échelon', 'grade', 'type', 'angular', 'vue', 'agenda', 'horizon', 'page', 'tome', 'volume', 'épisode', 'saison', 'semestre', 'trimestre', 'année', 'jour', 'semaine', 'sprint', 'promo', 'promotion',
    'brevet', 'en', 'nf', 'nfpa', 'norme', 'loi', 'projet de loi', 'règlement', 'web', 'industrie', 'tva', 'cycle', 'secondaire', 'poste', 'pavillon', 'bâtiment', 'étage', 'quart', 'équipe', 'cap', 'b', 'dalf', 'delf', 'tcf', 'tef',
  ],
  scores: [
    'toeic', 'toefl', 'ielts', 'tef', 'tcf', 'delf', 'dalf', 'gmat', 'pix', 'voltaire', 'certificat voltaire', 'projet voltaire', 'moyenne', 'note', 'moyenne générale', 'cote r', 'cote', 'nps', 'csat', 'satisfaction', 'score', 'mention',
    'nclc', 'clb', 'goethe', 'cecr', 'cecrl', 'évaluation',
  ],
  idioms: [
    'un jour', 'un par un', 'une par une', 'un à un', 'une à une', "l'un des", "l'une des", "l'un de", "l'une de", 'un des', 'une des', 'numéro un', 'numéro 1', 'n° 1', 'une fois', 'une fois que', 'une fois pour toutes', 'encore une fois',
    'deuxième main', 'seconde main', 'première main', 'mille et une', 'de un', 'à deux', 'en deux temps', 'les uns les autres', "l'un et l'autre", 'tête-à-tête', 'entre deux', "d'une part", "d'un côté", 'quatre épingles', 'mettre les bouchées doubles',
    'cinq à sept', '5 à 7', 'trois-quarts', '24/7', '24 h/24', '24h/24', '7j/7', '7 j/7', '50/50', '360', 'un peu', 'une demi-journée', 'tous les deux', 'toutes les deux', 'nous deux', 'à temps plein', 'mi-temps', 'vingt-quatre heures sur vingt-quatre',
    'les 35 heures', 'des 35 heures', 'aux 35 heures', 'trente glorieuses', 'à quatre mains', 'quatre mains', "remettre l'humain", 'à deux fois', "d'une pierre deux coups", 'deux coups', 'trente-six choses', '36 choses', 'deux pieds sur terre',
    'être à 100 %', 'être à 100%', 'cinq étoiles', 'quatre étoiles', 'trois étoiles', '3/4', 'de {n} à {n} ans', 'entre {n} et {n} ans', 'une fin de semaine', 'bac+{n}', 'bac + {n}',
    'deux-roues', 'un-quart', 'premier degré', 'premier plan', 'un tas', 'en un mot',
  ],
  ratioJoiners: ['sur'],
  notStuff: ['expérience', "d'expérience", 'ancienneté', 'service', 'carrière', 'métier', 'pratique', 'maison', 'retard', 'congé', 'vacances', 'repos', 'boîte', 'recul', 'vie', 'chômage', 'arrêt', 'pause'],
  beforeClock: ['à', 'dès', 'vers', 'avant', 'après', 'jusqu', "jusqu'à", 'de', 'entre', 'depuis'],
  finished: [
    'accordé', 'accordée', 'signé', 'signée', 'signées', 'obtenu', 'obtenue', 'obtenus', 'obtenues', 'validé', 'validée', 'validés', 'validées', 'publié', 'publiée', 'publiés', 'publiées',
    'remis', 'remise', 'rendue', 'rendues', 'déposé', 'déposée', 'déposés', 'déposées', 'terminé', 'terminée', 'terminés', 'terminées', 'fini', 'finie', 'finis', 'finies',
    'réussi', 'réussie', 'réussis', 'réussies', 'livré', 'livrée', 'livrées', 'ouvert', 'ouverte', 'payé', 'payée', 'acquise', 'inscrit', 'inscrite', 'admis', 'admise', 'reçu', 'reçue',
    'accepté', 'acceptée', 'acceptés', 'acceptées', 'approuvé', 'approuvée', 'complétée', 'complétées', 'posée', 'installé', 'installée', 'envoyé', 'envoyée', 'envoyés', 'faite', 'renouvelé', 'renouvelée',
    'mis en ligne', 'mise en ligne', 'en place', 'en poche', 'sur pied', 'au mur', 'en service', 'relu', 'relue', 'relus', 'vendu', 'vendue', 'acheté', 'achetée', 'embauché', 'embauchée', 'nommé', 'nommée',
    'titularisé', 'titularisée', 'attribué', 'attribuée', 'commencé', 'commencée', 'soutenu', 'soutenue', 'lancé', 'lancée', 'échangée', 'réservée',
  ],
  deliverVerbs: [
    'avoir mon', 'avoir ma', 'développer', 'demander', 'rencontrer', 'visiter', 'contacter', 'appeler', 'réserver', 'commander', 'louer', 'relire', 'refaire', 'repeindre', 'passer', 'repasser', 'poser', 'publier', 'remettre', 'déposer', 'rendre', 'soutenir', 'présenter', 'livrer', 'signer', 'lancer', 'animer', 'rédiger', 'écrire', 'ouvrir', 'organiser', 'concevoir', 'construire', 'bâtir', 'créer', 'monter', 'produire', 'réaliser', 'traduire',
    'installer', 'finaliser', 'terminer', 'finir', 'achever', 'mettre en place', 'mettre en ligne', 'mettre en service', 'mettre sur pied', 'boucler', 'envoyer', 'soumettre', 'fabriquer', 'souder', 'exposer', 'enregistrer', 'diffuser', 'tourner', 'composer',
    'éditer', 'imprimer', 'inaugurer', 'vendre', 'conclure', 'proposer', 'donner', 'numériser', 'classer', 'cataloguer', 'cartographier', 'embaucher', 'recruter', 'acheter', 'reprendre', 'fonder', 'planter', 'restaurer', 'rénover', 'reconstruire',
    'remplacer', 'compléter', 'documenter', 'automatiser', 'coudre', 'cuisiner', 'programmer', 'déployer', 'migrer', 'négocier', 'élaborer', 'établir', 'bonifier', 'piloter', 'diriger',
    'en publiant', 'en remettant', 'en déposant', 'en présentant', 'en livrant', 'en animant', 'en rédigeant', 'en écrivant', 'en ouvrant', 'en organisant', 'en créant', 'en montant', 'en produisant', 'en réalisant', 'en traduisant', 'en installant', 'en terminant',
    'en finissant', 'en soumettant', 'en donnant', 'en refaisant', 'en construisant', 'en concevant', 'en lançant', 'en reconstruisant', 'en documentant', 'en rebâtissant', 'faire approuver', 'faire accepter', 'faire signer', 'faire valider',
    'je publie', 'je remets', 'je dépose', 'je rends', 'je soutiens', 'je présente', 'je livre', 'je signe', 'je lance', "j'anime", 'je rédige', "j'écris", "j'ouvre", "j'organise", 'je crée', 'je monte', 'je termine', 'je finis', 'je soumets', 'je donne', 'je propose',
  ],
  achieveVerbs: [
    'être admissible', 'être admis', 'être admise', 'être reçu', 'être reçue',
    'obtenir', 'décrocher', 'réussir', 'passer', 'valider', 'avoir', 'terminer', 'finir', 'achever', 'compléter', 'acquérir', 'décocher', 'faire', 'repasser', 'reprendre', 'renouveler', 'recevoir', 'remporter', 'gagner', 'être reçu à', 'être reçue à', 'être admis à',
    'être admise à', 'être admis en', 'être admise en', 'être admis au', 'être admise au', 'entrer en', 'intégrer', 'atteindre', 'préparer et passer', 'présenter', 'me présenter à', 'présenter à', 'soutenir', 'aller chercher', 'rattraper', 'suivre et réussir', 'avoir en poche', "aller jusqu'au",
    "j'obtiens", 'je décroche', 'je réussis', 'je passe', 'je valide', "j'ai", "j'aurai", 'je termine', 'je finis', "j'achève", 'je complète', "j'acquiers", 'en obtenant', 'en décrochant', 'en réussissant', 'en passant', 'en validant', 'en terminant', 'en complétant', 'obtention de',
    'obtention du', "obtention d'", 'réussite de', 'réussite du', 'réussite à', 'validation de', 'validation du', 'passage du', 'passage de', 'faire valider', 'faire reconnaître', 'me certifier', 'certifier', 'obtenu', 'obtenue', 'réussi', 'réussie', 'validé', 'validée', 'validés', 'validées',
  ],
  singular: ['un', 'une', 'le', 'la', "l'", 'mon', 'ma', 'notre', 'votre', 'ce', 'cet', 'cette', 'un seul', 'une seule', '1', 'un premier', 'une première', 'mon premier', 'ma première', 'son', 'sa', 'leur'],
  notCounted: [
    'jour', 'mois', 'an', 'ans', 'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'et', 'ou', 'à', 'au', 'en', 'dans', 'pour', 'par', 'avec', 'sans',
    'moi', 'plus', 'moins', 'ou plus', 'prochains', 'prochaines', 'derniers', 'dernières', 'ième', 'e', 'er', 're', 'ère', 'nd', 'nde', 'bis', 'ter', 'sur', 'sous', 'vers', 'puis', 'est', 'sont', 'basics', 'bases', 'depuis', 'chez', 'dès', 'je',
  ],
}
