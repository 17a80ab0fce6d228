import type { EffortWords } from '../../plan/effort-words'

/** Ce que le français dit du temps que l'on se garde, et de la confiance que l'on a. */
// biome-ignore format: lists of words read better filled than one to a line
export const effort: EffortWords = {
  hours: ['h', 'hr', 'hrs', 'heure', 'heures'],
  minutes: ['min', 'mn', 'minute', 'minutes'],
  oneHour: ['une heure', 'une petite heure', 'une bonne heure'],
  halfHour: ['une demi-heure', 'demi-heure', 'une demie heure', 'une demi heure'],
  perDay: ['par jour', '/ jour', '/ j', 'chaque jour', 'tous les jours', 'chaque soir', 'tous les soirs', 'par soir', 'chaque matin', 'tous les matins', 'par jour ouvrable', 'quotidiennement'],
  perWeek: ['par semaine', '/ semaine', '/ sem', 'par sem', 'la semaine', 'chaque semaine', 'toutes les semaines', 'hebdo', 'hebdomadaire', 'hebdomadaires', 'chaque week-end', 'chaque fin de semaine', 'par week-end'],
  perFortnight: ['toutes les deux semaines', 'tous les quinze jours', 'tous les 15 jours', 'par quinzaine', 'aux deux semaines', 'une semaine sur deux', 'toutes les 2 semaines'],
  perMonth: ['par mois', '/ mois', 'chaque mois', 'tous les mois', 'mensuel', 'mensuelles'],
  slots: [
    'soir', 'soirs', 'soirée', 'soirées', 'matin', 'matins', 'matinée', 'matinées', 'après-midi', 'midi', 'midis', 'demi-journée', 'demi-journées', 'journée', 'journées', 'jour', 'jours', 'lundi', 'lundis', 'mardi', 'mardis', 'mercredi', 'mercredis',
    'jeudi', 'jeudis', 'vendredi', 'vendredis', 'samedi', 'samedis', 'dimanche', 'dimanches', 'week-end', 'week-ends', 'fin de semaine', 'fins de semaine', 'séance', 'séances', "heure d'étude", 'pause de midi',
  ],
  slotRhythms: ['par semaine', '/ semaine', '/ sem', 'chaque semaine', 'par mois', '/ mois', 'chaque mois', 'sur deux', 'sur 2', 'sur trois', 'sur 3', 'sur quatre', 'sur 4', 'par quinzaine', 'tous les quinze jours', 'tous les 15 jours', 'toutes les deux semaines', 'toutes les semaines'],
  keeping: [
    "combien d'heures", "le temps que j'ai", "les heures que j'ai", 'le temps dont je dispose',
    'temps', 'temps disponible', 'temps consacré', 'temps prévu', 'temps libre', 'budget', 'disponibilité', 'disponibilités', 'disponible', "j'ai", 'je peux donner', 'je peux consacrer', 'je peux y mettre', 'je peux y consacrer',
    'je consacre', "j'y consacre", "j'y consacrerai", 'je consacrerai', 'je garde', 'je me garde', 'je bloque', 'bloqué', 'bloquée', 'bloquées', 'bloqués', 'je réserve', 'réservé', 'réservée', 'réservés', 'réservées', "j'y mets", 'je dégage', 'je libère', 'libéré', 'libérée', 'libérés', 'libérées',
    'je me réserve', "je m'accorde", 'rythme', "temps d'étude", 'gardé', 'gardée', 'gardés', 'gardées',
  ],
  courses: ['cours', 'formation', 'formations', 'module', 'modules', 'atelier', 'ateliers', 'séminaire', 'séminaires', 'pratique', 'leçons', 'étude', 'études', 'révision', 'révisions', 'entraînement'],
  working: [
    'travail', 'travaille', 'travailler', 'travaillé', 'contrat', 'poste', 'quart', 'quarts', 'heures supplémentaires', 'garde', 'gardes', 'astreinte', 'temps plein', 'temps partiel', 'mi-temps', 'emploi', 'horaire', 'horaires', 'salaire',
    'économisé', 'économisée', 'économisés', 'économisées', 'gagné', 'gagnée', 'gagnés', 'gagnées', 'de moins', 'trajet', 'trajets', 'route', 'sommeil', 'dormir', 'ouverture',
  ],
  confidence: {
    said: ['confiance', 'niveau de confiance', 'indice de confiance', 'degré de confiance', 'certitude', 'sûr', 'sûre', 'certain', 'certaine', 'confiant', 'confiante', "j'y crois", 'je le sens', 'je la sens'],
    behind: ['de confiance', 'sûr', 'sûre', 'certain', 'certaine', 'confiant', 'confiante', 'de certitude'],
    between: ['à', 'de', 'est', 'est de', 'environ', 'peut-être', 'seulement', 'disons', 'encore', 'autour de', 'juste', 'un', 'aujourd', "aujourd'hui", 'actuelle', 'actuel', 'à peu près', 'à peine', 'pour l', 'pour le moment'],
    own: ['ma', 'mon', 'je suis', "j'en suis", "j'y suis", 'et', 'pas', 'plutôt', 'assez', 'avec une', 'avec', 'suis', 'en suis', 'à', 'environ', 'disons', 'seulement', 'peut-être'],
  },
}
