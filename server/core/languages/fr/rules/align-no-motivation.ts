import type rule from '../../../rules/align-no-motivation'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune raison donnée',
  why: 'On tient mieux un objectif qu’on a fait sien. Une phrase franche sur ce qui vous attire, ou sur ce que vous voulez quitter, vous porte les mois où rien n’avance, et aide les autres à vous aider.',
  off: 'Désactivez-la pour un plan dont les raisons ne regardent que vous.',
  says: {
    none: () => 'Pourquoi ce projet\u202f? Une phrase sur ce qui vous y attire vous aidera à le tenir.',
  },
  offers: {
    addReason: () => 'Ajouter une ligne qui dit pourquoi',
  },
  options: {
    perGoal: 'Demander aussi objectif par objectif, quand le plan donne une raison ailleurs.',
  },
  examples: [
    {
      bad: '# ⟦Plan 2026⟧\n\n## Objectifs\n\n- Obtenir le CACES grue à tour d’ici juin 2026\n- Mettre 4 000 € de côté d’ici décembre 2026\n',
      fixed:
        '# Plan 2026\n\nPourquoi\u00a0: un métier que je puisse faire jusqu’à la retraite\n\n## Objectifs\n\n- Obtenir le CACES grue à tour d’ici juin 2026\n- Mettre 4 000 € de côté d’ici décembre 2026\n',
      fill: { reason: 'un métier que je puisse faire jusqu’à la retraite' },
    },
    {
      bad: '# ⟦Mon plan⟧\n\nJe suis passionné par l’excellence.\n\n## Objectifs\n\n- Devenir acheteur de vins d’ici 2028\n',
    },
    {
      bad: '# ⟦Plan de développement⟧\n\nPoste visé : cadre de santé\n\n## Objectifs\n\n- Animer trois réunions de service d’ici mai 2026\n- Terminer le module d’encadrement d’ici octobre 2026\n',
    },
    {
      bad: '# ⟦OKR T1 2026⟧\n\n## Objectif : le guichet répond le jour même\n\n- KR1 : réponses sous un jour, de 60 % à 90 %\n- KR2 : dossiers en retard, de 140 à 20\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n⟦Mes deux prochaines années⟧\n\n- Tenir seule l’atelier vélo d’ici mars 2027\n- Réussir le CQP cycles d’ici juin 2027\n\nJe relis cette page avec Dounia chaque trimestre.\n',
    },
    {
      bad: '# ⟦Énoncé d’objectif⟧\n\nMon objectif est de devenir assistante technique en pharmacie d’ici 2028. Je passerai le test d’entrée en juin 2026 et je commencerai la formation en septembre.\n',
      as: 'statement',
      fixed:
        '# Énoncé d’objectif\n\nMon objectif est de devenir assistante technique en pharmacie d’ici 2028 parce que j’aime expliquer les traitements. Je passerai le test d’entrée en juin 2026 et je commencerai la formation en septembre.\n',
      fill: { reason: 'j’aime expliquer les traitements' },
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Devenir cheffe de chantier d’ici 2027, parce que j’aime rendre un chantier sûr\n',
    },
    {
      good: '# Plan\n\nPourquoi : mes premières réparations ont payé mes études, je veux transmettre ce métier.\n\n## Objectifs\n\n- Donner un cours du soir de réparation de vélos d’ici octobre 2026\n',
    },
    {
      good: '# Plan\n\n## Constat\n\nJ’ai 52 ans et mon dos ne tiendra pas dix hivers de plus sur les toits.\n\n## Objectifs\n\n- Réussir l’examen d’inspecteur de chantier d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\nLa menuiserie, c’est le métier vers lequel je reviens depuis l’enfance.\n\n## Objectifs\n\n- Obtenir le CAP de menuisière en juin 2026\n',
    },
    {
      good: '# Plan\n\n| Objectif | Pourquoi | Échéance |\n| --- | --- | --- |\n| Certificat de langue des signes, niveau 2 | Deux de mes élèves sont sourds | juin 2026 |\n',
    },
    {
      good: '# Plan\n\n## Mes valeurs\n\n- un travail honnête, dehors\n\n## Objectifs\n\n- Décrocher le certificat d’élagage en septembre 2027\n',
    },
    {
      good: '# Énoncé d’objectif\n\nMon objectif est de devenir assistante technique en pharmacie d’ici 2028.\n',
      as: 'statement',
    },
  ],
}

export default text
