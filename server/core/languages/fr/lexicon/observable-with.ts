import type { Entry } from '../../../plan/words'

/** Verbs whose end can be seen only with an amount, a prize or a thing behind them. */
// biome-ignore format: lists of words read better filled than one to a line
export const observableWith: readonly Entry[] = [
  {
    forms: [
      'former', 'forme', 'formerai', 'formant', 'encadrer', 'encadre', 'encadrerai', 'encadrant', 'coacher',
      'coache', 'coacherai', 'coachant', 'initier', 'initie', 'initierai', 'initiant', 'formation de deux',
      'formons',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      { after: ['me', "m'", 'se', "s'", 'nous'] },
      { nounAfterDeterminer: true },
    ],
    needs: [
      { withNumber: true },
      { withObject: [
        'apprenti', 'apprentis', 'apprentie', 'apprenties', 'collègue', 'collègues', 'équipe', 'stagiaire',
        'stagiaires', 'remplaçante', 'remplaçant', 'remplaçants', 'suppléante', 'suppléant', 'bénévoles',
        'élèves', 'étudiants', 'recrues', 'recrue', 'nouveaux', 'nouvelles', 'agents', 'employés',
        'salariés', 'personnes', 'relève', 'clients', 'patients', 'familles', 'candidats', 'préposés',
        'préposées', 'infirmières', 'soignants',
      ] },
    ],
    yes: 'Former deux apprentis au tour',
    no: 'Me former aux marchés publics',
  },
  {
    forms: ['développer', 'développe', 'développerai', 'développant'],
    category: 'observable',
    group: 'results',
    needs: [
      { withObject: [
        'outil', 'outils', 'application', 'applications', 'appli', 'logiciel', 'logiciels', 'produit',
        'produits', 'cours', 'module', 'modules', 'gamme', 'recette', 'recettes', 'site', 'prototype',
        'prototypes', 'fonctionnalité', 'fonctionnalités', 'photos', 'pellicule', 'plateforme', 'menu',
        'carte', 'catalogue', 'collection', 'guide', 'grille', 'procédure', 'tableau', 'fichier', 'gabarit',
        'programme', 'script', 'scripts', 'formulaire', 'atelier', 'ateliers', 'jeu', 'maquette',
        'boutique', 'vaccin', 'médicament', 'moteur', 'pièce', 'pièces', 'formule', 'aide-mémoire',
        'trousse',
      ] },
    ],
    yes: 'Développer un outil de suivi des commandes',
    no: 'Développer mon leadership',
  },
  {
    forms: ['remettre', 'remets', 'remettrai', 'remettant'],
    category: 'observable',
    group: 'results',
    unless: [
      { before: ['à plus tard', 'à niveau', 'en forme', 'en question'] },
      { after: ['me', "m'", 'se', "s'", 'nous'] },
    ],
    yes: 'Remettre mon mémoire le 30 avril 2027',
    no: 'Remettre à plus tard le tri des archives',
  },
  {
    forms: ['soutenir', 'soutiens', 'soutiendrai', 'soutenant'],
    category: 'observable',
    group: 'results',
    needs: [
      { withObject: [
        'thèse', 'mémoire', 'doctorat', 'dissertation', 'projet de fin', 'rapport de stage',
        'projet tutoré', 'pfe',
      ] },
    ],
    yes: 'Soutenir ma thèse en novembre 2027',
    no: "Soutenir l'équipe de nuit",
  },
  {
    forms: [
      'réussir', 'réussis', 'réussirai', 'réussissant', 'passer', 'repasser', 'passe', 'repasse', 'passant',
      'préparer et passer', 'présenter et réussir',
    ],
    category: 'observable',
    group: 'results',
    needs: [
      { withObject: [
        'examen', 'examens', 'épreuve', 'épreuves', 'concours', 'test', 'tests', 'cours', 'module',
        'modules', 'diplôme', 'certification', 'certificat', 'cap', 'bts', 'bep', 'bac', 'dec', 'dep',
        'aec', 'stage', 'année', 'semestre', 'session', 'permis', 'code', 'titre', 'audit',
        'titularisation', 'brevet', 'habilitation', 'toeic', 'delf', 'tef', 'caces', 'vae', 'oral', 'écrit',
        'partiels', 'inspection', 'évaluation', 'licence', 'master', 'maîtrise',
      ] },
      { before: [
        'chef', 'cheffe', 'responsable', 'adjoint', 'adjointe', 'cadre', 'maître', 'titulaire',
      ] },
    ],
    yes: "Réussir l'examen d'agrément en mai",
    no: 'Passer du temps avec les équipes',
  },
  {
    forms: [
      'obtenir', 'obtiens', 'obtiendrai', 'obtenant', 'décrocher', 'décroche', 'décrocherai', 'décrochant',
      'acquérir', 'acquiers', 'acquerrai', 'acquérant', 'avoir', 'aurai',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      { before: [
        'plus de', 'davantage de', 'une augmentation', 'une promotion', 'un meilleur', 'une meilleure',
        "plus d'",
      ] },
    ],
    needs: [
      { withObject: [
        'certificat', 'certificats', 'certification', 'certifications', 'diplôme', 'diplômes', 'permis',
        'licence', 'titre', 'habilitation', 'brevet', 'attestation', 'carte', 'agrément', 'bourse', 'poste',
        'contrat', 'cdi', 'emploi', 'note', 'mention', 'place', 'visa', 'prix', 'financement', 'subvention',
        'rendez-vous', 'accord', 'autorisation', 'dec', 'dep', 'aec', 'cap', 'bts', 'bac', 'vae', 'caces',
        'bp', 'bep', 'de', 'master', 'maîtrise', 'doctorat', 'label', 'badge', 'stage', 'alternance',
        'validation', 'signature', 'admission', 'inscription', 'agrégation', 'capes', 'dérogation', 'prêt',
        'crédit', 'bail', 'local', 'concours', 'examen', 'tef', 'toeic', 'delf', 'titularisation',
      ] },
      { withNumber: true },
    ],
    yes: 'Obtenir le certificat de secouriste',
    no: 'Obtenir plus de reconnaissance',
  },
  {
    forms: [
      'gagner', 'gagne', 'gagnerai', 'gagnant', 'remporter', 'remporte', 'remporterai', 'remportant',
    ],
    category: 'observable',
    group: 'results',
    unless: [{ before: ['en', 'plus', 'de', 'du'] }],
    needs: [
      { withNumber: true },
      { withObject: [
        'concours', 'prix', 'médaille', 'trophée', "appel d'offres", "l'appel d'offres", 'tournoi',
        'élection', 'championnat', 'bourse', 'procès', 'match', 'marché',
      ] },
    ],
    yes: 'Gagner le concours du meilleur apprenti',
    no: 'Gagner en visibilité',
  },
  {
    forms: [
      'économiser', 'économise', 'économiserai', 'économisant', 'épargner', 'épargne', 'épargnerai',
      'épargnant', 'mettre de côté', 'mets de côté', 'mettant de côté', 'mettrai de côté',
    ],
    category: 'observable',
    group: 'results',
    needs: [{ withNumber: true }],
    yes: 'Mettre de côté 15 000 € pour le bail',
    no: 'Économiser mes forces',
  },
  {
    forms: [
      'augmenter', 'augmente', 'augmenterai', 'augmentant', 'réduire', 'réduis', 'réduirai', 'réduisant',
      'diminuer', 'diminue', 'diminuerai', 'diminuant', 'baisser', 'baisse', 'baisserai', 'baissant',
      'hausser', 'hausse', 'hausserai', 'haussant', 'limiter', 'limite', 'limiterai', 'limitant', 'doubler',
      'double', 'doublerai', 'doublant', 'tripler', 'triple', 'triplerai', 'triplant', 'faire passer',
      'ramener', 'ramène', 'ramenant', 'ramènerai', 'descendre', 'descends', 'descendant', 'abaisser',
      'faire baisser', 'faire monter', 'faire tomber', 'faire descendre', 'porter', 'atteindre', 'atteins',
      'atteignant', 'atteindrai', 'maintenir', 'maintiens', 'maintenant à', 'dépasser', 'passer de',
      'passant de',
    ],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: [
        'niveau', 'b1', 'b2', 'c1', 'c2', 'a1', 'a2', 'seuil', 'de moitié', 'du tiers',
      ] },
    ],
    yes: 'Réduire de 12 % les retours du rayon',
    no: 'Réduire le gaspillage en cuisine',
  },
  {
    forms: ['faire connaître'],
    category: 'observable',
    group: 'results',
    unless: [{ after: ['me', "m'", 'se', "s'", 'nous'] }],
    yes: 'Faire connaître la bibliothèque aux écoles',
    no: 'Me faire connaître',
  },
  {
    forms: [
      'fidéliser', 'fidélise', 'fidéliserai', 'fidélisant', 'conserver', 'conserve', 'reconduire',
      'reconduis',
    ],
    category: 'observable',
    group: 'results',
    needs: [
      { withNumber: true },
      { withObject: ['clients', 'clientèle', 'abonnés', 'bénévoles', 'membres', 'familles'] },
    ],
    yes: 'Fidéliser vingt clients du samedi',
    no: 'Imprimer 40 affiches « Fidéliser »',
  },
]
