import type rule from '../../../rules/align-vague-target-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Poste visé trop large',
  why: 'Certains métiers portent leur milieu avec eux\u00a0: une hygiéniste dentaire travaille dans un cabinet dentaire. Un gestionnaire ou une consultante travaillent partout, et ce qu’on leur demande dépend du lieu. Avec un secteur, un type d’organisation ou une fonction, le poste visé devient un métier auquel on peut se préparer.',
  off: 'Désactivez-la tant que vous comparez encore plusieurs métiers.',
  says: {
    noRole: ({ phrase }, show) =>
      `${show.quote(phrase)} n’est pas encore un métier. Nommez le poste auquel vous pensez.`,
    everywhere: ({ role }, show) =>
      `${show.quote(role)} existe partout. Ajoutez le secteur, le type d’organisation ou la fonction.`,
    tooMany: ({ count }, show) =>
      `${show.count(count, 'poste visé', 'postes visés')} dans un même plan. Choisissez le principal, gardez les autres en réserve.`,
  },
  offers: {
    nameRole: ({ phrase }, show) => `Nommer un poste à la place de ${show.quote(phrase)}`,
    addEnvironment: ({ role }, show) => `Préciser dans quel milieu\u00a0: ${show.quote(role)}`,
  },
  options: {
    maxTargets: 'Combien de postes sans rapport entre eux un plan peut viser.',
  },
  examples: [
    {
      bad: '# Plan\n\nPoste visé : ⟦un poste à responsabilités⟧\n\n## Objectifs\n\n- Conduire la ligne pendant 20 quarts d’ici juin 2026\n',
      fixed:
        '# Plan\n\nPoste visé : contremaîtresse, ligne d’embouteillage\n\n## Objectifs\n\n- Conduire la ligne pendant 20 quarts d’ici juin 2026\n',
      fill: { role: 'contremaîtresse, ligne d’embouteillage' },
    },
    {
      bad: 'Devenir ⟦gestionnaire⟧',
      fixed: 'Devenir gestionnaire en bâtiment, dans une PME',
      fill: { sector: 'bâtiment', organisation: 'une PME' },
    },
    { bad: 'Devenir ⟦consultante⟧ d’ici 2028' },
    {
      bad: '---\nrole: ⟦analyste⟧\n---\n\n# Plan\n\n## Objectifs\n\n- Terminer le cours de statistique d’ici mai 2026\n',
    },
    {
      bad: '# Plan\n\nPoste visé : ⟦quelque chose dans l’encadrement⟧\n\n## Objectifs\n\n- Encadrer deux apprentis d’ici août 2026\n',
    },
    {
      bad: '# Plan\n\n## Métier visé\n\n- Soudeuse\n- Sage-femme\n- Pâtissière\n- ⟦Pharmacienne⟧\n\n## Objectifs\n\n- Visiter quatre lieux de travail d’ici mai 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : contremaîtresse, ligne d’embouteillage\n\n## Objectifs\n\n- Conduire la ligne pendant 20 quarts d’ici juin 2026\n',
    },
    { good: 'Devenir gestionnaire de paie dans une PME du bâtiment' },
    { good: 'Devenir assistante dentaire d’ici 2027' },
    {
      good: '---\nrole: analyste\nsecteur: transport en commun\n---\n\n# Plan\n\n## Objectifs\n\n- Terminer le cours de statistique d’ici mai 2026\n',
    },
    { good: 'Devenir préposé·e aux bénéficiaires d’ici septembre 2027' },
  ],
}

export default text
