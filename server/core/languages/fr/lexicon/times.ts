import type { Entry } from '../../../plan/words'

/** Words of time that are no date, and those that say how often. */
// biome-ignore format: lists of words read better filled than one to a line
export const times: readonly Entry[] = [
  {
    forms: [
      'bientôt', 'prochainement', "à l'avenir", 'dans le futur', "dans l'avenir", 'en temps voulu',
      'en temps utile', 'en temps et lieu', 'dès que possible', "dès que c'est possible", 'dès que je peux',
      'dès que je pourrai', "dès que j'ai le temps", "dès que j'aurai le temps", "dès que j'aurai du temps",
      "dès que j'ai du temps", 'aussitôt que possible', 'au plus vite', 'au plus tôt',
      'le plus tôt possible', 'le plus vite possible', 'le plus rapidement possible', 'quand je pourrai',
      'quand je peux', "quand j'aurai le temps", "quand j'ai le temps", "quand j'aurai du temps",
      'quand je serai prêt', 'quand je serai prête', 'quand je me sentirai prêt',
      'quand je me sentirai prête', 'lorsque je serai prêt', 'lorsque je serai prête',
      "quand l'occasion se présentera", 'quand ça se présentera', "dès que l'occasion se présente",
      'le moment venu', 'tôt ou tard', "d'ici peu", 'sous peu', "d'ici quelque temps", 'dans quelque temps',
      'un de ces jours', 'un de ces quatre', 'avec le temps', 'à la longue', 'dans un avenir proche',
      'dans un futur proche', 'dans un proche avenir', 'dans quelques mois', 'dans quelques années',
      'dans quelques semaines', 'dans quelques jours', "d'ici quelques mois", "d'ici quelques années",
      "d'ici quelques semaines", 'dans les années à venir', 'dans les mois à venir',
      'dans les semaines à venir', 'dans les prochaines années', 'dans les prochains mois',
      'dans les prochaines semaines', 'dans les prochains temps', 'ces prochaines années',
      'ces prochains mois', 'au cours des prochaines années', 'au cours des prochains mois',
      'au cours des années à venir', 'dans plusieurs années', 'dans un certain temps', 'ultérieurement',
      "à l'occasion", 'asap', 'le jour où je pourrai', 'sur le long terme', 'à plus ou moins long terme',
      'quand les enfants seront grands', 'quand les enfants vont être plus vieux', 'à un moment donné',
      'à un moment ou à un autre', 'à tête reposée', 'quand ça ira mieux', 'quand les choses se calmeront',
    ],
    category: 'vague-time',
    unless: [{ withNumber: true }],
    yes: 'Reprendre le dessin dès que possible',
    no: "Dès que j'ai le code, je réserve la conduite",
  },
  {
    forms: ['un jour'],
    category: 'vague-time',
    unless: [
      { before: [
        'par', 'sur', 'de', 'du', 'ouvrable', 'férié', 'chômé', 'plein', 'complet', 'entier', 'à la fois',
        'après', "j'ai", 'avant',
      ] },
      { after: [
        'chaque', "plus d'", "moins d'", "qu'", 'pendant', 'durant', 'dans', 'sous', 'en',
      ] },
      { withNumber: true },
    ],
    yes: 'Un jour, ouvrir mon cabinet',
    no: 'Observer un jour par mois au bureau',
  },
  {
    forms: ['plus tard', 'à plus tard', 'beaucoup plus tard', 'un peu plus tard'],
    category: 'vague-time',
    unless: [
      { after: ['au', 'pas', 'ans', 'mois', 'jours', 'semaines', 'heures'] },
      { withNumber: true },
    ],
    yes: 'Passer le permis plus tard',
    no: 'Rendre le dossier au plus tard le 3 mai',
  },
  {
    forms: ['à terme'],
    category: 'vague-time',
    unless: [
      { after: [
        'vente', 'ventes', 'contrat', 'contrats', 'compte', 'comptes', 'marché', 'marchés', 'opération',
        'opérations', 'dépôt', 'dépôts', 'mener', 'mené', 'menée', 'grossesse', 'arriver', 'arrivé', 'né',
        'née', 'bébé', 'accouchement', 'mise',
      ] },
      { before: ['échu', 'échue', 'de'] },
    ],
    yes: 'À terme, diriger une école',
    no: 'Placer la somme sur un compte à terme',
  },
  {
    forms: [
      'à moyen terme', 'à long terme', 'à plus long terme', 'à très long terme', 'à court terme',
      'à court ou moyen terme',
    ],
    category: 'vague-time',
    unless: [
      { withDate: true },
      { after: ['emploi', 'emplois', 'contrat', 'location', 'prêt', 'soins'] },
    ],
    yes: 'Diriger une école à moyen terme',
    no: 'À long terme, diriger une école en 2031',
  },
  {
    forms: ['rapidement', 'vite'],
    category: 'vague-time',
    unless: [
      { withDate: true },
      { after: ['plus', 'trop', 'aussi', 'le plus', 'si'] },
    ],
    needs: [
      { inPhraseWith: [
        'trouver', 'changer', 'quitter', 'passer', 'partir', 'obtenir', 'décrocher', 'commencer',
        'retrouver',
      ] },
    ],
    yes: 'Trouver un poste rapidement',
    no: 'Parler vite',
  },
  {
    forms: [
      'éventuellement un jour', 'quand ça adonnera', 'quand ça va adonner', 'à la première occasion',
      'dès la première occasion', 'quand une place se libérera', 'quand un poste se libérera',
      "quand le poste s'ouvrira",
    ],
    category: 'vague-time',
    yes: 'Passer de jour quand ça adonnera',
    no: 'Passer de jour le 4 janvier 2027',
  },
  {
    forms: [
      'quotidiennement', 'quotidienne', 'quotidiennes', 'hebdomadaire', 'hebdomadaires', 'hebdo', 'mensuel',
      'mensuelle', 'mensuels', 'mensuelles', 'mensuellement', 'trimestriel', 'trimestrielle',
      'trimestriels', 'trimestrielles', 'semestriel', 'semestrielle', 'bihebdomadaire', 'bimensuel',
      'bimensuelle', 'bimestriel', 'bimestrielle', 'chaque jour', 'chaque semaine', 'chaque mois',
      'chaque trimestre', 'chaque lundi', 'chaque mardi', 'chaque mercredi', 'chaque jeudi',
      'chaque vendredi', 'chaque samedi', 'chaque dimanche', 'chaque soir', 'chaque matin',
      'tous les jours', 'tous les soirs', 'tous les matins', 'tous les lundis', 'tous les mardis',
      'tous les mercredis', 'tous les jeudis', 'tous les vendredis', 'tous les samedis',
      'tous les dimanches', 'tous les mois', 'toutes les semaines', 'toutes les deux semaines',
      'tous les 15 jours', 'tous les quinze jours', 'une fois par semaine', 'deux fois par semaine',
      'trois fois par semaine', 'une fois par mois', 'deux fois par mois', 'une fois par an',
      'un samedi sur deux', 'un jour sur deux', 'une semaine sur deux', 'par semaine', 'par mois',
      'par jour',
    ],
    category: 'frequency',
    yes: 'Dicter mes notes chaque lundi',
    no: "Dicter mes notes quand j'y pense",
  },
  {
    forms: ['quotidien', 'quotidiens'],
    category: 'frequency',
    unless: [{ after: ['au', 'le', 'du', 'un', 'mon', 'leur', 'ce', 'les', 'son'] }],
    yes: 'Tenir un journal quotidien',
    no: 'Alléger le quotidien des résidents',
  },
]
