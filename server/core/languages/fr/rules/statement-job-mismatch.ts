import type rule from '../../../rules/statement-job-mismatch'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Réponse sur un autre métier',
  why: 'On vous demande vos objectifs pour savoir si ce poste y mène. Une réponse sur un autre métier dit que non. Une étape de plus dans le même métier, ou dans la même maison, dit que oui.',
  off: 'Désactivez-la tant que vous rassemblez dans un fichier des réponses pour plusieurs postes.',
  says: {
    other: ({ job, role }, show) =>
      `Le poste est ${show.quote(job)}, mais cette réponse mène à ${show.quote(role)}.`,
    missing: () => 'Pour quel poste est cette réponse\u202f? Nommez-le en tête, avec «\u00a0poste\u00a0».',
  },
  offers: {
    useJob: ({ job }, show) => `Écrire ${show.quote(job)} à la place`,
    addJob: () => 'Nommer le poste en tête du document',
  },
  options: {
    relatedRoles:
      'Les métiers qui vont avec votre candidature, même si leur nom n’a rien de commun avec le poste.',
    families:
      'Les métiers d’une même famille, séparés par des virgules\u00a0: «\u00a0soigneuse, conservatrice\u00a0».',
  },
  examples: [
    {
      bad: '---\nposte: aide-soignante\n---\n\n# Ma réponse\n\nJe me vois ⟦graphiste⟧. J’ai déjà trois clients.\n',
      as: 'statement',
      fixed:
        '---\nposte: aide-soignante\n---\n\n# Ma réponse\n\nJe me vois aide-soignante référente. J’ai déjà trois clients.\n',
      fill: { job: 'aide-soignante référente' },
    },
    {
      bad: '---\nposte: réceptionniste\n---\n\n# Ma réponse\n\nMon objectif est de devenir ⟦photographe⟧ de mariage d’ici 2029.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: conducteur de bus\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux vivre de la ⟦musique⟧ d’ici 2028.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: comptable\n---\n\n# Ma réponse\n\nMon rêve est de reprendre une ferme comme ⟦maraîcher⟧ en 2027.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: vendeuse en boulangerie\n---\n\n## Où vous voyez-vous dans cinq ans ?\n\nMon objectif est de faire une maîtrise en ⟦science des données⟧ à la rentrée 2027.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: bibliothécaire\n---\n\n# Ma réponse\n\nJe veux être ⟦tatoueuse⟧, et je dessine chaque soir.\n',
      as: 'statement',
    },
    {
      bad: '# ⟦Énoncé d’objectif⟧\n\nJe veux devenir greffière d’ici 2028. J’ai suivi vingt audiences, et je peux vous apporter des notes sans rature. Votre tribunal m’apprendra la procédure, parce que vos greffiers forment encore sur place.\n',
      as: 'statement',
      fixed:
        '---\napplying-for: greffière au tribunal de Lille\n---\n\n# Énoncé d’objectif\n\nJe veux devenir greffière d’ici 2028. J’ai suivi vingt audiences, et je peux vous apporter des notes sans rature. Votre tribunal m’apprendra la procédure, parce que vos greffiers forment encore sur place.\n',
      fill: { job: 'greffière au tribunal de Lille' },
    },
    {
      good: '---\nposte: aide-soignante\n---\n\n# Ma réponse\n\nD’ici trois ans, je veux être aide-soignante référente.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: aide-soignante\n---\n\n# Ma réponse\n\nD’ici 2029, je veux entrer à l’école d’infirmière.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: sous-cheffe pâtissière\n---\n\n# Ma réponse\n\nMon objectif est d’être cheffe pâtissière d’ici cinq ans.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: médiatrice culturelle\n---\n\n# Ma réponse\n\nJ’ai enseigné sept ans. Je veux former vos gardiens à raconter les objets d’ici 2028.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: vendeur\n---\n\n# Ma réponse\n\nJe veux tenir le rayon bricolage d’ici un an. Un jour, je lancerai peut-être un studio photo.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: technicienne son\n---\n\n# Ma réponse\n\nD’ici 2029, je veux sonoriser une comédie musicale en tournée.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: soudeur\n---\n\n# Ma réponse\n\nÀ terme, je veux être chef d’équipe en soudure.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: secrétaire médicale\n---\n\n# Ma réponse\n\nComme serveuse, j’ai appris à garder mon calme. Je veux prendre en main votre secrétariat d’ici juin.\n',
      as: 'statement',
    },
  ],
}

export default text
