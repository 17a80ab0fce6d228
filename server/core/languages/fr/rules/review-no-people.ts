import type rule from '../../../rules/review-no-people'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Personne à qui en parler',
  why: 'Faire le point sur soi soulève des questions auxquelles d’autres savent répondre\u00a0: votre responsable, un ou une collègue qui a fait le même chemin, un mentor ou une mentore, un service d’orientation. Un plan de développement se bâtit à plusieurs\u202f; un nom, une question et une date suffisent à provoquer la rencontre.',
  off: 'Désactivez-la pour un plan intime, que personne d’autre ne doit lire.',
  says: {
    none: ({ found, wanted }, show) =>
      found === 0
        ? 'Avec qui en parler\u202f? Nommez une personne\u00a0: responsable, collègue, mentor·e ou proche.'
        : `${show.count(found, 'personne nommée', 'personnes nommées')} sur ${wanted}. Avec qui d’autre en parler\u202f?`,
  },
  offers: { addPeople: () => 'Ajouter un tableau des personnes à rencontrer' },
  options: { minPeople: 'Le nombre de personnes différentes que le plan doit nommer.' },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\n## Objectifs\n\n- Devenir la gestionnaire de l’épicerie du quartier\n',
      fixed:
        '# Plan\n\n## Objectifs\n\n- Devenir la gestionnaire de l’épicerie du quartier\n\n## Personnes à rencontrer\n\n| Avec qui | Question | Échéance |\n| --- | --- | --- |\n| Priya, ma gestionnaire | Quelle formation compte ? | 14 mars 2026 |\n',
      fill: { who: 'Priya, ma gestionnaire', question: 'Quelle formation compte ?', date: '14 mars 2026' },
    },
    { bad: '# ⟦Plan⟧\n\n## Objectifs\n\n- Réussir le test de soudage d’ici mai 2026\n' },
    {
      bad: '# ⟦Plan d’équipe⟧\n\n## Objectifs\n\n- Encadrer quatre collègues d’ici mars 2027\n- Former deux collègues à la caisse d’ici mai 2026\n',
    },
    {
      bad: '# ⟦Plan du service⟧\n\n## Objectifs\n\n- Faire sortir 12 patients par jour avant midi d’ici mai 2026\n',
    },
    {
      bad: '# ⟦Plan de l’atelier⟧\n\n## Objectifs\n\n- Signer 3 clients d’ici juin 2026\n- Maquetter 40 couvertures d’ici mai 2026\n\n## Poste visé\n\n- Coach\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Réussir le test de soudage d’ici mai 2026\n\nÀ rencontrer : ma gestionnaire (bilan de mi-année), un conseiller d’orientation (avril).\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Rejoindre les achats d’ici juin 2026\n  - [ ] Café avec Omar, passé de la vente aux achats\n',
    },
    {
      good: '# Plan\n\nMentore : Mme Tazi\n\n## Objectifs\n\n- Publier l’article sur les sols d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Jouer au récital de juin 2026\n\nMa sœur et moi, on relit cette liste chaque mois.\n',
    },
    {
      good: '---\ngestionnaire: J. Okafor\n---\n\n# Plan\n\n## Objectifs\n\n- Délivrer 90 % des permis en 30 jours d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Mener l’équipe d’ardoisiers d’ici juin 2026\n\n## Entourage\n\n- Denis : comment a-t-il chiffré son premier toit ?\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Conduire seule le tram d’ici juin 2026\n\nIrène dit que c’est dans la côte qu’on échoue.\n',
    },
  ],
}

export default text
