import type { Entry } from '../../../plan/words'

/** Words that leave open how many, how much or how good. */
// biome-ignore format: lists of words read better filled than one to a line
export const modifiers: readonly Entry[] = [
  {
    forms: [
      'quelques', 'plusieurs', 'nombreux', 'nombreuses', 'différents', 'différentes', 'la plupart',
      'multiples', 'maintes', 'un certain nombre', 'bon nombre', 'une poignée', 'une série', 'un ensemble',
      'des tas', 'un tas', 'plein de', "plein d'", 'le plus possible', 'le maximum', 'un max', 'pas mal',
      'un grand nombre', 'de nombreux', 'de nombreuses', 'une foule', 'une variété', 'toutes sortes',
      'plusieurs autres', 'quelques-uns', 'quelques-unes', 'certaines', 'certains', 'tout plein',
      'énormément', 'trop', 'suffisamment',
    ],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { after: ['entre', 'dans', "d'ici", 'sous', 'il y a'] },
    ],
    yes: 'Suivre quelques formations',
    no: 'Suivre plusieurs (4) formations',
  },
  {
    forms: ['divers', 'diverses'],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { closing: true },
      { nounAfterDeterminer: true },
    ],
    yes: 'Suivre diverses formations',
    no: 'Divers',
  },
  {
    forms: ['un certain', 'une certaine'],
    category: 'quantifier',
    unless: [{ withNumber: true }],
    yes: 'Avoir une certaine aisance',
    no: 'Un gain certain pour le client',
  },
  {
    forms: ['beaucoup', 'assez', 'davantage', 'peu', 'un peu'],
    category: 'quantifier',
    unless: [{ withNumber: true }],
    needs: [{ before: ['de', "d'", 'des', 'du'] }],
    yes: 'Lire beaucoup de romans',
    no: 'Peu à peu, la boutique tourne',
  },
  {
    forms: [
      'plus de', "plus d'", 'moins de', "moins d'", 'de plus en plus de', 'de moins en moins de',
      'autant de', 'bien plus de', 'beaucoup plus de', 'toujours plus de', 'encore plus de',
    ],
    category: 'quantifier',
    unless: [
      { withNumber: true },
      { after: ['le'] },
      { inPhraseWith: [
        '%', 'passer de', 'ramener', 'descendre à', 'descendre sous', 'de moitié',
      ] },
      { after: ['ne', "n'", 'pas', 'non', 'ai', 'ont', "n'ai"] },
      // « sans lui plus de cycle »: what there will be none of.
      { after: ['sans lui', 'sans elle', 'sans eux', 'sans elles', 'sans ça', 'sans cela', 'sinon', 'bientôt', 'fini'] },
      { inPhraseWith: ['ne', "n'"] },
    ],
    yes: 'Avoir plus de confiance',
    no: 'Vendre plus de 40 vélos',
  },
  {
    forms: [
      'très', 'vraiment', 'plutôt', 'fortement', 'nettement', 'considérablement', 'efficacement',
      'correctement', 'pleinement', 'rapidement', 'significativement', 'sensiblement', 'grandement',
      'convenablement', 'facilement', 'aisément', 'sereinement', 'activement', 'au mieux',
      'le mieux possible', 'le plus rapidement possible', 'comme du monde', 'comme il faut',
      'comme il se doit', 'de façon efficace', 'de manière efficace', 'de façon optimale',
      'de manière optimale', 'de façon significative', 'de manière significative', 'suffisamment bien',
      'extrêmement', 'particulièrement', 'tout à fait', 'complètement', 'entièrement', 'énormément',
      'beaucoup', 'bien mieux', 'beaucoup mieux', 'beaucoup plus', 'de façon autonome',
      'de manière autonome', 'en profondeur', 'sérieusement', 'durablement', 'harmonieusement',
      'intensément', 'constamment', 'de plus en plus', 'toujours plus', 'encore plus', 'toujours mieux',
      'encore mieux', 'professionnellement', 'à fond', 'parfaitement',
    ],
    category: 'degree',
    unless: [
      { before: ['que', "qu'"] },
      { withNumber: true },
      { nounAfterDeterminer: true },
    ],
    yes: 'Répondre rapidement aux familles',
    no: 'Répondre aux familles sous 48 heures',
  },
  {
    forms: ['assez'],
    category: 'degree',
    unless: [
      { before: ['de', "d'", 'des', 'du'] },
      { after: ["c'est", 'c'] },
    ],
    yes: 'Être assez disponible',
    no: 'Avoir assez de farine',
  },
  {
    forms: ['davantage'],
    category: 'degree',
    unless: [{ withNumber: true }],
    needs: [{ closing: true }],
    yes: 'Déléguer davantage',
    no: 'Davantage de contacts',
  },
  {
    forms: ['mieux'],
    category: 'degree',
    unless: [
      { after: ['au', 'le', 'du', 'vaut', 'faire', 'ou'] },
      { withNumber: true },
    ],
    needs: [{ notLeading: true }],
    yes: 'Rendre le bureau mieux organisé',
    no: 'Le comité du mieux-être',
  },
  {
    forms: [
      'régulièrement', 'souvent', 'fréquemment', 'de temps en temps', 'de temps à autre', "à l'occasion",
      'occasionnellement', 'parfois', 'quotidien', 'au quotidien', 'plus souvent', 'plus régulièrement',
      'le plus souvent possible', 'ponctuellement', 'périodiquement', 'de façon régulière',
      'de manière régulière',
    ],
    category: 'degree',
    unless: [
      { withCadence: true },
      { withNumber: true },
      { nounAfterDeterminer: true },
    ],
    yes: 'Lire régulièrement la revue du syndicat',
    no: 'Lire régulièrement, chaque lundi, la revue du syndicat',
  },
  {
    forms: [
      'plus efficace', 'plus efficaces', 'plus rapide', 'plus rapides', 'plus rapidement', 'plus vite',
      'plus efficacement', 'plus facilement', 'plus sereinement', 'plus visible', 'plus visibles',
      'plus solide', 'plus solides', 'plus autonome', 'plus autonomes', 'plus organisé', 'plus organisée',
      "plus à l'aise", 'plus impliqué', 'plus impliquée', 'plus présent', 'plus présente', 'plus fort',
      'plus forte', 'plus loin', 'plus haut', 'plus grand', 'plus grande', 'plus grands', 'plus grandes',
      'plus fluide', 'plus simple', 'plus clair', 'plus claire', 'plus stratégique', 'plus polyvalent',
      'plus polyvalente', 'plus actif', 'plus active', 'plus cher', 'plus calme', 'plus serein',
      'plus sereine', 'plus confiant', 'plus confiante', 'plus humain', 'plus humaine', 'plus accessible',
      'plus accessibles', 'moins stressé', 'moins stressée', 'moins cher', 'moins fatigué',
      'moins fatiguée', 'moins dépendant', 'moins dépendante',
    ],
    category: 'degree',
    unless: [
      { withNumber: true },
      { before: ['que prévu'] },
    ],
    yes: "Rendre l'accueil plus fluide",
    no: "Rendre l'accueil plus rapide de 4 minutes",
  },
  {
    forms: ['bon', 'bonne', 'bons', 'bonnes'],
    category: 'quality',
    unless: [
      { before: [
        'de commande', 'de livraison', 'de travail', 'de sortie', 'de réception', 'de transport',
        'de caisse', 'de visite', 'pratique', 'pratiques', 'sens', 'à savoir', 'nombre', 'à tirer', 'an',
        'vivant', 'cadeau', 'usage', 'conduite',
      ] },
      { after: ['tout de', 'pour de', 'cap au', 'pour', 'de plus en'] },
    ],
    yes: 'Trouver un bon équilibre',
    no: 'Remplir le bon de commande',
  },
  {
    forms: ['meilleur', 'meilleure', 'meilleurs', 'meilleures'],
    category: 'quality',
    unless: [
      { before: [
        'ouvrier', 'ouvriers', 'sommelier', 'apprenti', 'apprentis', 'ouvrière', 'jeune',
      ] },
    ],
    yes: 'Donner de meilleurs cours',
    no: 'Se présenter au concours Un des Meilleurs Ouvriers de France',
  },
  {
    forms: [
      'excellent', 'excellente', 'excellents', 'excellentes', 'solide', 'solides', 'approfondi',
      'approfondie', 'approfondis', 'approfondies', 'efficace', 'efficaces', 'pertinent', 'pertinente',
      'pertinents', 'pertinentes', 'adéquat', 'adéquate', 'adéquats', 'adéquates', 'approprié',
      'appropriée', 'appropriés', 'appropriées', 'intéressant', 'intéressante', 'intéressants',
      'intéressantes', 'stimulant', 'stimulante', 'stimulants', 'stimulantes', 'enrichissant',
      'enrichissante', 'enrichissants', 'enrichissantes', 'épanouissant', 'épanouissante', 'valorisant',
      'valorisante', 'gratifiant', 'gratifiante', 'satisfaisant', 'satisfaisante', 'optimal', 'optimale',
      'optimaux', 'performant', 'performante', 'performants', 'significatif', 'significative',
      'significatifs', 'significatives', 'prometteur', 'prometteuse', 'motivant', 'motivante', 'inspirant',
      'inspirante', 'ambitieux', 'ambitieuse', 'remarquable', 'remarquables', 'convenable', 'convenables',
      'notable', 'notables', 'conséquent', 'conséquente', 'haut de gamme', 'de haut niveau',
      'de premier plan', 'à la hauteur',
    ],
    category: 'quality',
    unless: [
      { withNumber: true },
      { after: ['plus', 'moins'] },
      { before: ['financièrement'] },
    ],
    yes: 'Suivre une formation intéressante',
    no: 'Poser des panneaux en bois solide de 18 mm',
  },
  {
    forms: ['avancé', 'avancée', 'avancés', 'avancées'],
    category: 'quality',
    unless: [
      { after: [
        'pratique', 'pratiques', 'soins', 'technique', 'techniques', 'diplôme', 'certificat', 'procédés',
      ] },
      { withNumber: true },
      { inPhraseWith: ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] },
    ],
    yes: 'Avoir un niveau avancé',
    no: 'Devenir infirmière en pratique avancée',
  },
  {
    forms: ['de qualité', 'de bonne qualité', 'de grande qualité', 'de haute qualité'],
    category: 'quality',
    unless: [
      { after: [
        'responsable', 'assurance', 'contrôle', 'service', 'gestionnaire', 'ingénieur', 'ingénieure',
        'démarche', 'critères', 'indicateurs', 'charte', 'norme', 'normes', 'label', 'cercle', 'audit',
        'audits', 'technicien', 'technicienne',
      ] },
    ],
    yes: 'Faire un travail de qualité',
    no: 'Devenir responsable de qualité en laiterie',
  },
  {
    forms: [
      'important', 'importante', 'importants', 'importantes', 'majeur', 'majeure', 'majeurs', 'majeures',
    ],
    category: 'quality',
    unless: [
      { after: ['est', "c'est"] },
      { withNumber: true },
    ],
    yes: 'Prendre un dossier important',
    no: 'Il est important de dormir',
  },
  {
    forms: ['reconnu', 'reconnue', 'reconnus', 'reconnues'],
    category: 'quality',
    unless: [{ before: ['par', 'au répertoire', "d'utilité", 'coupable'] }],
    yes: 'Trouver une école reconnue',
    no: 'Un titre reconnu par le ministère',
  },
  {
    forms: ['clé', 'clés', 'clef', 'clefs'],
    category: 'quality',
    unless: [
      { after: [
        'résultat', 'résultats', 'chiffre', 'chiffres', 'mot', 'mots', 'compte', 'comptes', 'en main', 'à',
        'sous',
      ] },
      { before: ['usb', 'en main', 'de voûte', 'plate', 'de bras', 'à molette'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Tenir un rôle clé',
    no: 'Fixer un résultat clé',
  },
  {
    forms: ['forte', 'fortes', 'forts', 'fort'],
    category: 'quality',
    unless: [
      { after: [
        'points', 'point', 'eau', 'plat', 'main', 'coffre', 'au', 'tirage', 'monnaie',
      ] },
      { nounAfterDeterminer: true },
      { before: ['de', 'boyard'] },
    ],
    yes: 'Avoir de fortes compétences',
    no: 'Mes points forts',
  },
]
