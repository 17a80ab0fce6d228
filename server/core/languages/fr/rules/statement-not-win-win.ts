import type rule from '../../../rules/statement-not-win-win'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Un seul gagnant',
  why: 'Une réponse convainc quand chacun y gagne\u00a0: l’employeur, et vous. L’un sans l’autre sonne comme une liste de souhaits ou comme une politesse.',
  off: 'Désactivez-la pour une présentation qui ne vise aucune embauche, ou réglez «\u00a0require\u00a0» sur ce qui vous importe.',
  says: {
    employerGain: () =>
      'Rien sur ce que l’employeur y gagne. Ajoutez une phrase\u00a0: qu’est-ce qui change pour lui\u202f?',
    ownGain: () =>
      'Rien sur ce que le poste vous apporte. Ajoutez une phrase\u00a0: que vous apprend-il, que vous permet-il\u202f?',
    bothGains: () => 'Qui y gagne\u202f? Ajoutez une phrase sur le gain de l’employeur et une sur le vôtre.',
    employer: () => 'L’employeur n’apparaît pas. Nommez l’équipe ou la clientèle que vous serviriez.',
  },
  offers: {
    addHalves: () => 'Ajouter à la réponse ce qui manque',
  },
  options: {
    require:
      'Ce qu’il faut trouver\u00a0: «\u00a0employerGain\u00a0», «\u00a0ownGain\u00a0», «\u00a0employerNamed\u00a0».',
  },
  examples: [
    {
      bad: '---\nposte: monteuse\n---\n\n# ⟦Ma réponse⟧\n\nJe veux progresser. Je veux un contrat stable.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: monteuse\n---\n\n# ⟦Ma réponse⟧\n\nJe réduirai vos retours du service après-vente. J’habite tout près.\n',
      as: 'statement',
      fixed:
        '---\nposte: monteuse\n---\n\n# Ma réponse\n\nJe réduirai vos retours du service après-vente. J’habite tout près. Votre atelier m’apprendra le réglage des presses.\n',
      fill: { offer: 'atelier', gain: 'le réglage des presses' },
    },
    {
      bad: '---\nposte: monteuse\n---\n\n# ⟦Ma réponse⟧\n\nVotre atelier me permettra de passer cheffe monteuse. J’habite tout près.\n',
      as: 'statement',
      fixed:
        '---\nposte: monteuse\n---\n\n# Ma réponse\n\nVotre atelier me permettra de passer cheffe monteuse. J’habite tout près. J’apporterai à votre équipe des postes rangés chaque soir.\n',
      fill: { team: 'équipe', result: 'des postes rangés chaque soir' },
    },
    { bad: '---\nposte: manutentionnaire\n---\n\n# ⟦Ma réponse⟧\n\nJe veux progresser.\n', as: 'statement' },
    {
      bad: '---\nposte: serveur\n---\n\n# ⟦Ma réponse⟧\n\nMon objectif est un diplôme en 2029. Le salaire me permettrait de payer l’école. J’aime les gens.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: guide\nemployeur: Musée du Port\n---\n\n# ⟦Ma réponse⟧\n\nD’ici 2028, je veux parler néerlandais. Vos archives m’apprendront l’histoire du port.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: professeure de piano\nemployeur: Académie de Ciney\n---\n\n# ⟦Ma réponse⟧\n\nJe veux un temps plein en 2029. Votre horaire me permettrait de suivre les cours du vendredi.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: monteur\n---\n\n# Ma réponse\n\nJe réduirai vos retours SAV, et votre atelier me permettra de passer chef monteur. Je suis libre en mai.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: assistante dentaire\n---\n\n# Ma réponse\n\nJe peux vous apporter des protocoles déjà écrits. De votre côté, c’est auprès de vous que j’apprendrai l’implantologie.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: vendeuse peinture\n---\n\n# Ma réponse\n\nJe peux former deux de vos étudiants à la lecture de couleur. Votre programme de relève me permettrait d’apprendre la commande.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: médiateur culturel\n---\n\n# Ma réponse\n\nJe vous apporte un carnet d’adresses de trente-quatre écoles. Votre atelier m’apprendra le soin des objets.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: répartitrice\n---\n\n# Ma réponse\n\nMes nuits, je veux les mettre à votre service. Votre jumelage me permettrait d’apprendre à former.\n',
      as: 'statement',
    },
    {
      good: '# Énoncé d’objectif\n\nJe veux planter des rosiers. Je veux un étal au marché d’ici 2028.\n',
      as: 'statement',
    },
  ],
}

export default text
