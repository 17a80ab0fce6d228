import type { DateWords } from '../../plan/date-words'
import { feasts } from './feasts'

/** Months, orders and edges, as French writes time. */
// biome-ignore format: lists of words read better filled than one to a line
export const dates: DateWords = {
  // « sept » is a number and « DEC » a diploma: only with their full stop are they months.
  months: [
    ['janvier', 'janv', 'jan', 'mois de janvier'],
    ['février', 'févr', 'fév', 'mois de février'],
    ['mars', 'mois de mars'],
    ['avril', 'avr', "mois d'avril"],
    ['mai', 'mois de mai'],
    ['juin', 'mois de juin'],
    ['juillet', 'juil', 'mois de juillet'],
    ['août', "mois d'août"],
    ['septembre', 'sept.', 'mois de septembre'],
    ['octobre', 'oct', "mois d'octobre"],
    ['novembre', 'nov', 'mois de novembre'],
    ['décembre', 'déc.', 'mois de décembre'],
  ],
  ambiguousMonths: ['mars', 'jan', 'avr', 'nov', 'oct'],
  weekdays: [
    ['lundi', 'lundis'], ['mardi', 'mardis'], ['mercredi', 'mercredis'], ['jeudi', 'jeudis'], ['vendredi', 'vendredis'], ['samedi', 'samedis'], ['dimanche', 'dimanches'],
  ],
  dayOrdinals: ['er', 'e', 'ème', 'ième', 're', 'nd', 'nde', 'eme', 'ieme', 'ère', 'ere'],
  order: 'dmy',
  by: [
    "d'ici", "d'ici à", "d'ici au", 'au plus tard', 'au plus tard en', 'au plus tard au', 'au plus tard à', 'au plus tard pour', 'pas plus tard que', "pas plus tard qu'", "jusqu'à", "jusqu'au", "jusqu'en", "à l'horizon", 'horizon',
    'date limite', 'date butoir', 'échéance', 'échéance en', 'à remettre', 'à rendre', 'à rendre pour', 'à remettre pour', 'avant ou', 'dernier délai', 'dernière limite',
  ],
  before: ['avant', 'juste avant', 'préalablement à', 'la veille de', 'la veille du', 'à temps pour'],
  in: [
    'en', 'au', 'à', 'aux', 'pour', 'courant', 'dans le courant de', 'dans le courant du', 'au cours de', 'au cours du', 'au cours des', 'pendant', 'durant', 'lors de', 'lors du', "lors de l'", 'lors des', 'vers', 'aux alentours de', 'aux alentours du', 'autour de',
    'autour du', 'session', 'session du', 'session de', "session d'", 'prévu', 'prévue', 'prévu en', 'prévue en', 'fixé au', 'fixée au', 'prévu pour', 'prévue pour',
  ],
  toward: ["pour l'"],
  from: [
    'à partir de', 'à partir du', "à partir d'", 'dès', 'dès le', 'dès la', 'à compter de', 'à compter du', "à compter d'", 'débutant', 'débute', 'débute le', 'débute en', 'débuter en', 'débuter le', 'démarre', 'démarre le', 'démarre en',
    'démarrer en', 'démarrer le', 'commence', 'commence le', 'commence en', 'commencer en', 'commencer le', 'ouverture le', 'reprise le',
  ],
  past: [
    'depuis', 'depuis le', 'depuis la', "depuis l'", 'il y a', 'obtenu', 'obtenu en', 'obtenue en', 'obtenu le', 'fait en', 'fait le', 'suivi en', 'suivie en',
    'promu en', 'promue en', 'embauchée en', 'nommée en', 'née en', 'né en', 'né le', 'née le', 'en poste depuis',
    'réussi en', 'réussie en', 'écrit le', 'rédigé le', 'mis à jour le', 'mis au propre le', 'reçu en', 'reçue en', 'reçu le', 'sorti en', 'datant de', 'créée en',
  ],
  after: ['après', 'après le', 'après la', 'après les', "après l'", 'à la suite de', 'à la suite du', 'suite à', 'suite au', 'une fois passé', 'passé', 'au-delà de', 'au-delà du', 'au lendemain de', 'au lendemain du'],
  startOf: ['le début de', 'le début du', "le début d'", 'le début des', 'début de', 'début du', 'début des', 'le commencement de', "l'ouverture de", 'le premier jour de', 'le premier jour du'],
  early: ['début', 'tout début', 'au début de', 'au début du', "au début d'", 'au début', 'en début de', "en début d'", 'au tout début de'],
  mid: ['mi', 'mi-', 'la mi', 'la mi-', 'à la mi-', 'milieu', 'milieu de', 'milieu du', 'au milieu de', 'au milieu du', 'le milieu de', 'le milieu du'],
  late: ['fin', 'toute fin', 'tout fin', 'en fin'],
  endOf: [
    'fin de', 'fin du', "fin d'", 'fin des', 'la fin de', 'la fin du', "la fin d'", 'la fin des', 'à la fin de', 'à la fin du', "à la fin d'", 'en fin de', "en fin d'", 'le dernier jour de', 'le dernier jour du', 'la toute fin de', 'la toute fin du',
    "l'issue de", "l'issue du", "à l'issue de", "à l'issue du", 'au terme de', 'au terme du', 'la clôture de', 'la clôture du',
  ],
  endCodes: { eoy: 'year', eoq: 'quarter', eom: 'month', eow: 'week' },
  quarterCodes: ['t', 'q'],
  weekCodes: ['s', 'sem', 'w'],
  halfCodes: ['s', 'h'],
  fiscalCodes: ['fy', 'af', 'ef'],
  ordinals: {
    premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10,
  },
  units: {
    day: ['jour', 'jours', 'j', 'journée', 'journées'],
    week: ['semaine', 'semaines', 'sem'],
    month: ['mois'],
    quarter: ['trimestre', 'trimestres', 'trim'],
    half: ['semestre', 'semestres', "moitié de l'année", "moitié de l'exercice", "moitié d'année"],
    year: ['an', 'ans', 'année', 'années', 'année civile', 'an et demi'],
  },
  within: [
    'dans les', 'sous', 'sous un', 'sous une', 'dans', 'dans un', 'dans une', "d'ici un", "d'ici une", "d'ici environ", "d'ici environ un", "d'ici environ une", 'dans environ', 'dans environ un', 'dans environ une', 'en un', 'en une', 'en moins de', "en moins d'un",
    "en moins d'une", 'dans moins de', "dans moins d'un", "dans moins d'une", 'dans un délai de', "dans un délai d'un", "dans un délai d'une", 'dans un délai maximal de', 'au bout de', "au bout d'un", "au bout d'une", 'dans à peu près', "d'ici tout au plus",
    "d'ici au plus", 'dans au plus', "d'ici moins de", "d'ici moins d'un",
  ],
  joins: ['de', "d'", 'du', 'des'],
  // « les prochains mois », « les mois à venir » are no date: only the singular is.
  next: ['prochain', 'prochaine', 'qui vient', "qui s'en vient"],
  current: ['ce', 'cet', 'cette', 'courant'],
  last: ['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'précédent', 'précédente', 'écoulé', 'écoulée'],
  betweenNumberAndUnit: ['prochains', 'prochaines', 'petits', 'petites', 'bons', 'bonnes', 'autres'],
  durationAnchors: ['après', 'suivant', 'qui suivent', 'à compter de', 'à compter du', 'à partir de', 'à partir du', "à partir d'", 'avant', 'à la suite de'],
  seasons: {
    spring: ['printemps'],
    summer: ['été'],
    autumn: ['automne'],
    winter: ['hiver'],
  },
  terms: ['session', 'trimestre', 'semestre', 'session universitaire', 'trimestre universitaire', 'session scolaire', 'session de cours'],
  schoolYear: ['cette année scolaire', "l'année scolaire", 'cette année universitaire', "l'année universitaire", 'cette année académique', "l'année académique", 'année scolaire', 'année académique', 'année universitaire'],
  schoolStart: [
    'rentrée', 'rentrée scolaire', 'rentrée universitaire', 'rentrée de septembre', 'rentrée des classes', 'rentrée académique', "rentrée d'automne", 'rentrée littéraire', "rentrée d'août",
  ],
  feasts,
  events: [
    'récolte', 'récoltes', 'vendanges', 'vendange', 'moisson', 'moissons', 'semis', 'semailles', 'temps des sucres', 'saison des pluies', 'mousson', 'haute saison', 'basse saison', 'saison touristique', 'saison', 'inventaire', 'ouverture du chantier',
    'livraison du chantier', 'fin du chantier', 'réception du chantier', 'congé', 'congés', 'congé de maternité', 'congé de paternité', 'congé parental', 'accouchement', 'déménagement', 'retraite', 'mariage', 'conseil de classe', 'conseils de classe',
    "conseil d'administration", 'assemblée générale', 'audit', 'inspection', "visite d'agrément", 'soutenance', 'examen', 'examens', 'oral', 'entretien', "entretien d'embauche", 'stage', 'fin de mon contrat', 'fin du contrat', 'fin de mon stage', 'fin du stage',
    'fin de la formation', 'fin de ma formation', 'fin de mes études', 'fin de mon alternance', 'fin de mon apprentissage', "fin de ma période d'essai", "fin de la période d'essai", 'fin de probation', 'départ de ma gestionnaire', 'élections', 'élection',
    'relâche', 'semaine de relâche', 'vacances', 'mes vacances', 'salon', 'foire', 'festival', 'congrès', 'colloque', 'prochaine session', 'prochain concours', "réponse d'admission", 'prise de poste', 'arrivée', 'naissance',
  ],
  reviewEvents: [
    'revue des', 'on se revoit', 'nous nous revoyons', 'on refait le point', 'je refais le point', 'je relis ce plan', 'je relis cette page',
    'je reprends cette page', 'on en reparle', 'bilan', 'mon bilan', 'prochain bilan', 'bilan annuel', 'bilan de mi-année', "bilan de fin d'année", 'bilan trimestriel', 'entretien annuel', 'entretien professionnel', "entretien d'évaluation", 'entretien de mi-année', 'évaluation annuelle', 'évaluation du rendement',
    'évaluation de rendement', 'prochaine évaluation', 'prochain entretien', 'prochain point', 'prochaine rencontre', 'prochaine rencontre de suivi', 'rencontre de suivi', 'rencontre de mi-année', "point d'étape", "prochain point d'étape", 'revue de mi-année', 'revue annuelle',
    'prochaine revue', 'prochaine séance', 'prochaine séance de coaching', 'prochaine séance avec ma coach', 'prochaine séance avec mon coach', 'prochain rendez-vous avec ma conseillère', 'prochain rendez-vous avec mon conseiller', 'appréciation annuelle',
  ],
  programUnits: ['semaine', 'mois', 'jour', 'année', 'semestre', 'trimestre', 'session', 'sprint'],
  born: ['né le', 'née le', 'né en', 'née en', 'née', 'date de naissance', 'naissance :'],
  notTimes: [
    'fin de semaine', 'fins de semaine', 'planète mars', 'a été', 'ai été', 'as été', 'ont été', 'avons été', 'avez été',
    'avait été', 'avais été', 'avaient été', 'aurait été', 'aurais été', 'aura été', 'avoir été', 'ayant été', 'jamais été',
    'auraient été', 'auront été', 'avions été', 'aviez été', 'pas été', 'déjà été', 'toujours été',
  ],
  fromNow: ["à partir d'aujourd'hui", "à partir de maintenant", "à compter d'aujourd'hui", 'à compter de maintenant'],
  presentAge: ["j'ai {n} ans", "j'ai eu {n} ans", "à {n} ans aujourd'hui"],
  ages: ['à {n} ans', 'avant {n} ans', 'avant mes {n} ans', 'pour mes {n} ans', 'à mes {n} ans', "d'ici mes {n} ans", "quand j'aurai {n} ans", 'mes {n} ans', "l'année de mes {n} ans", 'vers {n} ans', "jusqu'à {n} ans", "avant l'âge de {n} ans", "à l'âge de {n} ans"],
  rangeTo: ['à', 'au', '-', 'et', 'et le', "jusqu'au", "jusqu'à", "jusqu'en", '→', 'à la', 'à la fin', 'et la', 'à fin'],
  dayWords: { "aujourd'hui": 0, demain: 1, 'après-demain': 2, hier: -1, 'avant-hier': -2, "dès aujourd'hui": 0, 'dès maintenant': 0, 'dès demain': 1 },
  ongoing: [
    'en continu', 'en permanence', 'continu', 'continue', 'permanent', 'permanente', 'en cours', "au fil de l'eau", 'au fil du temps', 'au fil des mois', 'au besoin', "toute l'année", "tout au long de l'année", "à l'année", "à l'année longue", 'récurrent', 'récurrente',
    'régulièrement', 'tout le temps', 'en tout temps', 'sans fin', 'tout au long du cycle', 'tout du long', 'selon les besoins', 'à mesure', 'au fur et à mesure',
  ],
  conditions: [
    'dès que', "dès qu'", 'quand', 'lorsque', "lorsqu'", 'une fois que', "une fois qu'", 'aussitôt que', "aussitôt qu'", 'sitôt que', 'si', "s'il", 'à condition que', 'à condition de', 'au moment où', 'le jour où', 'tant que', 'selon', 'sous réserve', 'après que', 'à réception',
    'dès réception', "dès l'ouverture", 'en fonction', 'le temps de', 'suivant',
  ],
  every: ['chaque', 'tous les', 'toutes les', 'tout les', 'à chaque', 'chaque premier', 'chaque dernier', 'tous les premiers', 'tous les derniers'],
  cadences: [
    'quotidiennement', 'quotidienne', 'quotidiennes', 'quotidiens', 'hebdomadaire', 'hebdomadaires', 'hebdo', 'hebdos', 'hebdomadairement', 'mensuel', 'mensuels', 'mensuelle', 'mensuelles', 'mensuellement', 'trimestriel', 'trimestriels', 'trimestrielle', 'trimestrielles',
    'trimestriellement', 'semestriel', 'semestrielle', 'semestriellement', 'bihebdomadaire', 'bihebdomadaires', 'bimensuel', 'bimensuelle', 'bimensuels', 'bimestriel', 'bimestrielle', 'annuellement', 'un jour sur deux', 'un jour sur trois', 'un soir sur deux', 'une semaine sur deux',
    'un mois sur deux', 'un lundi sur deux', 'un mardi sur deux', 'un mercredi sur deux', 'un jeudi sur deux', 'un vendredi sur deux', 'un samedi sur deux', 'un dimanche sur deux', 'une fin de semaine sur deux', 'un week-end sur deux', 'un jour par semaine', 'un jour par mois',
    'chaque soir', 'chaque matin', 'chaque midi', 'chaque week-end', 'chaque fin de semaine', 'chaque session', 'chaque saison', 'chaque nuit', 'chaque quart', 'chaque quinzaine', 'chaque période de paie', 'tous les soirs', 'tous les matins', 'tous les midis', 'tous les week-ends',
    'toutes les nuits', 'toutes les fins de semaine', 'tous les deux jours', 'tous les trois jours', 'tous les deux mois', 'tous les trois mois', 'tous les six mois', 'toutes les deux semaines', 'toutes les trois semaines', 'tous les 15 jours', 'tous les quinze jours',
    'tous les jours ouvrables', 'le lundi soir', 'le mardi soir', 'le mercredi soir', 'le jeudi soir', 'le vendredi soir', 'le samedi matin', 'le dimanche soir', 'le dimanche matin', 'le mercredi après-midi', 'à chaque quart',
  ],
  times: ['fois', 'x', '×'],
}
