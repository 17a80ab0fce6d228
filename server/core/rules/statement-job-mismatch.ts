import type { Aim } from '../plan/facts'
import type { Plan } from '../plan/model'
import { fold } from '../plan/tokens'
import { blank, metaLine } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { other: { job: string; role: string }; missing: {} }
type Offers = { useJob: { job: string }; addJob: {} }
type Options = { relatedRoles: readonly string[]; families: readonly string[] }

/** An employer listens for the job that is open; an answer about another one tells them to look on. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: false,
  readsWords: true,
  options: { relatedRoles: [], families: [] },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { application } = plan.facts
    if (!application) return
    const { job } = application
    if (!job) {
      const name = write(plan.language).statement.blanks.job
      const edit = metaLine(plan, 'applying-for', blank('job', name))
      const fixes: Fix<Offers>[] = edit ? [{ offers: 'addJob', facts: {}, edits: [edit] }] : []
      yield { at: plan.title, severity: 'info', says: 'missing', facts: {}, fixes }
      return
    }
    const aim = firstAim(plan)
    if (!aim || aim.fits) return
    const role = plan.text.slice(aim.span.start, aim.span.end)
    if (isRelated(role, job.title, options)) return
    const edits = [{ at: aim.span, insert: blank('job', job.title) }]
    yield {
      at: aim.span,
      says: 'other',
      facts: { job: job.title, role },
      fixes: aim.isRole ? [{ offers: 'useJob', facts: { job: job.title }, edits }] : [],
    }
  },
}

export default rule

/** What the author puts first: « my main goal », else what the answer about goals names first. */
function firstAim({ facts: { answers } }: Plan): Aim | null {
  const about = answers.filter(({ isAboutGoals }) => isAboutGoals)
  const asked = about.length > 0 ? about : answers
  const aims = asked.flatMap(({ sentences }) => sentences.flatMap(({ aim }) => aim ?? []))
  return aims.find(({ isMain }) => isMain) ?? aims[0] ?? null
}

/** The user says so: a role that goes with this job, or with which it shares a family. */
function isRelated(role: string, job: string, { relatedRoles, families }: Options): boolean {
  const [own, applied] = [fold(role), fold(job)]
  const names = (words: string, list: readonly string[]): boolean =>
    list.some(name => name !== '' && (words.includes(name) || name.includes(words)))
  if (names(own, relatedRoles.map(fold))) return true
  return families.some(family => {
    const members = fold(family)
      .split(',')
      .map(member => member.trim())
    return names(own, members) && names(applied, members)
  })
}
