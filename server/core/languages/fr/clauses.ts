import type { ClauseWords } from '../../plan/clause-words'

/** Comment le français relie une proposition à une autre. */
// biome-ignore format: lists of words read better filled than one to a line
export const clauses: ClauseWords = {
  joiners: ['et', 'puis', 'et puis', 'et ensuite', 'ensuite', 'ainsi que', 'et aussi', ';', ',', '&', ', puis', ', et', 'pis', 'et enfin'],
  alternatives: ['ou', 'ou bien', 'voire', 'ni', 'sinon'],
  pairedVerbs: [
    [
      ['préparer', 'réviser', 'apprendre', 'étudier', 'suivre', 'travailler', 'répéter', 'faire', 'repasser', 'lire', 'entraîner'],
      ['passer', 'réussir', 'obtenir', 'valider', 'décrocher', 'avoir', 'terminer', 'finir', 'atteindre', 'jouer', 'présenter'],
    ],
    [
      ['rédiger', 'écrire', 'concevoir', 'enregistrer', 'peindre', 'composer', 'illustrer', 'traduire', 'monter', 'tourner', 'réécrire', 'préparer', 'dessiner', 'terminer', 'finir', 'faire', 'relire', 'corriger', 'rassembler', 'constituer', 'documenter', 'compléter'],
      ['publier', 'soumettre', 'remettre', 'envoyer', 'présenter', 'imprimer', 'partager', 'exposer', 'livrer', 'lancer', 'jouer', 'montrer', 'déposer', 'rendre', 'diffuser', 'vendre', 'soutenir', 'signer', 'défendre', 'mettre', 'afficher', 'faire', 'transmettre'],
    ],
    [
      ['trouver', 'choisir', 'repérer', 'rechercher', 'chercher', 'sélectionner', 'lister', 'identifier'],
      ['postuler', 'réserver', 'contacter', 'inscrire', 'visiter', 'embaucher', 'rejoindre', 'signer', 'demander', 'rencontrer', 'appeler', 'écrire', 'acheter', 'commencer'],
    ],
    [
      ['postuler', 'inscrire', 'réserver', 'rejoindre', 'commencer', 'débuter', 'payer', 'intégrer', 'entrer'],
      ['terminer', 'finir', 'suivre', 'réussir', 'commencer', 'passer', 'obtenir', 'décrocher', 'valider', 'entamer', 'compléter'],
    ],
    [
      ['construire', 'développer', 'fabriquer', 'créer', 'concevoir', 'monter', 'coder', 'programmer', 'cuisiner', 'coudre'],
      ['tester', 'lancer', 'livrer', 'ouvrir', 'vendre', 'présenter', 'installer', 'utiliser', 'déployer', 'publier', 'servir', 'essayer', 'animer'],
    ],
    [
      ['planifier', 'organiser', 'préparer', 'proposer', 'programmer', 'monter', 'concevoir', 'convenir'],
      ['animer', 'tenir', 'mener', 'donner', 'présenter', 'accueillir', 'présider', 'commencer', 'ouvrir', 'réaliser', 'assurer', 'faire'],
    ],
    [
      ['acheter', 'louer', 'trouver', 'épargner', 'économiser', 'emprunter'],
      ['ouvrir', 'aménager', 'rénover', 'réparer', 'restaurer', 'équiper', 'acheter', 'payer', 'installer', 'emménager', 'transformer', 'louer'],
    ],
    [
      ['mesurer', 'compter', 'noter', 'recenser', 'auditer', 'vérifier', 'analyser', 'cartographier', 'suivre', 'relever', 'inventorier'],
      ['réduire', 'envoyer', 'montrer', 'présenter', 'ramener', 'corriger', 'écrire', 'publier', 'partager', 'améliorer', 'rédiger', 'remettre'],
    ],
    [
      ['demander', 'rencontrer', 'appeler', 'parler', 'interroger', 'visiter', 'observer', 'aller', 'assister', 'voir', 'participer'],
      ['convenir', 'obtenir', 'écrire', 'prendre', 'demander', 'voir', 'rencontrer', 'parler', 'noter', 'rendre', 'présenter', 'montrer', 'apprendre', 'recueillir', 'écouter', 'donner', 'faire', 'rapporter', 'réserver', 'rédiger'],
    ],
    [
      ['diriger', 'animer', 'reprendre', 'encadrer', 'gérer', 'présider', 'tenir', 'accompagner', 'former', 'recruter', 'embaucher'],
      ['garder', 'amener', 'ramener', 'porter', 'réduire', 'former', 'fidéliser', 'transmettre', 'rendre', 'remettre', 'maintenir'],
    ],
    [
      ['retourner', 'reprendre', 'partir', 'étudier', 'former', 'obtenir', 'réussir', 'finir', 'terminer', 'quitter', 'devenir', 'être', 'passer'],
      ['inscrire', 'exercer', 'travailler', 'rejoindre', 'commencer', 'devenir', 'être', 'intégrer'],
    ],
  ],
  pronouns: ['le', 'la', 'les', "l'", 'en', 'lui', 'leur', 'y'],
  references: ['leur', 'leurs', 'chacun', 'chacune', 'lui', 'eux', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci', 'cela', 'ça', 'ce', 'cet', 'cette', 'ces', 'résultat', 'résultats', 'bilan', 'ce que', 'dont'],
  afterVerb: [],
  nounEndings: [],
  infinitives: ['er', 'ir'],
  purposes: ['afin de', "afin d'", 'afin que', 'vers', 'au profit de', "au profit d'", 'à la place'],
  purposeVerbs: ['pour'],
  exchanges: ['pour', 'contre'],
}
