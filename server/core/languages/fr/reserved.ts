import type { ReservedTexts } from '../language'

/** French goes on in lower case after a colon. */
const afterColon = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)

/** Sentences of the findings that no rule yields, in French. */
export const reserved: ReservedTexts = {
  'plan-invalid-front-matter': ({ problem }) =>
    `L’en-tête est illisible (${problem}). Le reste du plan a été lu quand même.`,
  'directive-unknown-rule': ({ rule, nearest }, show) =>
    nearest === null
      ? `Aucune règle ne s’appelle ${show.quote(rule)}.`
      : `Aucune règle ne s’appelle ${show.quote(rule)}. Vouliez-vous dire ${show.quote(nearest)}\u202f?`,
  'directive-unused': ({ rule }, show) =>
    `Cette consigne ne sert plus\u00a0: ${show.quote(rule)} n’a rien à signaler ici. Vous pouvez l’enlever.`,
  'directive-missing-reason': ({ rule }, show) =>
    `Dites pourquoi ${show.quote(rule)} se tait ici\u00a0: ajoutez la raison après deux tirets (--).`,
  'internal-rule-failed': ({ rule }, show) =>
    `La règle ${show.quote(rule)} n’a pas pu finir. Les autres ont continué\u202f; votre plan n’y est pour rien.`,
  removeDirective: ({ rule }, show) => `Enlever la consigne ${show.quote(rule)}`,
  aggregated: ({ count, message }, show) =>
    `${show.count(count, 'objectif', 'objectifs')}\u00a0: ${afterColon(message)}`,
}
