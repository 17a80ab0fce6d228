import type { Language } from '../../server/core/index'
import { fenced } from './markdown'

const RULE = 'time-no-deadline'

/** What an editor offers to somebody who writes, each sentence with a sample of its facts. */
export function editingSentences({ person: { editing, show }, plan: { suggestions } }: Language): object {
  const heading = suggestions.headings.find(([, type]) => type === 'goals')?.[0] ?? ''
  return {
    ...editing,
    moveTo: editing.moveTo(heading, show),
    disableSection: editing.disableSection(RULE),
    openPage: editing.openPage(RULE),
  }
}

/** The documents to begin with, as they are written before their days are. */
export const templateParts = ({ person, plan }: Language): readonly string[] =>
  Object.entries(plan.templates).flatMap(([name, text]) => {
    const title = Object.entries(person.editing.templates).find(([known]) => known === name)?.[1]
    return [`### ${title}`, fenced(text)]
  })
