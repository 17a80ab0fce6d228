import type rule from '../../../rules/staging-orphan-action'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Action sans objectif',
  why: 'Les petites actions servent parce qu’elles mènent quelque part. Quand rien ne dit à quel objectif sert une action, on la saute la première, ou elle mange la soirée. Seuls les mots sont comparés\u00a0: un lien que vous voyez peut nous échapper.',
  off: 'Désactivez-la quand les tâches de la maison figurent aussi dans le plan.',
  says: {
    none: () => 'À quel objectif cette action sert-elle\u202f? Nommez-le à la suite.',
  },
  offers: {
    serve: ({ goal }, show) => `Relier à ${show.quote(goal)}`,
  },
  options: {
    linkSyntax:
      'Comment une action nomme son objectif, si vous avez votre façon\u00a0: `{goal}` tient lieu de ses mots, `{n}` de son numéro.',
    minSharedStems: 'Combien de mots une action doit partager avec le propos du plan pour y être rattachée.',
    maxOffers: 'Le nombre maximal d’objectifs proposés.',
  },
  examples: [
    {
      bad: '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n- Obtenir le certificat C1 en allemand d’ici décembre 2026\n\n## Chaque semaine\n\n- ⟦Gammes de piano, 15 min⟧\n',
      fixed:
        '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n- Obtenir le certificat C1 en allemand d’ici décembre 2026\n\n## Chaque semaine\n\n- Gammes de piano, 15 min (→ Réussir le concours de greffière en juin 2026)\n',
    },
    {
      bad: '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n- Devenir juriste d’ici 2029\n\n## Chaque jour\n\n- ⟦Un peu de lecture⟧\n- 10 pages du code, pour le concours\n',
    },
    {
      bad: '## Objectifs\n\n- Obtenir le CACES d’ici mars 2026\n- Devenir chef de quai d’ici 2027\n\n## Chaque semaine\n\n- ⟦Violoncelle, vingt minutes⟧\n- Demander à Luc le planning du quai\n',
    },
    {
      bad: '## Objectifs\n\n- Publier la carte des sols d’ici avril 2026\n- Encadrer deux stagiaires d’ici juin 2027\n\n## Plan d’action\n\n| Action | Sert | Pour le |\n| --- | --- | --- |\n| Refaire les figures | 1 | mars 2026 |\n| ⟦Repeindre la cuisine⟧ | | mai 2026 |\n',
    },
    {
      bad: '## Objectifs\n\n- Devenir maître-nageuse d’ici juillet 2026\n- Parler assez bien turc pour prendre les commandes d’ici juin 2027\n\n## À faire\n\n- [ ] ⟦Trier la cave avant Pâques⟧\n- [ ] S’inscrire au cours de turc\n',
    },
    {
      good: '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n- Obtenir le certificat C1 en allemand d’ici décembre 2026\n\n## Chaque jour\n\n- 10 pages du code du travail (objectif 1)\n',
    },
    {
      good: '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n  - 10 pages du code chaque jour\n- Obtenir le certificat C1 en allemand d’ici décembre 2026\n',
    },
    {
      good: '## Objectifs\n\n- Réussir le concours de greffière en juin 2026\n\n## Chaque semaine\n\n- Gammes de piano, 15 min\n',
    },
    {
      good: '## Objectifs\n\n- Gagner le prix régional de pâtisserie en mai 2026\n- Ouvrir un salon de thé d’ici 2028\n\n## Prochaines étapes\n\n- [ ] Mettre mon CV à jour\n- [ ] Appeler le marchand de thé\n',
    },
    {
      good: '## Objectifs\n\n- Publier la carte des sols d’ici avril 2026\n- Encadrer deux stagiaires d’ici juin 2027\n\n## Plan d’action\n\n| Action | Sert | Pour le |\n| --- | --- | --- |\n| Écrire à Solène | 2 | mars 2026 |\n',
    },
    {
      good: '## Objectifs\n\n- Obtenir le CACES d’ici mars 2026\n- Devenir chef de quai d’ici 2027\n\n## Chaque semaine\n\n- Une heure de théorie du CACES le lundi\n',
    },
    {
      bad: '## Objectifs\n\n- Obtenir le CACES d’ici mars 2026\n- Devenir cheffe d’équipe au dépôt d’ici 2027\n\n## Chaque semaine\n\n- ⟦Réparer un vélo⟧\n- Le quiz de Karim sert : n° 2\n',
      options: { linkSyntax: 'sert : n° {n}' },
      fixed:
        '## Objectifs\n\n- Obtenir le CACES d’ici mars 2026\n- Devenir cheffe d’équipe au dépôt d’ici 2027\n\n## Chaque semaine\n\n- Réparer un vélo sert : n° 1\n- Le quiz de Karim sert : n° 2\n',
    },
    {
      bad: '## Objectifs\n\n- Réussir l’examen de maître-nageuse d’ici juillet 2026\n- Réussir l’examen B1 de turc d’ici juin 2027\n\n## Chaque semaine\n\n- ⟦Une heure de turc⟧\n- Dix phrases d’examen en turc à voix haute\n',
      options: { minSharedStems: 2 },
    },
  ],
}

export default text
