import type { RevisionWords } from '../../plan/revision-words'

/** Comment le français dit que quelque chose a changé dans un plan, ou pourquoi, et où moins vaut mieux. */
// biome-ignore format: lists of words read better filled than one to a line
export const revisions: RevisionWords = {
  remarks: [
    'parce que', "parce qu'", 'car', 'puisque', "puisqu'", 'à cause de', 'à cause du', 'à cause des', "à cause d'", 'en raison de', 'en raison du', 'en raison des', "en raison d'",
    'faute de', "faute d'", 'suite à', 'suite au', 'suite aux', 'à la suite de', 'compte tenu de', 'vu que', 'étant donné', 'motif', 'raison', 'la raison', 'pourquoi', 'finalement', 'au lieu de',
    "au lieu d'", 'au lieu du', 'plutôt que', 'reporté', 'reportée', 'reportés', 'reportées', 'report', 'repoussé', 'repoussée', 'décalé', 'décalée', 'décalage', 'déplacé', 'déplacée', 'avancé au', 'avancée au',
    'glissé', 'glisse', 'glissement', 'retard', 'en retard', 'retardé', 'retardée', 'différé', 'différée', 'ajourné', 'ajournée', 'remis à', 'remise à', 'prolongé', 'prolongée', 'prolongation', 'délai',
    'nouvelle date', 'nouvelle échéance', 'nouvelle cible', 'ancienne date', 'ancienne cible', 'initialement', 'auparavant', 'prévu au départ', 'prévue au départ', 'au départ', 'était', 'étaient',
    'révisé', 'révisée', 'revu', 'revue', 'revu à la baisse', 'revue à la baisse', 'corrigé', 'corrigée', 'coquille', 'ajusté', 'ajustée', 'modifié', 'modifiée', 'abaissé', 'abaissée', 'réduit de', 'ramené de', 'passé de',
    'trop ambitieux', 'trop ambitieuse', 'trop tôt', 'trop court', 'trop serré', 'trop juste', 'trop élevé', 'trop élevée', 'trop haut', 'pas réaliste', 'irréaliste', 'plus réaliste', 'pas possible', 'impossible',
    'plus de temps', 'pas le temps', 'pas de budget', 'ne veux plus', 'plus besoin', "n'est plus", 'abandonné', 'abandonnée', "j'abandonne", 'abandon', 'annulé', 'annulée', 'supprimé', 'supprimée', 'retiré', 'retirée', 'laissé tomber', 'renoncé',
    'je renonce', 'remplacé', 'remplacée', 'remplacé par', 'fusionné', 'fusionnée', 'regroupé', 'regroupée', 'en pause', 'en suspens', 'suspendu', 'suspendue', 'bloqué', 'bloquée', "en attente de", "en attente d'", 'en attente du', "j'attends", "jusqu'à",
    'arrêt maladie', 'congé parental', 'congé maternité', 'complet', 'complète', 'décidé', "décidé de", "décidé d'", "d'accord avec", 'convenu avec',
  ],
  lessening: [
    'réduire', 'je réduis', 'réduisant', 'réduction', 'diminuer', 'je diminue', 'diminuant', 'diminution', 'baisser', 'faire baisser', 'abaisser', 'faire descendre', 'ramener', 'raccourcir', 'alléger', 'faire reculer',
    'couper', 'rogner', 'comprimer', 'limiter', 'je limite', 'descendre', 'moins',
  ],
  atMost: [
    'au plus', 'au maximum', 'maximum', 'max', 'max.', 'un maximum de', 'moins de', "moins d'", 'à moins de', 'en moins de', "en moins d'", 'pas plus de', "pas plus d'", 'sous', 'sous les', 'sous la barre de', 'sous la barre des',
    'au-dessous de', 'en dessous de', 'en-dessous de', 'inférieur à', 'inférieure à', 'ne pas dépasser', 'descendre sous', 'descendre à', 'ramener à', '<', '≤', '<=',
  ],
}
