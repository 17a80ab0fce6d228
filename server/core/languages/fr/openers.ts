/** Openers that are taken away before the main verb. */
// biome-ignore format: lists of words read better filled than one to a line
export const leadIns: readonly string[] = [
  'peut-être que', "peut-être qu'", 'sans doute que', "sans doute qu'",
  'je veux', 'je veux bien', 'je voudrais', 'je voudrais bien', "j'aimerais", "j'aimerais bien", "j'aimerais aussi", 'je souhaite', 'je souhaiterais',
  'je vise à', 'je vise', 'je prévois', 'je prévois de', "je prévois d'", 'je compte', 'je compte bien', 'je projette de', "je projette d'", 'je vais',
  'je dois', 'je devrais', 'je désire', "j'espère", "j'ambitionne de", "j'ambitionne d'", "j'aspire à", 'je cherche à', "j'essaie de", "j'essaie d'",
  "j'ai l'intention de", "j'ai l'intention d'", "j'ai pour objectif de", "j'ai pour objectif d'", "j'ai pour but de", "j'ai envie de",
  "j'ai envie d'", "j'ai décidé de", "j'ai décidé d'", "j'ai besoin de", "j'ai besoin d'", 'je me fixe pour objectif de', 'je me fixe de', "je m'engage à",
  'je me donne pour but de', 'je me donne comme objectif de', 'je me vois', 'je me verrais', 'je me verrais bien', 'je pense', "j'envisage de", "j'envisage d'",
  'je tiens à', 'je serai capable de', 'je saurai', 'je pourrai', 'je',  "j'", 'mon objectif est de', "mon objectif est d'", 'mon objectif est', 'mon objectif :', 'mon objectif serait de',
  "mon objectif serait d'", "mon objectif, c'est de", "mon objectif c'est de", 'mon but est de', "mon but est d'", "mon but, c'est de", "mon but c'est de",
  'mon but', 'mon ambition est de', "mon ambition est d'", 'mon projet est de', "mon projet est d'", 'mon rêve est de', "mon rêve est d'", 'mon souhait est de',
  "mon souhait est d'", 'mon intention est de', "mon intention est d'", "l'objectif est de", "l'objectif est d'", "l'objectif serait de", "l'objectif : ",
  "l'idée est de", "l'idée est d'", "l'idée, c'est de", 'le but est de', "le but est d'", 'objectif :', 'objectif', 'but :', 'en réalité', 'en priorité',
  "dans l'idéal", 'idéalement', 'il faut que je', 'faut que je', "il faut que j'", "faut que j'", 'il faut', 'faut', "il s'agit de", "il s'agit d'", 'nous voulons', 'nous visons',
  'nous souhaitons', 'on veut', 'on va', 'pouvoir', 'être capable de', "être capable d'", 'être en mesure de', "être en mesure d'", 'avoir pour objectif de',
  "d'abord", "tout d'abord", 'ensuite', 'puis', 'enfin', 'à terme', 'à court terme', 'à moyen terme', 'à long terme', 'à plus long terme', "d'ici là",
  'un jour', 'bientôt', 'prochainement', 'plus tard', 'cette année', "l'an prochain", "l'année prochaine", "à l'avenir", "dans l'avenir", 'dans le futur',
  'de mon côté', 'professionnellement', 'personnellement', 'côté boulot', 'au travail', 'essayer de', "essayer d'", 'tenter de', "tenter d'", 'tâcher de',
  'chercher à', 'vouloir', 'souhaiter', 'espérer', 'envisager de', "envisager d'", 'prévoir de', "prévoir d'", 'peut-être', 'éventuellement', 'si possible',
  'pourquoi pas', 'aussi', 'me', "m'", 'le salarié souhaite', 'le salarié vise', 'le salarié veut', 'la salariée souhaite', 'la salariée vise', 'la salariée veut', 'le collaborateur souhaite', 'le collaborateur vise', 'le collaborateur veut', 'la collaboratrice souhaite', 'la collaboratrice vise', 'la collaboratrice veut', "l'agent souhaite", "l'agent vise", "l'agent veut", "l'agente souhaite", "l'agente vise", "l'agente veut", "l'employé souhaite", "l'employé vise", "l'employé veut", "l'employée souhaite", "l'employée vise", "l'employée veut",
]

/** Words that say that a document is about a career. */
// biome-ignore format: lists of words read better filled than one to a line
export const career: readonly string[] = [
  'carrière', 'plan de carrière', "plan d'évolution", "projet d'évolution", "plan d'avenir", 'projet professionnel', 'parcours professionnel', 'plan de développement', 'plan de développement individuel', 'pdi',
  'plan de développement professionnel', 'plan de développement personnel', 'objectif professionnel', 'objectifs professionnels', 'objectif de carrière',
  'objectifs de carrière', 'bilan de compétences', 'bilan professionnel', 'entretien professionnel', 'entretien annuel', "entretien d'évaluation",
  "entretien d'embauche", 'évaluation annuelle', 'appréciation du rendement', 'évaluation du rendement', 'gestion du rendement', 'reconversion',
  'reconversion professionnelle', 'réorientation', 'réorientation professionnelle', 'réorientation de carrière', 'orientation professionnelle', 'promotion', 'mobilité interne',
  'métier', 'poste visé', 'métier visé', "recherche d'emploi", 'insertion professionnelle', 'avenir professionnel', 'vie professionnelle', 'évolution professionnelle',
  'cheminement de carrière', 'plan de formation', 'ma job', 'mon boulot', 'mon travail', 'mon métier', 'plan perso', 'plan personnel', 'okr perso', 'mes objectifs',
  'mon plan', 'mon projet', 'entretien de carrière', 'conseil en évolution professionnelle', 'développement professionnel', 'développement individuel',
  'contribution individuelle', 'objectifs individuels', 'mes résolutions', 'insertion', 'devenir',
]

/** Words of headings that say that a document is about software, a product or an organisation's work. */
// biome-ignore format: lists of words read better filled than one to a line
export const product: readonly string[] = [
  'api', 'installation', 'installer', 'configuration', 'déploiement', 'architecture', 'exigences fonctionnelles', 'exigences techniques', 'cahier des charges',
  'spécifications', 'spécification', 'feuille de route produit', 'user story', 'récit utilisateur', 'récits utilisateurs', 'le système', 'le module', 'le produit',
  "l'application", "l'appli", 'utilisation', 'licence', 'contribuer', 'contribution au code', 'dépendances', 'épopée', 'épopées', 'backlog', 'carnet de produit', 'version', 'versions',
  'notes de version', 'fonctionnalités', 'fonctionnalité', 'correctifs', 'bogues', 'bugs', 'tests unitaires', 'base de données', 'interface', 'migration', 'prototype',
  'comment proposer une idée', 'ouvrir un ticket', 'pull request', 'roadmap', 'logiciel', 'dépôt', 'documentation technique', 'portée du projet', 'périmètre du projet',
  'non-objectifs', 'mainteneur', 'mainteneurs', "appel d'offres", 'procès-verbal', 'ordre du jour',
]

/** Title words of a guide, a template or a how-to. */
// biome-ignore format: lists of words read better filled than one to a line
export const guide: readonly string[] = [
  'guide', 'comment', 'modèle', 'modèles', 'gabarit', 'gabarits', 'canevas', "mode d'emploi", 'tutoriel', 'conseils pour', 'exemples de', 'exemple de', 'méthode',
  'boîte à outils', 'fiche pratique', 'formation', 'cours', 'module', 'kit', 'trousse', 'aide-mémoire', 'foire aux questions', 'faq', 'astuces', 'réussir son', 'rédiger son',
]

/** Openers of an imperative heading. */
// biome-ignore format: lists of words read better filled than one to a line
export const instructions: readonly string[] = [
  'comment', 'utilisez', 'choisissez', 'rédigez', 'écrivez', 'définissez', 'fixez', 'faites', 'commencez', 'évitez', 'préparez', 'remplissez', 'pensez', 'identifiez',
  'posez', 'demandez', 'gardez', 'soyez', 'prenez', 'décrivez', 'énumérez', 'précisez', 'complétez', 'répondez', 'vérifiez', 'suivez', 'apprenez', 'mesurez', 'révisez',
  'utilise', 'choisis', 'écris', 'fixe', 'commence', 'évite', 'prépare', 'remplis', 'pourquoi utiliser', 'quand utiliser', "qu'est-ce que", "qu'est-ce qu'",
]

/** The commonest words: they tell French from other languages, and link no goal to a step. */
// biome-ignore format: lists of words read better filled than one to a line
export const stopWords: readonly string[] = [
  'le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'de', "d'", 'au', 'aux', 'et', 'ou', 'où', 'mais', 'donc', 'car', 'ni', 'que', "qu'", 'qui', 'quoi', 'dont',
  'ce', 'cet', 'cette', 'ces', "c'", 'ça', 'cela', 'ceci', 'je', "j'", 'me', "m'", 'moi', 'tu', 'te', 'toi', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'lui',
  'leur', 'leurs', 'eux', 'se', "s'", 'soi', 'y', 'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'votre', 'vos', 'à', 'en', 'dans', 'par',
  'pour', 'sur', 'sous', 'avec', 'sans', 'chez', 'entre', 'vers', 'depuis', 'pendant', 'avant', 'après', 'dès', 'jusque', "jusqu'", 'ici', "d'ici", 'là', 'ne', "n'", 'pas',
  'plus', 'moins', 'très', 'bien', 'mal', 'mieux', 'aussi', 'encore', 'toujours', 'jamais', 'déjà', 'puis', 'ensuite', 'enfin', 'alors', 'ainsi', 'comme', 'si', 'quand',
  'lorsque', 'être', 'suis', 'es', 'est', 'sommes', 'êtes', 'sont', 'était', 'étais', 'sera', 'serai', 'serait', 'été', 'avoir', 'ai', 'as', 'avons', 'avez', 'ont', 'avait',
  'aura', 'aurai', 'aurait', 'eu', 'faire', 'fais', 'fait', 'font', 'fera', 'aller', 'vais', 'va', 'vont', 'pouvoir', 'peux', 'peut', 'pourrai', 'vouloir', 'veux', 'veut',
  'devoir', 'dois', 'doit', 'faut', 'savoir', 'sais', 'sait', 'même', 'autre', 'autres', 'tout', 'tous', 'toute', 'toutes', 'chaque', 'quelque', 'quelques', 'plusieurs',
  'certain', 'certains', 'certaines', 'aucun', 'aucune', 'rien', 'personne', 'peu', 'beaucoup', 'trop', 'assez', 'tant', 'deux', 'trois', 'premier', 'première', 'oui', 'non',
  'parce', 'afin', 'jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'année', 'années', 'fois', 'lors', 'selon', 'via', 'objectif', 'objectifs', 'but', 'étape',
  'étapes', 'échéance', 'poste', 'travail', 'travailler', 'équipe', 'nouveau', 'nouvelle', 'prochain', 'prochaine', 'mettre', 'prendre', 'venir', 'passer', 'janvier', 'février',
  'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]
