import type { ChangeWords } from '../../plan/change-words'

/** Comment le français dit que quelque chose augmente ou diminue, et où on en est aujourd’hui. */
// biome-ignore format: lists of words read better filled than one to a line
export const changes: ChangeWords = {
  verbs: [
    'augmenter', "j'augmente", 'augmentant', 'accroître', 'accroitre', 'hausser', 'relever', 'améliorer', "j'améliore", 'améliorant',
    'réduire', 'je réduis', 'réduisant', 'diminuer', 'je diminue', 'diminuant', 'baisser', 'faire baisser', 'abaisser',
    'faire monter', 'faire progresser', 'progresser', 'développer', 'raccourcir', 'alléger', 'faire reculer', 'gagner', 'couper',
    'diviser', 'rogner', 'comprimer', 'accélérer', 'monter', 'descendre', 'hausse', 'baisse', 'augmentation', 'diminution', 'réduction',
  ],
  by: ['de', "d'", 'de plus de', "d'au moins", "d'environ", "d'à peu près", 'de près de', 'de', 'de moins de'],
  relativeUnits: ['pour cent', 'pourcent', 'points', 'points de pourcentage', 'pts'],
  parts: [
    'de moitié', 'de la moitié', "d'un tiers", "d'un quart", 'de deux tiers', 'des deux tiers', "d'un cinquième", "d'un dixième",
    'par deux', 'par trois', 'par quatre', 'en deux', 'par 2', 'par 3',
  ],
  comparatives: [
    'de plus', 'de moins', 'plus de', "plus d'", 'moins de', "moins d'", 'de hausse', 'de baisse', "d'augmentation", 'de réduction', 'de croissance',
    'plus vite', 'plus rapide', 'plus élevé',
  ],
  multiples: [
    'deux fois plus', 'trois fois plus', 'dix fois plus', 'deux fois moins', 'trois fois moins', '2 fois plus', '3 fois plus',
    '2 fois moins', 'le double de', 'le double des', 'le triple de', 'la moitié moins', 'moitié moins',
  ],
  multiply: ['doubler', 'je double', 'doublant', 'tripler', 'je triple', 'triplant', 'quadrupler'],
  theirThing: ['mon', 'ma', 'mes', 'notre', 'nos', 'le', 'la', 'les', "l'"],
  notMultiplied: [
    'voix', 'rôle', 'rôles', 'film', 'films', 'série', 'personnage', 'comédien', 'comédienne', 'acteur', 'actrice', 'année', 'classe', 'camion',
    'voiture', 'cloison', 'veste', 'manteau', 'jupe', 'dose', 'recette', 'cap',
  ],
  now: [
    "aujourd'hui", 'actuellement', 'actuel', 'actuelle', 'actuels', 'actuelles', 'à ce jour', 'pour le moment', "pour l'instant", 'au lieu de',
    "au lieu d'", 'contre', 'par rapport à', 'par rapport aux', "l'an dernier", "l'année dernière", 'cette année', 'départ', 'au départ', 'point de départ', 'partant de',
    'en partant de', 'à partir de', 'était', 'étaient', 'est de', 'sont', 'est à', 'en ce moment', 'maintenant', 'depuis', 'base', 'référence',
    "j'ai", "j'en ai", "j'en suis à", 'je suis à', 'moyenne actuelle', 'versus', 'vs',
  ],
}
