import type { Prompt } from '../plan/facts'
import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { blank } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = {
  empty: {}
  cell: {}
  question: {}
  placeholder: { text: string }
  stub: { text: string }
  residue: {}
  several: { count: number }
}
type Offers = { answer: {}; remove: {} }

/** A place that a form opened and nobody filled: a question that its author has not answered yet. */
const rule: Rule<Says, Offers> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: ['unb'],
  readsToday: false,
  readsWords: true,
  options: {},
  settings: ['lexicon.add.placeholder', 'lexicon.remove'],

  *check(plan, { write }): Findings<Says, Offers> {
    const words = write(plan.language)
    for (const prompts of bySection(plan)) {
      const [first, ...others] = prompts
      if (!first) continue
      if (prompts.length >= SEVERAL)
        yield {
          at: first.span,
          says: 'several',
          facts: { count: prompts.length },
          related: others.map(({ span }) => ({ at: span })),
          fixes: fixesOf(first, plan, words),
        }
      else
        for (const prompt of prompts)
          yield { at: prompt.span, ...said(prompt), fixes: fixesOf(prompt, plan, words) }
    }
  },
}

export default rule

/** From so many on, the open places of a section are told of at once. */
const SEVERAL = 4

/** The open places of each section together; what a page left behind stands for itself. */
function bySection({ facts: { prompts }, sections }: Plan): (readonly Prompt[])[] {
  const groups: Prompt[][] = []
  let section = -1
  let grouped = -2
  for (const prompt of prompts) {
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= prompt.span.start) section++
    const isLoose = prompt.kind === 'residue'
    if (!isLoose && grouped === section) groups.at(-1)?.push(prompt)
    else groups.push([prompt])
    grouped = isLoose ? -2 : section
  }
  return groups
}

function said({ kind, text }: Prompt) {
  if (kind === 'placeholder' || kind === 'stub') return { says: kind, facts: { text } } as const
  return { says: kind, facts: {} } as const
}

function fixesOf(
  { answer, removable, kind, asksDay }: Prompt,
  { text }: Plan,
  phrases: Phrases,
): Fix<Offers>[] {
  const fixes: Fix<Offers>[] = []
  if (removable)
    fixes.push({ offers: 'remove', facts: {}, safe: true, edits: [{ at: removable, insert: '' }] })
  if (!answer) return fixes
  const { at, stands } = answer
  const words = asksDay ? blank('date', phrases.blanks.date) : blank('answer', phrases.upkeep.blanks.answer)
  const bar = (sign: string | undefined) => (sign === '|' ? ' ' : '')
  const insert = {
    inline: at.start === at.end ? ` ${words}` : words,
    cell: `${bar(text[at.start - 1])}${words}${bar(text[at.end])}`,
    below: `\n\n${words}`,
  }[stands]
  if (kind !== 'stub') fixes.push({ offers: 'answer', facts: {}, edits: [{ at, insert }] })
  return fixes
}
