import type { Grammar } from '../../plan/words'
import { notVerbs } from './nouns'
import { career, guide, instructions, leadIns, product, stopWords } from './openers'

/** The small words of French, and what opens a goal in running text. */
// biome-ignore format: lists of words read better filled than one to a line
export const grammar: Grammar = {
  leadIns,
  goalCues: [
    'mon objectif est de', "mon objectif est d'", "mon objectif, c'est de", 'mon objectif serait de', 'mon but est de',
    "mon but est d'", "mon but, c'est de", 'mon ambition est de', "mon ambition est d'", 'mon projet est de', "mon projet est d'",
    'mon souhait est de', "mon souhait est d'", 'mon rêve est de', "mon rêve est d'", "mon rêve, c'est de", "l'objectif est de",
    "l'idée est de", 'je veux', 'je voudrais', "j'aimerais", 'je souhaite', 'je souhaiterais', 'je vise', 'je viserais',
    'je prévois', 'je compte', 'je projette', "j'ai pour objectif", "j'ai l'intention", 'je me vois', 'je me verrais',
    'je me fixe', "je m'engage à", "j'ambitionne", "j'aspire à", "j'espère", 'je désire', 'je vais', 'je cherche à',
    'je me donne', 'le salarié souhaite', 'le salarié vise', 'le salarié veut', 'la salariée souhaite', 'la salariée vise', 'la salariée veut', 'le collaborateur souhaite', 'le collaborateur vise', 'le collaborateur veut', 'la collaboratrice souhaite', 'la collaboratrice vise', 'la collaboratrice veut', "l'agent souhaite", "l'agent vise", "l'agent veut", "l'agente souhaite", "l'agente vise", "l'agente veut", "l'employé souhaite", "l'employé vise", "l'employé veut", "l'employée souhaite", "l'employée vise", "l'employée veut", 'faut que je', 'il faut que je', 'il me faut', 'je dois', 'nous voulons', 'nous visons',
  ],
  firstPerson: ['je', "j'", 'me', "m'", 'moi', 'mon', 'ma', 'mes', 'mien', 'mienne', 'miens', 'miennes'],
  firstPersonPlural: ['nous', 'notre', 'nos', 'on'],
  secondPerson: ['vous', 'votre', 'vos', 'tu', 'te', "t'", 'toi', 'ton', 'ta', 'tes'],
  beforeVerb: [
    'me', "m'", 'se', "s'", 'nous', 'en', 'y', 'de', "d'", 'à', 'aussi',
    'ensuite', 'puis', 'enfin', 'surtout', 'donc', 'également', "d'abord", "tout d'abord", 'encore', 'bien', 'toujours', 'déjà',
    'et', 'pouvoir', 'commencer par', 'commencer à', 'continuer à', 'continuer de', "continuer d'", 'finir par',
    'arriver à', 'parvenir à', 'réussir à', 'chercher à', 'être capable de', 'être en mesure de', 'me mettre à', 'essayer de',
    "essayer d'", 'tenter de', "tenter d'", 'peut-être', 'éventuellement',
  ],
  determiners: [
    'le', 'la', 'les', "l'", 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', 'mon', 'ma',
    'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'chaque', 'quel', 'quelle',
    'quels', 'quelles', 'un seul', 'une seule',
  ],
  prepositions: [
    'à', 'au', 'aux', 'de', "d'", 'du', 'des', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec', 'sans', 'chez', 'entre', 'vers',
    'contre', 'depuis', 'pendant', 'durant', 'avant', 'après', 'dès', "jusqu'", 'jusque', 'selon', 'auprès', 'lors', 'malgré',
    'parmi', 'hors', 'via', 'grâce', 'afin', "d'ici", 'face', 'autour',
  ],
  coordinators: ['et', 'puis', 'ou', 'ainsi que', 'et puis', 'pis', 'mais', 'ni', 'et ensuite', 'de même que', 'plus'],
  negations: ['ne', "n'", 'pas', 'plus jamais', 'jamais', 'non', 'aucun', 'aucune', 'sans'],
  byDoing: ['en', 'grâce à', 'par le biais de', 'au moyen de', "au moyen d'", 'par'],
  verbEndings: ['er', 'ir', 're', 'oir'],
  notVerbs,
  becomeVerbs: [
    'devenir', 'évoluer vers un poste de', "évoluer vers un poste d'", 'évoluer vers le poste de', 'évoluer vers des fonctions de',
    'trouver un emploi de', 'trouver un emploi comme', 'trouver un poste de', 'décrocher un emploi de', 'obtenir un emploi de', 'je deviens', 'deviens', 'je deviendrai', 'deviendrai', 'devenu', 'devenue', 'évoluer vers',
    'être nommé', 'être nommée', 'être embauché comme', 'être embauchée comme', 'être recruté comme', 'être recrutée comme',
    'être engagé comme', 'être engagée comme', 'exercer comme', "m'installer comme", 'installer comme', 'travailler comme', 'occuper le poste de',
    'occuper un poste de', 'décrocher un poste de', 'obtenir un poste de', 'obtenir le poste de', 'accéder au poste de', 'accéder à un poste de',
    'prendre un poste de', 'prendre le poste de', 'être titularisé', 'être titularisée', 'être promu', 'être promue', 'être promu au poste de', 'être promue au poste de',
  ],
  statuses: {
    open: [
      'en cours', 'à faire', 'à venir', 'pas commencé', 'non commencé', 'non débuté', 'ouvert', 'en attente', 'prévu', 'planifié', 'actif',
      'partiel', 'partiellement', 'pas atteint', 'non atteint', 'pas fait', 'non fait', 'à démarrer', 'commencé', 'entamé', 'bloqué',
    ],
    done: [
      'fait', 'faite', 'faits', 'terminé', 'terminée', 'terminés', 'atteint', 'atteinte', 'atteints', 'réalisé', 'réalisée', 'complété',
      'complétée', 'obtenu', 'obtenue', 'réussi', 'réussie', 'validé', 'validée', 'livré', 'livrée', 'clos', 'close', 'ok', 'achevé', 'fini',
      '100 %',
    ],
    dropped: ['abandonné', 'abandonnée', 'annulé', 'annulée', 'supprimé', 'supprimée', 'laissé tomber', 'caduc', 'sans objet', 'retiré', 'aboli'],
    moved: ['reporté', 'reportée', 'repoussé', 'repoussée', 'déplacé', 'déplacée', 'décalé', 'décalée', 'remis à', 'différé', 'ajourné'],
  },
  placeholders: [
    'à compléter', 'à définir', 'à déterminer', 'à préciser', 'à venir', 'à remplir', 'à fixer', 'à confirmer', 'à discuter', 'compléter ici',
    'écrire ici', 'insérer', 'votre objectif', 'votre nom', 'votre poste', 'votre réponse', 'nom du poste', 'jj/mm', 'jj/mm/aaaa', 'aaaa-mm-jj',
    'date à préciser', 's. o.', 's/o', 'n/a', 'nd', 'tbd', 'tbc', 'todo', 'xx', 'xxx', 'àc', 'à suivre', 'lorem ipsum', 'ton objectif', 'mon objectif ici',
  ],
  examplePrefixes: ['ex.', 'ex :', 'ex. :', 'ex', 'exemple', 'exemple :', 'par exemple', 'p. ex.', 'exemples', 'exemples :'],
  gapAdmissions: [
    'je ne sais pas encore comment', 'je sais pas encore comment', 'je ne sais pas comment', 'je sais pas comment', 'reste à savoir comment',
    'reste à trouver comment', "je n'ai pas encore trouvé comment", "j'ai pas encore trouvé comment", 'je ne vois pas encore comment',
    'je vois pas encore comment', 'je ne sais pas par où commencer', 'je sais pas par où commencer', 'les étapes restent à définir',
    'étapes à définir', 'entre les deux, je ne sais pas', 'le chemin reste à trouver', "je n'ai pas encore de plan", "j'ai pas de plan",
    "je n'ai pas encore réfléchi aux étapes", 'comment, je ne sais pas', 'je ne connais pas encore les étapes',
  ],
  career,
  product,
  guide,
  instructions,
  selfEmployed: [
    'à mon compte', 'indépendant', 'indépendante', 'travailleur autonome', 'travailleuse autonome', 'pigiste', 'en freelance', 'freelance',
    'en libéral', 'profession libérale', 'libérale', 'auto-entrepreneur', 'auto-entrepreneuse', 'autoentrepreneur', 'autoentrepreneuse',
    'micro-entrepreneur', 'micro-entrepreneuse', 'microentreprise', 'micro-entreprise', 'mon entreprise', 'ma boutique', 'mon atelier', 'mon cabinet',
    'ma boîte', 'mon salon', 'ma ferme', 'mon exploitation', 'artisan', 'artisane', 'artisan à mon compte', 'mon affaire', 'installé depuis', 'installée depuis',
  ],
  datedBy: [
    'fait le', 'fait à', 'mis au propre le', 'écrit le', 'écrite le', 'rédigé le', 'mis à jour le', 'mise à jour le', 'mise à jour', 'dernière mise à jour',
    'dernière révision', 'révisé le', 'maj', 'maj le', 'version du', 'daté du', 'signé le', 'établi le', 'complété le', 'revu le', 'à jour au', 'en date du',
    'date de rédaction', 'commencé le', "date de l'entretien", 'date de la rencontre', "date de l'évaluation",
  ],
  stopWords,
}
