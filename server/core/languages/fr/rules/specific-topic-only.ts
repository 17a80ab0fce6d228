import type rule from '../../../rules/specific-topic-only'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Sujet sans verbe',
  why: '«\u00a0Management\u00a0» ou «\u00a0Anglais\u00a0» nomme un domaine, et un domaine ne se commence ni ne se termine. Le verbe dit ce que vous y ferez\u202f; alors seulement on peut demander combien, avec qui et pour quand.',
  off: 'Désactivez-la pour une liste à trier, ou quand les lignes ne sont que les noms courts d’objectifs écrits ailleurs.',
  says: {
    topic: ({ text }, show) =>
      `${show.quote(text)} est un sujet. Qu’allez-vous y faire\u202f? Ajoutez un verbe.`,
  },
  offers: {
    addDeed: ({ text }, show) => `Dire ce que vous ferez à propos de ${show.quote(text)}`,
  },
  options: {
    maxWords: 'Le nombre de mots au-delà duquel aucun verbe n’est demandé.',
  },
  examples: [
    {
      bad: '⟦Management⟧',
      fixed: 'Management\u00a0: encadrer deux apprentis de janvier à juin 2027',
      fill: { deed: 'encadrer deux apprentis de janvier à juin 2027' },
    },
    {
      bad: '⟦Excel⟧',
      fixed: 'Excel\u00a0: refaire le tableau des stocks avec 3 tableaux croisés',
      fill: { deed: 'refaire le tableau des stocks avec 3 tableaux croisés' },
    },
    { bad: '⟦Freins hydrauliques⟧' },
    { bad: '⟦La comptabilité du salon⟧' },
    { bad: '## Objectifs\n\n- Conduire seule la ligne 6 d’ici mai 2026\n- ⟦Prise de parole⟧\n' },
    { bad: '## Objectifs 2026\n\n### 1. ⟦L’allemand⟧\n\n### 2. Passer le permis tramway en juin 2026\n' },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | Indicateur |\n| --- | --- | --- |\n| ⟦Budget⟧ | | |\n| Passer l’unité de paie | juin 2026 | attestation |\n',
    },
    { as: 'reflection', bad: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- ⟦Vulgarisation⟧\n' },
    { good: 'Encadrer deux apprentis de janvier à juin 2027' },
    { good: 'Animer la relève du mardi pendant un trimestre' },
    { good: 'Chef de rang' },
    { good: 'Permis C' },
    { good: 'Deux conférences au congrès' },
    { good: 'Mon propre fournil d’ici juin 2028' },
    { good: '## Objectifs\n\n- Vitrage\n  - Poser 12 vitrages avec Thomas d’ici juin 2026\n' },
    {
      good: '## Objectifs\n\n| Objectif | Indicateur |\n| --- | --- |\n| Gestion du stock | 4 inventaires sans écart |\n',
    },
    {
      good: '## Objectifs\n\n- Conduire seule la ligne 6 d’ici mai 2026\n\n## Compétences à développer\n\n- Prise de parole\n',
    },
    {
      good: '## Objectifs\n\n- [Le cours du soir](https://example.org/cours)\n- Conduire seule la ligne 6 d’ici mai 2026\n',
    },
    {
      as: 'reflection',
      good: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- Visiter 4 écoles avec le télescope\n',
    },
  ],
}

export default text
