import type { Plan, Target } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { hasGoals } from '../plan/questions'
import { blank, leadLine, metaLine, tailInsert } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: { role: string }; transferable: { role: string }; unlinked: { role: string } }
type Offers = { addExperience: {} }

/** What somebody has done already is the ground that the next step stands on. */
const rule: Rule<Says, Offers> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'R',
  kinds: ['plan', 'statement'],
  sources: ['bilan', 'grow'],
  readsToday: false,
  readsWords: true,
  options: {},
  settings: ['sectors', 'lexicon.add.link', 'lexicon.add.achieved'],

  *check(plan, { write }): Findings<Says, Offers> {
    const target = plan.targets.find(({ clarity }) => clarity !== 'non-role')
    if (!target || !hasGoals(plan)) return
    const said = missing(plan)
    if (!said) return
    const edit = experience(plan, target, write(plan.language))
    yield {
      at: plan.title,
      ...(said === 'none' ? {} : { severity: 'info' }),
      says: said,
      facts: { role: target.role },
      fixes: edit ? [{ offers: 'addExperience', facts: {}, edits: [edit] }] : [],
    }
  },
}

export default rule

/**
 * Nothing to stand on, or something that nothing ties to the role. Who starts out is asked for skills from elsewhere. What the
 * background holds is worked out when it is asked for: the dearest questions come last.
 */
function missing({ facts: { background } }: Plan): keyof Says | null {
  if (background.evidence.length === 0) return background.isEntryLevel ? 'transferable' : 'none'
  if (background.isEntryLevel || background.isInsider || background.skills.length > 0) return null
  return background.links.length === 0 && background.ties === 'none' ? 'unlinked' : null
}

/** A sentence below the title; in an answer behind its first goal. */
function experience(plan: Plan, { role }: Target, words: Phrases): Edit | null {
  const sentence = words.experience(
    blank('years', words.blanks.count),
    blank('domain', words.blanks.domain),
    role,
  )
  const [goal] = plan.goals
  if (plan.kind === 'statement') return goal ? tailInsert(goal, `. ${sentence.replace(/\.$/, '')}`) : null
  return (isOfSkills(plan) ? null : leadLine(plan, sentence)) ?? metaLine(plan, 'experience', sentence)
}

/** The plan opens with what its author wants to learn: a sentence there speaks of what is missing. */
const isOfSkills = ({ sections, title }: Plan): boolean =>
  sections.some(({ heading, types }) => heading?.span.start === title.start && types.includes('gaps'))
