import type rule from '../../../rules/align-no-role-research'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune recherche sur le poste visé',
  why: 'Ce qu’un poste demande se lit dans les annonces et les fiches métier, et s’apprend des personnes qui l’occupent. Deux exigences notées, avec leur source, montrent quels objectifs y mènent.',
  off: 'Désactivez-la pour un plan interne, quand tout le monde connaît les exigences du poste.',
  says: {
    none: ({ role, wanted }, show) =>
      `Que demande le poste visé (${show.quote(role)})\u202f? Notez ${wanted === 2 ? 'deux exigences' : show.count(wanted, 'exigence', 'exigences')} et leur source.`,
  },
  offers: {
    addRequirements: () => 'Ajouter une section sur ce que le poste demande',
  },
  options: {
    minRequirements: 'Combien d’exigences du poste suffisent quand rien ne dit d’où elles viennent.',
  },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : soudeuse haute pression\n\n## Objectifs\n\n- Souder au plafond sans reprise d’ici juin 2026\n',
      fixed:
        '# Plan\n\nPoste visé : soudeuse haute pression\n\n## Objectifs\n\n- Souder au plafond sans reprise d’ici juin 2026\n\n## Ce que le poste demande\n\n- DEP en soudage (source\u00a0: fiche métier, janvier 2026)\n- carte toutes positions (source\u00a0: annonce du chantier naval)\n',
      fill: {
        requirement1: 'DEP en soudage',
        source1: 'fiche métier, janvier 2026',
        requirement2: 'carte toutes positions',
        source2: 'annonce du chantier naval',
      },
    },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : greffière audiencière\n\nUne formation sera sans doute nécessaire.\n\n## Objectifs\n\n- Suivre un cours du soir d’ici décembre 2026\n',
    },
    {
      bad: '---\nposte-vise: auxiliaire vétérinaire\n---\n\n# ⟦Du magasin à la clinique⟧\n\n## Objectifs\n\n- Réussir l’épreuve de biologie en juin 2027\n- Travailler 30 samedis au refuge d’ici décembre 2026\n',
    },
    {
      bad: '# ⟦La suite⟧\n\n## Objectifs\n\n- Devenir cheffe de chantier dans la rénovation d’ici 2028\n- Remplacer le chef deux semaines en août 2026\n',
    },
    {
      bad: '# ⟦Plan⟧\n\n## Métier visé\n\n- Éclairagiste de tournée, théâtre\n\n## Objectifs\n\n- Refaire la conduite du spectacle de printemps d’ici mai 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : soudeuse haute pression\n\nExigences : DEP soudage, carte ASP (source : fiche métier, janvier 2026).\n\n## Objectifs\n\n- Souder au plafond sans reprise d’ici juin 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : auxiliaire vétérinaire\n\n## Objectifs\n\n- Faire une journée d’observation à la clinique Maillard d’ici mars 2026\n- Réussir l’épreuve de biologie en juin 2027\n',
    },
    {
      good: '# Plan\n\nPoste visé : chef de quai, même terminal\n\n## Objectifs\n\n- Tenir le quai B trois semaines en août 2026\n',
    },
    {
      good: '# Plan\n\nPoste visé : cheffe de chantier\n\n| Étape | Échéance | Ce qu’on demande |\n| --- | --- | --- |\n| Adjointe | septembre 2026 | carte sécurité |\n| Cheffe de chantier | juin 2029 | diplôme de niveau 6 |\n\n## Objectifs\n\n- Devenir cheffe de chantier d’ici juin 2029\n',
    },
    {
      good: '# Plan\n\nPoste visé : conducteur de travaux\n\nM. Lahlou, mon conducteur de travaux, me montre ses métrés le jeudi.\n\n## Objectifs\n\n- Faire seul un métré d’ici juin 2027\n',
    },
    {
      good: '# Plan\n\nPoste visé : infirmière en soins palliatifs\n\n## Prérequis\n\n- deux ans en service\n- le diplôme universitaire, 120 heures\n\n## Objectifs\n\n- Terminer le diplôme universitaire d’ici juin 2027\n',
    },
    { good: '# Plan\n\n## Objectifs\n\n- Obtenir l’attestation d’hygiène alimentaire d’ici mai 2026\n' },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : pilote de port\n\n## Exigences du poste\n\n- brevet de capitaine\n\n## Objectifs\n\n- Réussir 30 accostages au simulateur d’ici juin 2027\n',
    },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : pilote de port\n\n## Exigences du poste\n\n- brevet de capitaine\n- 30 arrivées au journal\n\n## Objectifs\n\n- Réussir 30 accostages au simulateur d’ici juin 2027\n',
      options: { minRequirements: 3 },
    },
    {
      good: '# Plan\n\nPoste visé : pilote de port\n\n## Exigences du poste\n\n- brevet de capitaine\n\n## Objectifs\n\n- Réussir 30 accostages au simulateur d’ici juin 2027\n',
      options: { minRequirements: 1 },
    },
  ],
}

export default text
