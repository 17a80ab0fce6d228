import type { ReservedTexts } from '../language'

/** Sentences of the findings that no rule yields, in English. */
export const reserved: ReservedTexts = {
  'plan-invalid-front-matter': ({ problem }) =>
    `The front matter cannot be read (${problem}). The rest of the plan was still checked.`,
  'directive-unknown-rule': ({ rule, nearest }, show) =>
    nearest === null
      ? `No rule is called ${show.quote(rule)}.`
      : `No rule is called ${show.quote(rule)}. Did you mean ${show.quote(nearest)}?`,
  'directive-unused': ({ rule }, show) =>
    `${show.quote(rule)} has nothing to report here. You can remove this directive.`,
  'directive-missing-reason': ({ rule }, show) =>
    `Say why ${show.quote(rule)} is silenced: add the reason after two hyphens (--).`,
  'internal-rule-failed': ({ rule }, show) =>
    `${show.quote(rule)} could not finish. The other rules ran; your plan did nothing wrong.`,
  removeDirective: ({ rule }, show) => `Remove the directive ${show.quote(rule)}`,
  aggregated: ({ count, message }, show) => `${show.count(count, 'goal', 'goals')}: ${message}`,
}
