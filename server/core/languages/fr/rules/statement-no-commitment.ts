import type rule from '../../../rules/statement-no-commitment'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Rien ne vous lie à ce poste',
  why: '«\u00a0N’importe quel poste me va\u00a0» peut se dire partout, et les belles valeurs aussi. Un fait qui n’est vrai que de ce poste, et la raison pour laquelle il vous attire, montrent que vous avez choisi.',
  off: 'Désactivez-la quand vous cherchez un premier emploi, quel qu’il soit, et que vous le dites.',
  says: {
    indifferent: ({ phrase }, show) =>
      `${show.quote(phrase)} peut se dire à tout employeur. Dites pourquoi ce poste.`,
    praise: ({ phrase }, show) =>
      `${show.quote(phrase)} peut se dire de tout employeur. Nommez ce que seul celui-ci offre.`,
    noReason: () =>
      'Aucune raison de choisir ce poste. Ajoutez une phrase\u00a0: pourquoi ici, et pas à côté\u202f?',
  },
  offers: {
    addReason: () => 'Ajouter une phrase qui dit pourquoi ce poste',
  },
  options: {
    phrases: 'Dans «\u00a0add\u00a0»\u00a0: d’autres mots qui peuvent se dire à tout employeur.',
  },
  examples: [
    { bad: '---\nposte: vendeuse\n---\n\n# Ma réponse\n\n⟦N’importe quel poste⟧ me va.\n', as: 'statement' },
    {
      bad: '---\nposte: réceptionniste\n---\n\n# Ma réponse\n\nCe serait ⟦un tremplin⟧ vers Genève.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: agent d’entretien\n---\n\n# Ma réponse\n\nJ’ai ⟦juste besoin d’un travail⟧ jusqu’à l’été.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: assistante dentaire\n---\n\n# Ma réponse\n\n⟦N’importe quel cabinet⟧ m’irait.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: conseillère en banque\n---\n\n# Ma réponse\n\nVous êtes une banque aux ⟦valeurs fortes⟧. Je serais contente de commencer.\n',
      as: 'statement',
      fixed:
        '---\nposte: conseillère en banque\n---\n\n# Ma réponse\n\nVous êtes une banque aux valeurs fortes. Je serais contente de commencer. J’ai choisi ce poste parce que votre agence suit les maraîchers.\n',
      fill: { fact: 'agence suit les maraîchers' },
    },
    {
      bad: '---\nposte: infirmière\n---\n\n# ⟦Ma réponse⟧\n\nJe validerai le module plaies en juin 2027. J’aime le travail à plusieurs.\n',
      as: 'statement',
      fixed:
        '---\nposte: infirmière\n---\n\n# Ma réponse\n\nJe validerai le module plaies en juin 2027. J’aime le travail à plusieurs. J’ai choisi ce poste parce que votre service forme ses référentes.\n',
      fill: { fact: 'service forme ses référentes' },
    },
    {
      bad: '---\nposte: chauffeur\n---\n\n# Ma réponse\n\n⟦En attendant⟧, il me faut un salaire.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: maroquinière\n---\n\n# Ma réponse\n\nJe vise ce poste parce que votre atelier travaille le cuir végétal.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: apprenti\n---\n\n# Ma réponse\n\nJ’ai choisi votre école pour sa filière en alternance.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: préposé\n---\n\n# Ma réponse\n\nN’importe quel horaire me convient. Je veux ce poste parce que votre résidence garde son personnel.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: cuisinière\n---\n\n# Ma réponse\n\nCe n’est pas n’importe quel poste pour moi, car votre cuisine fait son pain.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: cariste\n---\n\n# Ma réponse\n\nJe sais conduire n’importe quelle machine, et vous êtes les seuls à stocker en froid ici.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: testeuse\n---\n\n# Ma réponse\n\nEn attendant la certification de mai 2027, je teste les paiements, car votre équipe livre chaque semaine.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: jardinier\n---\n\n# Ma réponse\n\nVotre jardin clos est un lieu où je pourrai apprendre la taille en espalier.\n',
      as: 'statement',
    },
  ],
}

export default text
