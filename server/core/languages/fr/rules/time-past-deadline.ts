import type rule from '../../../rules/time-past-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Échéance dépassée',
  why: 'Un plan aide tant qu’il dit vrai. Une date passée à côté d’un objectif encore en cours laisse deviner\u00a0: fait, reporté, abandonné\u202f? Notez la raison d’un report\u00a0: elle dit souvent ce qu’il faudra pour tenir la prochaine date.',
  off: 'Désactivez-la pour un plan archivé, que l’on ne suit plus.',
  says: {
    past: ({ date, days }, show) =>
      `Prévu pour le ${show.date(date)}, il y a ${show.count(days, 'jour', 'jours')}. Fait, reporté ou abandonné\u202f?`,
    archived: ({ count }, show) =>
      `Ce plan archivé garde ${show.count(count, 'objectif', 'objectifs')} en cours, à l’échéance passée. Cochez, abandonnez ou reportez.`,
  },
  offers: {
    tick: () => 'Cocher\u00a0: c’est fait',
    move: () => 'Reporter, et dire pourquoi',
    drop: () => 'Abandonner, et dire pourquoi',
  },
  options: {
    graceDays: 'Combien de jours laisser passer avant de poser la question.',
  },
  examples: [
    {
      bad: '[ ] Déposer le dossier VAE avant le ⟦1er mars 2025⟧',
      fixed: '[x] Déposer le dossier VAE avant le 1er mars 2025',
    },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | État |\n|---|---|---|\n| Finir le DEP de charpenterie | ⟦décembre 2023⟧ | En cours |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance | État |\n|---|---|---|\n| Finir le DEP de charpenterie | décembre 2023 | ✅ |\n',
    },
    { bad: 'Repeindre la salle de soins avant le ⟦10 janvier 2026⟧' },
    { bad: '## T4 2025\n\n- ⟦Reclasser les cartes anciennes⟧\n' },
    {
      bad: '---\nstatus: archived\n---\n\n# ⟦Mon plan 2024⟧\n\n## Objectifs\n\n- Ouvrir le deuxième étal avant le 30 juin 2024\n- Embaucher une aide du samedi avant le 31 août 2024\n',
    },
    { good: '[x] Déposer le dossier VAE (28 février 2025)' },
    { good: '[ ] Déposer le dossier VAE, reporté au 1er octobre 2026 : il manquait une attestation' },
    { good: '~~Repeindre la salle de soins avant le 10 janvier 2026~~' },
    { good: 'Tenir le club de lecture commencé en septembre 2025 jusqu’en juin 2026' },
    { good: '## Fait\n\n- Cartes anciennes reclassées avant le 30 juin 2025\n' },
  ],
}

export default text
