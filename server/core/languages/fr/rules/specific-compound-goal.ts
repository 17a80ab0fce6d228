import type rule from '../../../rules/specific-compound-goal'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Plusieurs objectifs en un',
  why: 'Quand une ligne contient deux objectifs, on ne peut ni la cocher ni la laisser telle quelle quand la moitié est faite, et une seule date doit servir aux deux. Une idée par ligne\u00a0: c’est une vieille règle des cahiers des charges.',
  off: 'Désactivez-la si chaque ligne décrit une phase de travail, ou ajoutez vos paires de verbes avec «\u00a0pairedVerbs\u00a0».',
  says: {
    several: ({ count }) =>
      `Il y a ici ${count}\u00a0objectifs. Séparez-les pour pouvoir dater et cocher chacun d’eux.`,
  },
  offers: {
    split: ({ count }) => `Séparer en ${count}\u00a0objectifs`,
  },
  options: {
    pairedVerbs: 'D’autres paires qui ne font qu’un objectif, comme «\u00a0peindre et exposer\u00a0».',
  },
  examples: [
    {
      bad: '⟦Obtenir mon permis poids lourd et ouvrir une boutique⟧',
      fixed: 'Obtenir mon permis poids lourd\n- Ouvrir une boutique',
    },
    {
      bad: '⟦Passer le permis C, déménager à Namur et reprendre la clarinette⟧',
      fixed: 'Passer le permis C\n- Déménager à Namur\n- Reprendre la clarinette',
    },
    {
      bad: '⟦Rembourser la moto et refaire la toiture d’ici décembre 2027⟧',
      fixed: 'Rembourser la moto d’ici décembre 2027\n- Refaire la toiture d’ici décembre 2027',
    },
    {
      bad: '⟦Réussir le concours avant juin 2026 et acheter l’appartement de Lomé⟧',
      fixed: 'Réussir le concours avant juin 2026\n- Acheter l’appartement de Lomé d’ici le 30 juin 2027',
      fill: { date: '30 juin 2027' },
    },
    {
      bad: '## Objectifs\r\n\r\n  1. [ ] ⟦Former deux agentes d’accueil et refaire l’inventaire d’ici juin 2026.⟧\r\n  2. [ ] Présider la réunion du service en mai 2026\r\n',
      fixed:
        '## Objectifs\r\n\r\n  1. [ ] Former deux agentes d’accueil d’ici juin 2026\r\n  2. [ ] Refaire l’inventaire d’ici juin 2026.\r\n  3. [ ] Présider la réunion du service en mai 2026\r\n',
    },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance |\n| --- | --- |\n| ⟦Installer le four et vendre 10 bols⟧ | juin 2026 |\n',
    },
    { bad: '⟦Enseigner en CM1 puis diriger le club d’échecs⟧' },
    {
      as: 'reflection',
      bad: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- ⟦Programmer le modèle de glace et encadrer deux stagiaires⟧\n',
    },
    { good: 'Préparer et passer le permis C avant le 30 juin 2027' },
    { good: 'Réussir l’examen final commun de CPA en septembre 2027' },
    { good: 'Rédiger et publier le guide des sentiers d’ici juin 2026' },
    { good: 'Apprendre l’allemand et obtenir le B1 en juin 2026' },
    { good: 'Réécrire le livret d’accueil et l’envoyer à 12 agences d’ici mai 2026' },
    { good: 'Suivre les cours de lecture de plan et de cotation d’ici juin 2026' },
    { good: 'Tenir la caisse et le rayon pain en juin 2026' },
    { good: 'Ramener la casse à 2 verres par semaine en étiquetant les casiers et en formant les plongeurs' },
    { good: 'Économiser 4 000 € pour louer un établi et ouvrir un atelier en 2028' },
    { good: '**Réseau**\u00a0: visiter 3 salons et rencontrer 5 conservateurs d’ici juin 2026' },
    { good: '## Objectifs\n\n- Louer un établi et former l’apprenti\n  - Signer le bail avant mai 2026\n' },
    { good: 'Passer le code en mai 2026 et conduire seule le tram en juin 2026' },
    {
      as: 'reflection',
      good: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- Construire et tester le marégraphe d’ici juin 2026\n',
    },
  ],
}

export default text
