import type { Entry } from '../../../plan/words'

/** Common verbs without judgement: they show that a line says what somebody does. */
// biome-ignore format: lists of words read better filled than one to a line
export const plainVerbs: readonly Entry[] = [
  {
    forms: [
      'faire', 'fais', 'ferai', 'faisant', 'devenir', 'deviens', 'deviendrai', 'devenant', 'mettre', 'mets',
      'prendre', 'prends', 'tenir', 'tiens', 'lire', 'lis', 'lirai', 'dire', 'suivre', 'suivrai',
      'rejoindre', 'rejoins', 'partir', 'pars', 'revenir', 'changer', 'travailler', 'travaille', 'occuper',
      'occupe', 'exercer', 'exerce', 'viser', 'vise', 'choisir', 'choisis', 'gérer', 'gère', 'gérerai',
      'utiliser', 'utilise', 'regarder', 'regarde', 'parler', 'parle', 'vérifier', 'vérifie', 'continuer',
      'continue', 'commencer', 'commence', 'reprendre', 'chercher', 'cherche', 'trouver', 'trouve',
      'garder', 'garde', 'donner', 'donne', 'demeurer', 'habiter', 'déménager', 'déménage', "m'installer",
      'installer', 'conduire', 'conduis', 'pratiquer', 'marcher', 'courir', 'nager', 'dormir', 'manger',
      'saluer', 'salue', 'ranger', 'range', 'nettoyer', 'nettoie', 'porter', 'porte', 'dépenser', 'payer',
      'rembourser', 'attendre', 'voir', 'vois', 'revoir', 'revois', 'entendre', 'écouter', 'écoute',
      'pouvoir', 'vouloir', 'devoir', 'faire un', 'avoir', 'ai', 'aurai', 'être', 'serai', 'suis',
    ],
    category: 'plain-verb',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Travailler de jour à compter de septembre',
    no: 'Le faire-part de mariage',
  },
  {
    forms: [
      'préparer', 'prépare', 'préparant', 'préparerai', 'réviser', 'révise', 'révisant', 'réserver',
      'confirmer', 'imprimer', 'relancer', 'relance', 'transmettre', 'transmets', 'partager', 'partage',
      'expliquer', 'explique', 'montrer', 'aller', 'irai', 'allant', 'venir', 'arriver', 'arrive', 'entrer',
      'intégrer', 'retourner', 'participer', 'consulter', 'consulte', 'définir', 'définis', 'identifier',
      'identifie', 'lister', 'repérer', 'repère', 'cibler', 'comparer', 'évaluer', 'évalue', 'fixer',
      'fixe', 'décider', 'décide', 'bloquer', 'bloque', 'consacrer', 'consacre', 'noter',
      'appliquer', 'applique', 'adopter', 'adopte', 'assurer', 'assure', 'confier', 'déléguer', 'délègue',
      'simplifier', 'couvrir', 'couvre', 'combler', 'exécuter', 'opérer', 'manipuler', 'entretenir',
      'nourrir', 'élever', 'soigner', 'soigne', 'laver', 'habiller', 'laisser', 'adapter', 'adapte',
      'ajuster', 'ajuste', 'actualiser', 'actualise', 'retravailler', 'retravaille', 'refondre',
      'récapituler', 'résumer', 'résume', 'solliciter', 'sollicite', 'discuter', 'échanger', 'débattre',
      'convaincre', 'lever', 'livrer', 'coucher', 'tirer', 'pousser', 'casser', 'creuser', 'tracer',
      'retirer', 'ajouter', 'aménager', 'brancher', 'balayer', 'aiguiser', 'affûter', 'baliser', 'décorer',
      'décharger', 'charger', 'déplacer', 'doser', 'égaliser', 'élaguer', 'embarquer', 'entreposer',
      'entraîner', 'entreprendre', 'éplucher', 'étudier', 'fouiller', 'franchir', 'frapper', 'gravir',
      'grimper', 'importer', 'exporter', 'injecter', 'jumeler', 'loger', 'marier', 'mélanger',
      'meubler', 'nommer', 'parcourir', 'percer', 'piquer', 'plier', 'polir', 'prélever',
      'publier', 'ramasser', 'raccourcir', 'rallonger', 'ramener', 'reconditionner', 'relever', 'remonter',
      'remplir', 'replanter', 'rentrer', 'resservir', 'retaper', 'sauver', 'scier', 'saisir', 'sculpter',
      'servir', 'sillonner', 'soulever', 'tondre', 'transférer', 'transporter', 'traverser', 'tricoter',
      'verser', 'vider', 'vivre', 'voyager', 'rassurer', 'orienter',
    ],
    category: 'plain-verb',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Préparer la visite du 3 mai',
    no: 'La liste des prix',
  },
]
