import { FormLists } from '../form-set'
import { remembered } from '../remembered'
import type { HeadingSets } from './state'

/** What announces a section, for all types at once: a list for each of `sections`, in their order. */
export const sectionLists = remembered(
  ({ sections }: HeadingSets) => new FormLists(sections.map(([, { forms }]) => forms)),
)

/** What names a field, for all types at once: a list for each of `fields`, in their order. */
export const fieldLists = remembered(
  ({ fields }: HeadingSets) => new FormLists(fields.map(([, { forms }]) => forms)),
)
