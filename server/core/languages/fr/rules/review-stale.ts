import type rule from '../../../rules/review-stale'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Plan resté longtemps sans mise à jour',
  why: 'Le contexte, les envies et l’expérience évoluent. Un plan écrit il y a longtemps tient peut-être encore, ou parle d’une personne que vous n’êtes plus\u00a0: une relecture suffit pour le savoir, et une nouvelle date le montre.',
  off: 'Désactivez-la pour les plans dont l’historique est tenu ailleurs, par exemple dans un gestionnaire de versions.',
  says: {
    overdue: ({ date, days }, show) =>
      `Mis à jour le ${show.date(date)}\u202f; votre rythme est de ${show.count(days, 'jour', 'jours')}. Relisez, puis datez.`,
    old: ({ date, days }, show) =>
      `Mis à jour le ${show.date(date)}, il y a ${show.count(days, 'jour', 'jours')}. Relisez, puis datez.`,
  },
  offers: { setUpdated: () => 'Mettre la date d’aujourd’hui, une fois le plan relu' },
  options: {
    defaultCadenceDays: 'Le nombre de jours après lequel un plan sans rythme annoncé est à relire.',
  },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nDernière mise à jour : 3 mars 2024\n\n## Objectifs\n\n- Réussir l’examen de répartitrice d’ici juin 2026\n',
      fixed:
        '# Plan\n\nDernière mise à jour : 15 janvier 2026\n\n## Objectifs\n\n- Réussir l’examen de répartitrice d’ici juin 2026\n',
    },
    {
      bad: '---\nmaj: 2023-05-01\n---\n\n# ⟦Plan⟧\n\n## Objectifs\n\n- Réussir l’épreuve de pharmacie d’ici juin 2026\n',
      fixed:
        '---\nmaj: 2026-01-15\n---\n\n# Plan\n\n## Objectifs\n\n- Réussir l’épreuve de pharmacie d’ici juin 2026\n',
    },
    {
      bad: '# ⟦Plan de couvreur⟧\n\nÉcrit le 4 mars 2025.\n\n## Objectifs\n\n- Mener l’équipe d’ardoisiers d’ici juillet 2026\n',
      fixed:
        '---\nupdated: 2026-01-15\n---\n\n# Plan de couvreur\n\nÉcrit le 4 mars 2025.\n\n## Objectifs\n\n- Mener l’équipe d’ardoisiers d’ici juillet 2026\n',
      fill: { date: '2026-01-15' },
    },
    {
      bad: '# ⟦Plan au musée⟧\n\nMis à jour le 2 juin 2025. On relit cette liste tous les deux mois.\n\n## Objectifs\n\n- Inventorier le médaillier d’ici juin 2026\n',
      fixed:
        '# Plan au musée\n\nMis à jour le 15 janvier 2026. On relit cette liste tous les deux mois.\n\n## Objectifs\n\n- Inventorier le médaillier d’ici juin 2026\n',
    },
    {
      bad: '---\ndate: 2025-02-01\ncadence: trimestrielle\n---\n\n# ⟦Plan à la crèche⟧\n\n## Objectifs\n\n- Prendre la section des bébés d’ici septembre 2026\n',
    },
    {
      good: '# Plan\n\nBilan mensuel. Dernière mise à jour : 3 janvier 2026\n\n## Objectifs\n\n- Réussir l’examen de répartitrice d’ici juin 2026\n',
    },
    {
      good: '---\nstatut: archivé\nmaj: 2023-05-01\n---\n\n# Plan\n\n## Objectifs\n\n- Réussir l’épreuve de pharmacie d’ici juin 2026\n',
    },
    {
      good: '---\nlayout: post\ndate: 2023-05-01\n---\n\n# Mon plan de carrière\n\n## Objectifs\n\n- Livrer l’analyseur d’ici juin 2026\n',
    },
    { good: '# Plan\n\n## Objectifs\n\n- Conduire la ligne de nuit d’ici juin 2026\n' },
    {
      good: '# Plan\n\nDernière mise à jour : 4 mars 2025\n\n## Objectifs\n\n- [x] Mener l’équipe d’ardoisiers d’ici juillet 2025\n',
    },
    {
      good: '---\ndate: 2025-03-01\n---\n\n# Plan\n\n## Objectifs\n\n- Diriger le chœur des jeunes d’ici juin 2026\n\n## Journal de bord\n\n- 10 décembre 2025 : première répétition menée\n',
    },
    {
      good: '---\ndate: 2025-03-01\nbilan: 2026-03-01\n---\n\n# Plan\n\n## Objectifs\n\n- Installer un deuxième fauteuil au salon d’ici juin 2026\n',
    },
  ],
}

export default text
