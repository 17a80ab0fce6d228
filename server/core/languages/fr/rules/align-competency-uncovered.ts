import type rule from '../../../rules/align-competency-uncovered'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Écart que rien ne comble',
  why: 'Une liste de compétences à développer n’est que la moitié d’un plan. L’autre moitié, c’est un objectif ou une action pour chacune\u00a0: un cours, une tâche au travail, quelqu’un qui montre. Quand un tableau donne des niveaux, il faut les deux pour voir l’écart.',
  off: 'Désactivez-la quand le plan de formation se trouve ailleurs.',
  says: {
    uncovered: ({ competency }, show) =>
      `${show.quote(competency)} est à développer, mais aucun objectif ni action n’y travaille.`,
    noLevel: ({ competency }, show) =>
      `${show.quote(competency)} n’a qu’un niveau. Notez les deux\u00a0: l’actuel et celui qu’il faut.`,
    unlisted: ({ competency }, show) =>
      `Le référentiel ne cite pas ${show.quote(competency)}. Reprenez le nom qu’il emploie.`,
  },
  offers: {
    addAction: ({ competency }, show) => `Ajouter une action pour ${show.quote(competency)}`,
    addLevel: () => 'Ajouter le niveau qui manque',
  },
  options: {
    requireLevels: 'Demander le second niveau quand un tableau de compétences n’en donne qu’un.',
  },
  examples: [
    {
      bad: '## Compétences à développer\n\n- ⟦Gestion de conflits⟧\n\n## Objectifs\n\n- Présenter trois dossiers au conseil d’ici juin 2026\n',
      fixed:
        '## Compétences à développer\n\n- Gestion de conflits\n  - [ ] Suivre l’atelier médiation d’ici le 2026-04-09 (Gestion de conflits)\n\n## Objectifs\n\n- Présenter trois dossiers au conseil d’ici juin 2026\n',
      fill: { action: 'Suivre l’atelier médiation', date: '2026-04-09' },
    },
    {
      bad: '## Compétences\n\n| Compétence | Niveau actuel | Niveau requis | Action |\n| --- | --- | --- | --- |\n| ⟦Négociation⟧ | 1 | 3 | |\n| Gestion des stocks | 3 | 3 | |\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
      fixed:
        '## Compétences\n\n| Compétence | Niveau actuel | Niveau requis | Action |\n| --- | --- | --- | --- |\n| Négociation | 1 | 3 | Observer deux achats d’ici le 2026-05-30 |\n| Gestion des stocks | 3 | 3 | |\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
      fill: { action: 'Observer deux achats', date: '2026-05-30' },
    },
    {
      bad: '## Compétences\n\n| Compétence | Niveau actuel | Niveau requis | Action |\n| --- | --- | --- | --- |\n| ⟦Langue des signes⟧ | | 2 | cours du soir dès mars |\n| Transmissions | 3 | 4 | deux synthèses par semaine |\n\n## Objectifs\n\n- Encadrer l’équipe du soir d’ici juin 2026\n',
    },
    {
      bad: '## Rétroaction\n\n- Calme avec les familles\n- Devrait ⟦prendre la parole en réunion⟧\n\n## Objectifs\n\n- Terminer le cours de mentorat d’ici juin 2026\n',
    },
    {
      bad: 'À améliorer : ⟦soudure au plafond⟧, ⟦lecture de plans⟧\n\n## Objectifs\n\n- Obtenir le CACES en juin 2026\n',
    },
    {
      bad: '## Matrice de compétences\n\n| Compétence | Niveau actuel | Niveau visé | Priorité |\n| --- | --- | --- | --- |\n| ⟦Commandement d’intervention⟧ | 1 | 4 | haute |\n\n## Objectifs\n\n- Terminer le cours de pompe d’ici mai 2026\n',
    },
    {
      bad: '## Compétences\n\n- Négociation\n- ⟦Tableurs⟧\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
      framework: ['Négociation', 'Gestion des stocks'],
    },
    {
      good: '## Compétences\n\n- Négociation (niveau 2)\n- Gestion des stocks\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
      framework: ['Négociation', 'Gestion des stocks'],
    },
    {
      good: '## Compétences à développer\n\n- Gestion de conflits\n\n## Objectifs\n\n- Devenir cheffe de rayon d’ici 2027\n  - [ ] Suivre l’atelier médiation le 9 avril 2026 (gestion de conflits)\n',
    },
    {
      good: '## Compétences\n\n| Compétence | Niveau actuel | Niveau requis | Action |\n| --- | --- | --- | --- |\n| Négociation | 1 | 3 | observer deux achats |\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
    },
    {
      good: '## Compétences\n\n- Triage\n- Gestion des stocks\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
    },
    {
      good: '## Compétences\n\n| Compétence | Niveau actuel | Niveau requis |\n| --- | --- | --- |\n| Suivi des dossiers | 3 | 3 |\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
    },
    {
      good: '## Compétences à développer\n\n### Prise de parole\n\n- [ ] Animer la causerie sécurité en mars\n\n## Objectifs\n\n- Tenir le stand de la foire aux vins en juin 2026\n',
    },
    {
      good: '## Lacunes\n\n- Parler aux familles qui ne parlent pas français\n\n## Objectifs\n\n- Afficher des pictogrammes dans la salle d’ici janvier 2027\n',
    },
    {
      good: '## Compétences à développer\n\n- Conduite de nuit (la formation de mars)\n\n## Objectifs\n\n- Terminer la formation au risque routier le 14 mars 2026\n',
    },
  ],
}

export default text
