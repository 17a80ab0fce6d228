import type { SettingsWords } from './settings-words'

/** What the command line says of settings, in French. */
export const settings: SettingsWords = {
  printed: {
    files: 'Fichiers de réglages, le plus fort en dernier',
    noFiles: 'Aucun fichier de réglages.',
    ignored: 'Mis de côté\u00a0: ce fichier n’est jamais relu.',
    isPlan: 'Un plan, quoi qu’on y lise.',
    settings: 'Réglages',
    rules: 'Règles',
    none: 'aucun',
    from: {
      default: 'par défaut',
      preset: name => `préréglage ${name}`,
      'front-matter': place => `en-tête, ${place}`,
    },
  },
  init: {
    preset: {
      asks: 'Qu’écrivez-vous le plus souvent\u202f?',
      choices: {
        recommended: 'des plans de carrière ou de développement',
        okr: 'des objectifs et résultats clés (OKR)',
        interview: 'des réponses d’entretien et des présentations',
        strict: 'tout cela, avec toutes les questions qu’un coaching poserait',
      },
    },
    dateOrder: {
      asks: 'Quel jour est le 03/04/2027 dans vos plans\u202f?',
      choices: {
        none: 'cela dépend\u00a0: signaler les dates qui se lisent de deux façons',
        dmy: 'le 3 avril 2027',
        mdy: 'le 4 mars 2027',
      },
    },
    ask: most => `Un nombre de 1 à ${most}, ou Entrée pour 1\u00a0: `,
    again: most => `Il faut ici un nombre de 1 à ${most}.`,
    given: path => `${path} existe déjà et reste tel quel.`,
    written: path => `${path} est écrit.`,
    next: '«\u00a0goalmark .\u00a0» relit les plans d’ici. «\u00a0goalmark --print-config FICHIER\u00a0» montre les réglages qui valent pour un fichier.',
    stopped: 'Rien n’a été écrit.',
  },
}
