import { languages } from './languages/index'
import { fold } from './plan/tokens'
import { metaLine } from './plan/writing'
import type { Lint } from './report'
import type { Edit } from './text'

const MONTHS = 3

/**
 * Sets the day on which a plan is looked at again to three months from today, in its front matter, which is made if need
 * be; null where that is broken.
 */
export function reviewDateEdit({ plan, today }: Lint): Edit | null {
  const day = today.add({ months: MONTHS }).toString()
  const names = Object.values(languages).flatMap(pack => pack.plan.headings.metadata.review ?? [])
  const there = plan.frontMatter.entries.find(
    ({ key }) => key === 'review' || names.some(name => fold(name) === fold(key)),
  )
  if (there) {
    const value = plan.text.slice(there.span.start, there.span.end)
    const start = there.span.start + (/^[^:=]*[:=][ \t]*/.exec(value)?.[0].length ?? 0)
    return { at: { start, end: there.span.end }, insert: day }
  }
  const pack = new Map(Object.entries(languages)).get(plan.language)
  return metaLine(plan, pack?.plan.headings.metadata.review?.[0] ?? 'review', day)
}
