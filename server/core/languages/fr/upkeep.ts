import type { UpkeepPhrases, UpkeepWords } from '../../plan/upkeep-words'

/** Comment on parle du plan lui-même en français. */
// biome-ignore format: word lists read best filled, line by line
export const upkeep: UpkeepWords = {
  looks: [
    'relire', 'relis', 'relit', 'relirons', 'relisant', 'revoyant', 'reverra', 'actualiser', 'actualise', 'actualisons', 'actualiserai', 'actualisera', 'réévaluer', 'réévalue', 'réévaluons', 'réévaluerai', 'réévaluera', 'relisons', 'relirai', 'relira', 'relisez', 'revoir', 'revois', 'revoit', 'revoyons', 'reverrai', 'reverra', 'reverrons', 'revu', 'revue',
    'regarder', 'regarde', 'regardons', 'regarderai', 'reprendre', 'reprends', 'reprend', 'reprenons', 'reprendrai', 'rouvrir', 'rouvre', 'rouvrirai', 'ressortir', 'ressors', 'ressort',
    'revenir sur', 'reviens sur', 'revient sur', 'revenons sur', 'retour sur', 'passer en revue', 'passe en revue', 'passons en revue', 'parcourir', 'parcours', 'parcourons',
    'mettre à jour', 'mets à jour', 'met à jour', 'mise à jour de', 'réviser', 'révise', 'révisons', 'réviserai', 'ajuster', 'ajuste', 'ajustons', 'corriger', 'corrige', 'refaire', 'refais', 'refait',
    'relecture de', 'révision de', 'revue de', 'bilan de', 'point sur', 'lire', 'lis', 'noter', 'note', 'notons', 'cocher', 'coche', 'parler de', 'parle de', 'parlons de', 'montrer', 'montre', 'apporter', 'apporte', 'présenter', 'discuter de', 'discute de',
    'évaluer', 'évalue', 'faire le tour de', 'fais le tour de', 'fait le tour de', 'sors',
  ],
  plans: [
    'ce plan', 'le plan', 'mon plan', 'notre plan', 'cette page', 'la page', 'ma page', 'cette feuille', 'la feuille', 'ma feuille', 'cette liste', 'la liste', 'ma liste', 'cette lettre', 'la lettre',
    'ma lettre', 'ce document', 'le document', 'mon document', 'ce fichier', 'le fichier', 'ces notes', 'mes notes', 'cette note', 'cette fiche', 'la fiche', 'ma fiche', 'ce formulaire', 'le formulaire', 'ces objectifs', 'mes objectifs',
    'les objectifs', 'nos objectifs', 'mes okr', 'les okr', 'ces okr', 'mes buts', 'mon pdi', 'le pdi', 'ce pdi', 'tout ça', 'tout cela', 'tout ceci', 'le tout', 'ce projet', 'mon projet', 'ce papier', 'le papier', 'ce cahier', 'le cahier', 'mon cahier',
    'cette feuille de route', 'la feuille de route', 'ma feuille de route', "où j'en suis", "où j'en serai", 'ces lignes', 'ce texte',
  ],
  pointers: ['ça', 'cela', 'ceci'],
  meetings: [
    'on se parle', 'nous nous parlons', 'on se revoit', 'nous nous revoyons', 'on se voit', 'on en reparle', 'je fais le point', 'on fait le point', 'nous faisons le point', 'faire le point', 'fait le point', 'ferons le point', 'ferai le point', 'fera le point', 'feront le point', 'faisons le point', 'faisant le point', 'refaire le point', 'refait le point', 'refera le point', 'referons le point', 'se revoir', 'nous nous reverrons', 'on se reverra', 'on en reparlera', 'nous en reparlerons', 'reparler de', 'je refais le point',
    'on refait le point', 'point avec', 'point mensuel', 'point trimestriel', 'point hebdomadaire', "point d'étape", 'suivi avec', 'suivi du', 'suivi le', 'suivi prévu', 'suivi tous', 'suivi chaque', 'prochain suivi', 'revue avec', 'revue tous', 'revue chaque', 'revue mensuelle',
    'revue trimestrielle', 'révision avec', 'révision aux', 'révision tous', 'révision chaque', 'bilan avec', 'bilan tous', 'bilan chaque', 'bilan du', 'bilan le', 'bilan mensuel', 'bilan trimestriel', 'bilan annuel', 'bilan de mi-année', 'bilan de mi-parcours',
    'entretien de mi-parcours', 'entretien de suivi', 'entretien de bilan', 'rencontre de mi-année', 'rencontre de mi-parcours', 'rencontre de suivi', 'mi-parcours', 'check-in', 'check-in du', 'rétro', 'rétrospective', "bilan d'anniversaire",
    'prochaine fois', 'prochaine relecture', 'relecture', 'à relire', 'à revoir le', 'à rouvrir', 'à rouvrir le', 'revu le', 'mise à jour tous', 'mise à jour chaque', 'aux trois mois avec', 'aux six mois avec', 'suivi',
  ],
  otherMeetings: [
    'séance de coaching', 'prochaine séance', 'prochaine séance de coaching', "réunion d'équipe", 'réunion de service', 'revue de code', 'revue de littérature', 'revue de presse', 'revue des patients', 'bilan comptable', 'bilan de compétences',
    'bilan sanguin', 'point de vente', 'point de croix', 'suivi de grossesse', 'suivi des patients', 'suivi de chantier', 'suivi des stocks', 'suivi client', "revues d'architecture",
  ],
  headings: [
    'relecture', 'relectures', 'quand je revois', 'quand je relis', 'quand je regarde', 'quand on se revoit', 'quand on en reparle', 'je revois ça', 'pour ne pas lâcher', 'tenir le cap', 'garder le cap', 'garder le rythme', 'pour tenir', 'y revenir', 'rendez-vous', 'révisions',
    'tenir bon', 'où j’en suis',
  ],
  rhythms: {
    day: ['quotidien', 'quotidienne', 'quotidiennement', 'chaque jour', 'tous les jours', 'chaque soir'],
    week: ['hebdomadaire', 'hebdomadaires', 'hebdo', 'chaque semaine', 'toutes les semaines', 'une fois par semaine', 'le dimanche soir'],
    fortnight: ['bimensuel', 'bimensuelle', 'chaque quinzaine', 'toutes les deux semaines', 'tous les 15 jours', 'tous les quinze jours', 'aux deux semaines', 'aux 2 semaines', 'une semaine sur deux'],
    month: ['mensuel', 'mensuelle', 'mensuels', 'mensuellement', 'chaque mois', 'tous les mois', 'une fois par mois', 'du mois', 'chaque fin de mois', 'à chaque fin de mois', 'aux quatre semaines'],
    'two-months': ['bimestriel', 'bimestrielle', 'tous les deux mois', 'tous les 2 mois', 'un mois sur deux', 'aux deux mois', 'aux 2 mois'],
    quarter: ['trimestriel', 'trimestrielle', 'trimestriellement', 'chaque trimestre', 'tous les trimestres', 'une fois par trimestre', 'tous les trois mois', 'tous les 3 mois', 'aux trois mois', 'aux 3 mois', 'chaque session', 'chaque saison', 'à chaque saison', 'du trimestre'],
    half: ['semestriel', 'semestrielle', 'chaque semestre', 'tous les semestres', 'tous les six mois', 'tous les 6 mois', 'aux six mois', 'aux 6 mois', 'deux fois par an', 'deux fois par année', 'mi-année'],
    year: ['annuel', 'annuelle', 'annuellement', 'chaque année', 'tous les ans', 'une fois par an', 'une fois par année', 'à mon anniversaire', 'à chaque anniversaire'],
  },
  alternate: ['sur deux'],
  twice: ['deux fois par', 'deux fois l’an'],
  updates: ['mise à jour', 'dernière mise à jour', 'mis à jour', 'mis à jour le', 'mise à jour le', 'maj', 'maj le', 'dernière maj', 'dernière révision', 'révisé le', 'révisée le', 'revu le', 'relu le', 'à jour au'],
  archived: ['archivé', 'archivée', 'archive', 'archives', 'clos', 'close', 'terminé', 'terminée', 'fermé', 'abandonné', 'abandonnée', 'inactif', 'inactive', 'caduc', 'remplacé', 'périmé', 'fait'],
  residue: [
    'laisser un commentaire', 'laisser un commentaire annuler la réponse', 'laissez un commentaire', 'laisser une réponse', 'annuler la réponse', 'publier un commentaire', 'poster un commentaire', 'ajouter un commentaire',
    'votre adresse courriel ne sera pas publiée', 'votre adresse e-mail ne sera pas publiée', 'votre adresse de messagerie ne sera pas publiée', 'votre adresse électronique ne sera pas publiée',
    'votre adresse courriel ne sera pas publiée. les champs obligatoires sont indiqués avec', 'votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec',
    'votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec', 'les champs obligatoires sont indiqués avec', 'les champs obligatoires sont marqués', 'champs obligatoires', 'champ obligatoire',
    'enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire', 'prévenez-moi de tous les nouveaux commentaires par e-mail', 'avertissez-moi par e-mail des nouveaux commentaires',
    'partager', 'partager cette page', 'partager cet article', 'partagez cet article', 'partager sur facebook', 'partager sur linkedin', "j'aime ça", 'chargement', 'imprimer cette page', 'imprimer la page', 'version imprimable', 'télécharger le pdf',
    'retour en haut', 'haut de page', 'retour en haut de page', 'aller au contenu', 'aller au contenu principal', 'passer au contenu', 'lire la suite', 'article précédent', 'article suivant', 'articles similaires', 'sur le même sujet',
    'tous droits réservés', 'accepter les cookies', 'accepter tous les cookies', 'tout accepter', 'ce site utilise des cookies', 'abonnez-vous à notre infolettre', 'inscrivez-vous à notre newsletter', 'cette page a été laissée vide intentionnellement',
    'page laissée blanche intentionnellement', 'page {n} sur {n}', 'page {n} de {n}', 'propulsé par wordpress', 'fièrement propulsé par wordpress',
  ],
  answers: ['n/a', 's. o.', 's/o', 'nd', 'à suivre'],
  signatures: ['direction', 'la direction', 'signature', 'signatures', 'signé', 'signée', 'paraphe', 'nom', 'prénom', 'date', 'matricule', 'fonction', 'employé', 'employée', 'gestionnaire', 'responsable', 'salarié', 'salariée', 'agent', 'agente', 'visa', 'stagiaire', 'fait à'],
  companions: [
    'avec', 'demander à', 'demandé à', 'demande à', 'parler à', 'parlé à', 'parle à', 'parler avec', 'auprès de', 'chez', 'voir', 'appeler', 'rappeler', 'rencontrer', 'rencontré', 'écrire à', 'contacter', 'merci à', 'grâce à', 'observer', 'suivre', 'accompagner',
    'selon', "d'après", 'interroger', 'solliciter', 'inviter', 'dit à',
  ],
  doings: [
    'et moi', 'dit', 'disait', 'pense', 'demande', 'propose', 'a dit', 'a proposé', 'a accepté', "m'a", "m'aide", 'trouve', 'connaît', 'relit', 'signe', 'est d\'accord', 'viendrait', 'veut bien', 'accepte', 'me',
  ],
  titles: ['m.', 'mme', 'mlle', 'mr', 'monsieur', 'madame', 'dr', 'dre', 'docteur', 'docteure', 'pr', 'me', 'maître', 'tante', 'tonton', 'oncle', 'chef', 'cheffe', 'sœur', 'capitaine', 'sergent'],
  objectVerbs: [
    'encadrer', 'encadre', 'encadrement', 'diriger', 'dirige', 'gérer', 'gère', 'manager', 'embaucher', 'recruter', 'recrutement', 'former', 'formation', 'superviser', 'supervise', 'remplacer', 'remplace', 'devenir', 'devenu', 'devenue', 'être', 'comme', 'piloter', 'accueillir', 'soutenir', 'promouvoir', 'promu', 'promue', 'promotion',
  ],
  people: [
    'ma sœur', 'mon frère', 'ma femme', 'mon mari', 'mon conjoint', 'ma conjointe', 'ma mère', 'mon père', "p'pa", "m'man", 'ma fille', 'mon fils', 'ma cousine', 'mon cousin', 'ma tante', 'mon oncle', 'mon voisin', 'ma voisine', 'mon chum', 'ma blonde', 'mon amie', 'mon ami', 'une amie', 'un ami',
    'mon patron', 'ma patronne', 'le patron', 'la patronne', 'ma cheffe', 'mon chef', 'ma boss', 'mon boss', 'ma directrice', 'mon directeur', 'ma responsable', 'mon responsable', 'ma conseillère', 'mon conseiller', 'ma prof', 'mon prof', 'mon maître', 'ma maître', 'le notaire', 'le syndicat', 'la conseillère', 'le conseiller',
    'quelqu’un du métier', "quelqu'un qui le fait", 'un ancien collègue', 'une ancienne collègue',
  ],
  abilities: [
    'je sais', 'je peux', 'je suis capable', 'capable de', 'je maîtrise', 'je connais', 'je parle', 'je lis', 'je tiens', "je suis à l'aise", "à l'aise avec", 'je suis bon en', 'je suis bonne en', 'bon en', 'bonne en', 'doué pour', 'douée pour', 'mes forces', 'mes atouts', 'forces', 'atouts', 'points forts', 'compétences', 'mes compétences',
    'habilité', 'habilitée', 'certifié', 'certifiée', 'diplômé', 'diplômée', 'permis', 'bilingue', 'courant', 'toujours à l’heure', 'on me dit', 'on dit que je', 'reconnu pour', 'reconnue pour', 'je gère', 'je conduis', 'je soude', 'je forme', 'je fais', 'je coupe', 'je monte', 'je sais faire', 'savoir-faire',
  ],
  outlooks: [
    'je me vois', 'où je me vois', 'je m’imagine', 'je rêve', 'mon rêve', 'ma vision', 'vision', 'un jour', 'plus tard', 'à long terme', 'long terme', 'dans cinq ans', 'dans dix ans', 'dans trois ans', 'dans 5 ans', 'dans 10 ans', 'dans 3 ans', "l'avenir", 'mon avenir', 'à terme', 'plus loin', 'ensuite', 'et après', 'après ça',
    'je veux devenir', 'devenir', 'je veux être', 'je serai', "j'aimerais être", "j'aimerais devenir", 'je voudrais être', 'je vise', 'où je veux aller', 'où je vais', 'la suite', 'mon but', 'mon objectif', 'cap sur', 'finir par', 'à la retraite', 'je veux',
  ],
  done: [
    "j'ai", "j'étais", 'je suis entré', 'je suis entrée', 'je travaille', 'depuis', 'ans de', 'ans au', 'ans à', 'ans en', 'ans dans', 'ans comme', 'ans chez', "l'an dernier", "l'année dernière", "l'an passé", "l'année passée", "l'été dernier", "l'hiver dernier", 'le mois dernier', "jusqu'ici", 'déjà', 'ancien', 'ancienne', 'diplômé', 'diplômée', 'promu', 'promue',
    'réussi', 'réussie', 'obtenu', 'obtenue', 'terminé', 'formé', 'formée', 'certifié', 'certifiée', 'à mon actif', 'ans',
  ],
}

const HEADINGS = {
  accomplishments: 'Réalisations',
  skills: 'Compétences',
  future: 'Comment je vois la suite',
} as const

/** What a fix writes about the plan itself. */
export const upkeepPhrases: UpkeepPhrases = {
  people: (who, question, date) =>
    `## Personnes à rencontrer\n\n| Avec qui | Question | Échéance |\n| --- | --- | --- |\n| ${who} | ${question} | ${date} |\n`,
  reflection: (part, line) => `## ${HEADINGS[part]}\n\n${line}\n`,
  blanks: {
    who: 'personne',
    question: 'question',
    answer: 'réponse',
    accomplishment: 'réalisation',
    skill: 'compétence',
    future: 'suite',
  },
}
