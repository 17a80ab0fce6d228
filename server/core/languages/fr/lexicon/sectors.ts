import type { Entry } from '../../../plan/words'

/** Sectors by their many names, and the words that link or explain. */
// biome-ignore format: lists of words read better filled than one to a line
export const sectors: readonly Entry[] = [
  {
    forms: [
      'mode', 'vêtement', 'vêtements', 'habillement', 'prêt-à-porter', 'textile', 'textiles', 'confection',
      'couture', 'haute couture', 'mode éthique', 'maroquinerie', 'chaussure', 'chaussures',
    ],
    category: 'sector',
    group: 'fashion',
    unless: [
      { before: [
        "d'emploi", 'de vie', 'de garde', 'de transport', 'de paiement', 'hors ligne', 'opératoire',
        'avion',
      ] },
      { after: ['ce', 'quel'] },
    ],
    yes: 'Agente de marketing dans le vêtement',
    no: "Lire le mode d'emploi",
  },
  {
    forms: [
      'santé', 'hôpital', 'hôpitaux', 'clinique', 'cliniques', 'soins', 'hospitalier', 'hospitalière',
      'médical', 'médicale', 'médico-social', 'chsld', 'ehpad', 'clsc', 'gériatrie', 'pédiatrie',
      'pharmacie', 'dentaire', 'laboratoire hospitalier', 'cabinet médical', 'centre hospitalier', 'chu',
      'bloc opératoire', 'urgences', 'soins à domicile', 'soins infirmiers', 'psychiatrie', 'maternité',
      'maison de repos', 'résidence pour aînés',
    ],
    category: 'sector',
    group: 'health',
    yes: 'Réceptionniste en clinique',
    no: 'Parler de la pluie',
  },
  {
    forms: [
      'logiciel', 'logiciels', 'informatique', 'tech', 'ti', 'numérique', 'web', 'cybersécurité',
      'intelligence artificielle', 'jeu vidéo', 'données', 'saas', 'télécoms', 'télécommunications',
    ],
    category: 'sector',
    group: 'software',
    yes: 'Analyste en informatique',
    no: 'Peindre la clôture',
  },
  {
    forms: [
      'restauration', 'hôtellerie', 'restaurant', 'restaurants', 'cuisine', 'alimentation', 'alimentaire',
      'agroalimentaire', 'boulangerie', 'pâtisserie', 'boucherie', 'brasserie', 'traiteur', 'hôtel',
      'hôtels', 'bar', 'café', 'cantine', 'épicerie', 'laiterie', 'fromagerie', 'restauration collective',
    ],
    category: 'sector',
    group: 'food',
    yes: 'Gestionnaire en hôtellerie',
    no: 'Acheter un billet',
  },
  {
    forms: [
      'bâtiment', 'btp', 'construction', 'chantier', 'chantiers', 'travaux publics', 'génie civil',
      'rénovation', 'gros œuvre', 'second œuvre', 'charpente', 'toiture', 'immobilier résidentiel',
      'logements', 'menuiserie',
    ],
    category: 'sector',
    group: 'construction',
    yes: 'Conseiller dans le bâtiment',
    no: 'Lire un roman',
  },
  {
    forms: [
      'éducation', 'enseignement', 'école', 'écoles', 'collège', 'lycée', 'cégep', 'université',
      'universités', 'scolaire', 'petite enfance', 'garderie', 'crèche', 'crèches',
      'formation professionnelle', 'centre de services scolaire', 'académie', 'rectorat', 'cpe',
      'périscolaire',
    ],
    category: 'sector',
    group: 'education',
    yes: 'Coordonnatrice dans une école',
    no: 'Peindre la clôture',
  },
  {
    forms: [
      'finance', 'finances', 'banque', 'banques', 'bancaire', 'assurance', 'assurances', 'comptabilité',
      'comptable', 'cabinet comptable', 'fiscalité', 'audit', 'paie', 'crédit', 'mutuelle',
      'caisse populaire', 'gestion de patrimoine',
    ],
    category: 'sector',
    group: 'finance',
    unless: [{ after: ['mon', "l'", 'avec', "plus d'"] }],
    yes: 'Conseillère en assurance',
    no: "Prendre de l'assurance à l'oral",
  },
  {
    forms: [
      'commerce', 'commerce de détail', 'vente au détail', 'grande distribution', 'magasin', 'magasins',
      'boutique', 'boutiques', 'supermarché', 'e-commerce', 'commerce en ligne', 'jardinerie',
      'quincaillerie', 'librairie',
    ],
    category: 'sector',
    group: 'retail',
    yes: 'Gestionnaire en commerce de détail',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'transport', 'transports', 'logistique', 'entrepôt', 'entrepôts', 'messagerie', 'routier',
      'ferroviaire', 'aérien', 'aérienne', 'maritime', 'portuaire', 'aéroport', 'livraison',
      'chaîne logistique', 'entreposage', 'métro', 'autobus',
    ],
    category: 'sector',
    group: 'transport',
    yes: 'Planificatrice en logistique',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'fonction publique', 'mairie', 'commune', 'communes', 'collectivité', 'collectivités',
      'collectivité territoriale', 'municipal', 'municipale', 'municipalité', 'ville', 'préfecture',
      'ministère', 'conseil départemental', 'conseil régional', 'administration publique', 'secteur public',
      'état civil', 'service public', 'gouvernement', 'marchés publics', 'intercommunalité', 'archives',
    ],
    category: 'sector',
    group: 'public',
    yes: 'Chargée de projet à la mairie',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'agriculture', 'agricole', 'élevage', 'maraîchage', 'horticulture', 'viticulture', 'ferme', 'fermes',
      'vigne', 'vignoble', 'forêt', 'foresterie', 'pépinière', 'acériculture', 'érablière', 'pêche', 'bio',
      'espaces verts', 'paysage', 'aménagement paysager',
    ],
    category: 'sector',
    group: 'agriculture',
    yes: 'Formatrice en horticulture',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'industrie', 'usine', 'usines', 'manufacturier', 'manufacturière', 'fabrication', 'métallurgie',
      'soudure', 'soudage', 'aéronautique', 'aérospatiale', 'automobile', 'plasturgie', 'chimie',
      'mécanique', 'production', 'atelier', 'imprimerie', 'embouteillage', 'électronique',
      'maintenance industrielle', 'bois', 'papier', 'scierie', 'mines', 'minier', 'minière',
    ],
    category: 'sector',
    group: 'manufacturing',
    yes: 'Superviseure en aéronautique',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'culture', 'musée', 'musées', 'spectacle', 'théâtre', 'cinéma', 'musique', 'édition', 'patrimoine',
      'bibliothèque', 'bibliothèques', 'festival', 'arts', 'design', 'artisanat', 'médias', 'presse',
      'radio', 'télévision', 'communication', 'audiovisuel',
    ],
    category: 'sector',
    group: 'arts',
    yes: 'Chargée de projet dans un musée',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'social', 'sociale', 'insertion', 'communautaire', 'associatif', 'milieu communautaire',
      'économie sociale', 'aide sociale', "protection de l'enfance", 'handicap', 'logement social',
      'aide humanitaire', 'ong', 'organisme communautaire', 'association',
    ],
    category: 'sector',
    group: 'social',
    yes: 'Coordinatrice en milieu communautaire',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'droit', 'justice', 'tribunal', 'tribunaux', 'étude notariale', "cabinet d'avocats", 'juridique',
      'notariat', 'judiciaire', 'palais de justice',
    ],
    category: 'sector',
    group: 'law',
    yes: 'Adjointe dans une étude notariale',
    no: 'Tourner à gauche',
  },
  {
    forms: [
      'énergie', 'énergies renouvelables', 'électricité', 'hydroélectricité', 'éolien', 'solaire', 'gaz',
      'nucléaire', 'eau', 'environnement', 'gestion des déchets', 'recyclage', 'transition énergétique',
      'climat',
    ],
    category: 'sector',
    group: 'energy',
    yes: "Technicienne dans l'éolien",
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'tourisme', 'voyage', 'agence de voyages', 'événementiel', 'sport', 'sports', 'loisirs', 'plein air',
      'station de ski', 'camping', 'animation',
    ],
    category: 'sector',
    group: 'tourism',
    yes: 'Agente en tourisme',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'ressources humaines', 'rh', 'recrutement', 'marketing', 'vente', 'ventes', 'commercial',
      'commerciale', 'achats', 'approvisionnement', 'qualité', 'sécurité', 'service à la clientèle',
      'relation client', 'service client', "centre d'appels", 'paie et avantages', 'communications',
      "juridique d'entreprise", 'nettoyage', 'propreté', 'conseil', 'recherche', 'laboratoire', 'coiffure',
      'esthétique', 'petites entreprises', 'pme',
    ],
    category: 'sector',
    group: 'services',
    yes: 'Consultante en ressources humaines pour des PME',
    no: 'Dormir au chalet',
  },
  {
    forms: [
      'utile pour', 'utiles pour', 'en lien avec', 'en rapport avec', 'me prépare à', 'me prépare au',
      'me prépare pour', 'me préparent à', 'ce qui me prépare', "m'a préparé", "m'a préparée",
      'transférable', 'transférables', 'comparable à', 'applicable à', 'applicable au', 'qui me sert',
      'me servira', 'me serviront', 'qui servira', 'dans la continuité de', 'sert de tremplin',
      'pertinent pour', 'pertinente pour', 'nécessaire pour', 'proche de', 'similaire à',
      'les mêmes gestes', 'le même métier', 'réutilisable', 'transposable',
    ],
    category: 'link',
    yes: 'Quatre ans de boulangerie, utiles pour le laboratoire',
    no: 'Quatre ans de boulangerie',
  },
  {
    forms: [
      'parce que', "parce qu'", 'car', 'afin de', "afin d'", 'afin que', 'pour que', 'puisque', "puisqu'",
      "c'est pourquoi", 'voilà pourquoi', 'me tient à cœur', 'me tiennent à cœur', 'ce qui me motive',
      'ce qui me plaît', "j'aime", "j'adore", 'à cause de', 'grâce à', 'pour ne plus', 'de sorte que',
      'en raison de', 'me passionne', 'me donne envie', 'donne du sens', 'a du sens pour moi',
      'compte pour moi', "c'est important pour moi", 'étant donné', 'comme je', 'vu que', 'du fait de',
      "m'a donné envie", 'la raison',
    ],
    category: 'cause',
    unless: [
      { nounAfterDeterminer: true },
      { before: ['scolaire'] },
    ],
    yes: "Je vise ce métier parce que j'aime rendre un chantier sûr",
    no: 'Réserver le car scolaire',
  },
]
