import type { Lint } from './report'
import type { Edit } from './text'

const SAYS_SO = '<!-- goalmark: plan -->'

/** Has a document say that it is a plan: on top of it, or below its front matter. */
export function declarePlanEdit({ plan }: Lint): Edit {
  const end = plan.frontMatter.span?.end
  if (end === undefined) return { at: { start: 0, end: 0 }, insert: `${SAYS_SO}\n\n` }
  return { at: { start: end, end }, insert: `\n\n${SAYS_SO}` }
}
