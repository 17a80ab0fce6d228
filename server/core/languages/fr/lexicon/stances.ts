import type { Entry } from '../../../plan/words'

/** Words that leave the goal open, dress it up, take it back or allow no bad day. */
// biome-ignore format: lists of words read better filled than one to a line
export const stances: readonly Entry[] = [
  {
    forms: [
      'etc', 'etc.', 'et cetera', 'et cætera', 'et ainsi de suite', 'et plus encore', 'et autres',
      "et bien d'autres", 'et tout', 'et tout le reste', 'et compagnie', 'ou autre', 'ou autres',
      'ou autre chose', 'et/ou', 'et le reste', 'entre autres', 'entre autres choses', 'par exemple',
      "et j'en passe", "et d'autres", "et d'autres encore", 'ou équivalent',
    ],
    category: 'open-ended',
    yes: 'Visiter des cliniques, des hôpitaux, etc.',
    no: 'Visiter les trois cliniques de Laval',
  },
  {
    forms: ['…', '...', 'notamment'],
    category: 'open-ended',
    needs: [{ closing: true }],
    yes: 'Apprendre la coupe, la couleur…',
    no: 'Viser la Mauricie, notamment Shawinigan',
  },
  {
    forms: [
      'dynamique', 'proactif', 'proactive', 'proactifs', 'proactives', 'force de proposition',
      'forces de proposition', 'synergie', 'synergies', 'impactant', 'impactante', 'impactants',
      'impactantes', 'impacter', "passionné par l'excellence", "passionnée par l'excellence",
      'sortir du cadre', 'penser autrement', 'disruptif', 'disruptive', 'disruptifs', "leader d'opinion",
      "leadeur d'opinion", 'à forte valeur ajoutée', 'à haute valeur ajoutée', 'à valeur ajoutée',
      'gagnant-gagnant', 'haut potentiel', 'orienté résultats', 'orientée résultats',
      'axé sur les résultats', 'axée sur les résultats', 'orienté solutions', 'orientée solutions',
      'mindset', 'growth mindset', 'rockstar', 'ninja', 'gourou', 'game changer', 'couteau suisse',
      'best-in-class', 'de classe mondiale', 'à la pointe', 'nouvelle génération', 'hors du commun',
      'excellence opérationnelle', 'culture du résultat', 'thought leader', 'scalable', 'holistique',
      'innovant', 'innovante', 'innovants', 'innovantes', 'boîte à idées',
    ],
    category: 'buzzword',
    unless: [
      { after: [
        'programmation', 'page', 'équilibre', 'poids', 'tableau', 'échauffement',
      ] },
      { before: ['des fluides', 'des structures', 'des populations', 'de groupe', 'du véhicule', 'des sols'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Être une collègue dynamique',
    no: 'Calculer la programmation dynamique',
  },
  {
    forms: ['agile', 'agiles'],
    category: 'buzzword',
    unless: [
      { after: [
        'méthode', 'méthodes', 'méthodologie', 'coach', 'scrum', 'cadre', 'manifeste', 'projet', 'gestion',
        'équipe de développement', 'approche', 'certification', 'formation', 'cours', 'mode', 'conduite',
      ] },
      { capitalised: true },
    ],
    yes: 'Devenir une équipe plus agile',
    no: 'Animer un atelier sur la méthode agile',
  },
  {
    forms: ['booster', 'boosté', 'boostée', 'boost'],
    category: 'buzzword',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Booster ma visibilité',
    no: 'Assembler le booster de la fusée',
  },
  {
    forms: ['challenger', 'challenge'],
    category: 'buzzword',
    unless: [
      { nounAfterDeterminer: true },
      { after: ['me', "m'", 'se'] },
    ],
    yes: 'Challenger les idées reçues',
    no: 'Affronter le challenger du club',
  },
  {
    forms: [
      'essayer de', "essayer d'", "j'essaierai", "j'essaie de", "j'essaye de", 'essayer', 'tenter de',
      "tenter d'", 'tâcher de', 'espérer', "j'espère", 'en espérant', 'peut-être', 'éventuellement',
      'si possible', "si j'ai le temps", 'si le temps le permet', "si j'en ai le temps",
      'dans la mesure du possible', 'autant que possible', 'idéalement', 'envisager de', "j'envisage de",
      "j'envisage d'", 'probablement', 'sans doute', 'pourquoi pas', 'plus ou moins', 'au cas où',
      'si tout va bien', "si l'occasion se présente", 'si ça se présente', "si l'opportunité se présente",
      'ou pas', 'à voir', 'on verra', 'on verra bien', 'normalement', 'en principe', 'faire de mon mieux',
      'si je peux', 'si je le peux', "si j'y arrive", 'je pourrais', 'je devrais', 'il faudrait',
      'il faudrait que', 'ce serait bien', 'il se peut', 'possiblement', 'potentiellement',
      'selon mes moyens', 'si mes moyens le permettent', "un jour ou l'autre", 'je pense peut-être',
      'ça se peut',
    ],
    category: 'hedge',
    unless: [
      { nounAfterDeterminer: true },
      { underSection: ['risks', 'questions', 'motivation'] },
    ],
    yes: 'Essayer de finir le cours',
    no: 'Réussir un essai au rugby',
  },
  {
    forms: ['un peu'],
    category: 'hedge',
    unless: [
      { before: ['plus de', 'moins de', 'partout', 'plus', 'moins'] },
      { withNumber: true },
    ],
    yes: 'Travailler un peu mon allemand',
    no: 'Vendre un peu plus de 10 vélos',
  },
  {
    forms: [
      "j'aimerais", "j'aimerais bien", 'je voudrais', 'je voudrais bien', 'je souhaiterais',
      "j'apprécierais", "j'adorerais", 'il me plairait', 'ça me plairait', 'cela me plairait',
      "j'aurais aimé", 'je serais heureux', 'je serais heureuse', 'je serais ravi', 'je serais ravie',
      'nous aimerions', 'on aimerait',
    ],
    category: 'polite',
    yes: "J'aimerais devenir pâtissière",
    no: 'Je veux devenir pâtissière',
  },
  {
    forms: [
      'totalement', 'parfait', 'parfaite', 'parfaits', 'parfaites', 'parfaitement', 'le meilleur',
      'la meilleure', 'les meilleurs', 'numéro un', 'numéro 1', 'garantir', 'garantis', 'à tout prix',
      'coûte que coûte', 'sans faute', 'sans exception', 'absolument', 'impeccable', 'irréprochable',
      'infaillible', 'maîtriser tout', 'tout maîtriser', 'tout savoir', 'tout connaître', 'sans erreur',
      'zéro erreur', 'zéro défaut', 'tout le monde', 'tout le temps', 'en toutes circonstances',
      "quoi qu'il arrive", 'incollable',
    ],
    category: 'absolute',
    unless: [{ before: ['ouvrier', 'ouvriers', 'sommelier', 'des cas'] }],
    yes: 'Devenir totalement autonome',
    no: 'Le contrat garanti par la banque',
  },
  {
    forms: ['toujours'],
    category: 'absolute',
    unless: [
      { before: ['en', 'depuis', 'plus', 'mieux', 'pas', 'dans', 'au'] },
      { after: ['depuis', 'pas', 'pour'] },
    ],
    yes: 'Toujours répondre à temps',
    no: 'Toujours en poste depuis 2019',
  },
  {
    forms: ['jamais'],
    category: 'absolute',
    unless: [{ after: ['à', 'plus', 'si', 'au grand'] }],
    yes: "Ne jamais faire d'erreur de caisse",
    no: 'Apprivoiser le métier à jamais',
  },
  {
    forms: [
      'tous les', 'toutes les', 'tous mes', 'toutes mes', 'tous nos', 'toutes nos', 'tout', 'toute',
    ],
    category: 'absolute',
    unless: [
      { withCadence: true },
      { withNumber: true },
      { before: [
        'de suite', "d'abord", 'à fait', 'en', 'au plus', 'juste', 'à coup', 'au long', 'autant', 'comme',
        'petit', 'terrain', 'public', 'seul', 'les deux', 'compte fait', 'le monde', 'neuf', 'temps',
      ] },
      { after: ['sur', 'surtout', 'en', 'malgré', 'avant', 'après', 'du'] },
    ],
    yes: 'Répondre à tous les clients',
    no: 'Relire le registre tous les lundis',
  },
  {
    forms: ['aucun', 'aucune'],
    category: 'absolute',
    unless: [
      { after: ['sans'] },
      { underSection: ['metric'] },
    ],
    yes: "N'avoir aucun retard",
    no: 'Avoir un poste sans aucun week-end',
  },
  {
    forms: ['cent pour cent', 'à cent pour cent'],
    category: 'absolute',
    unless: [{ before: ['des', 'de la', 'du'] }],
    yes: 'Être disponible à cent pour cent',
    no: 'Suivre cent pour cent des modules obligatoires',
  },
]
