import type { Reflection } from '../plan/facts'
import type { Plan } from '../plan/model'
import type { SectionType } from '../plan/words'
import { blank } from '../plan/writing'
import { at, type Edit } from '../text'
import type { Findings, Rule } from './rule'

type Part = keyof Reflection
type Says = { missing: { parts: readonly Part[] } }
type Offers = { addHeadings: { parts: readonly Part[] } }
type Options = { require: readonly string[] }

const PARTS: readonly Part[] = ['accomplishments', 'skills', 'future']

/** Before one decides where to go, one looks at where one stands. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: ['unb', 'bilan'],
  readsToday: false,
  readsWords: true,
  options: { require: PARTS },
  choices: { require: PARTS },
  settings: ['workspace'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { reflection } = plan.facts
    const parts = PARTS.filter(part => options.require.includes(part) && reflection[part].length === 0)
    if (parts.length === 0 || plan.goals.length === 0 || looksElsewhere(plan)) return
    const { upkeep } = write(plan.language)
    const words = { accomplishments: 'accomplishment', skills: 'skill', future: 'future' } as const
    const edits = parts.map(part => {
      const answer = blank(words[part], upkeep.blanks[words[part]])
      // In a list of dreams each would be read as a goal, and asked for a figure.
      const line = part === 'future' ? answer : `- ${answer}`
      return fillSection(plan, part, line) ?? upkeep.reflection(part, line)
    })
    const own = edits.filter(edit => typeof edit !== 'string')
    const added = edits.filter(edit => typeof edit === 'string')
    yield {
      at: plan.title,
      says: 'missing',
      facts: { parts },
      fixes: [
        {
          offers: 'addHeadings',
          facts: { parts },
          edits: added.length > 0 ? [...own, atEnd(plan, added.join('\n'))] : own,
        },
      ],
    }
  },
}

export default rule

/** OKRs keep to their quarter; other plans may have their look back in a file of its own. */
const looksElsewhere = ({ variant, lookBack }: Plan): boolean => variant === 'okr' || lookBack !== null

const HEADED: Readonly<Record<Part, readonly SectionType[]>> = {
  accomplishments: ['evidence'],
  skills: ['skills'],
  future: ['vision'],
}

/** Under a heading that waits for it; null where none does. */
function fillSection({ text, sections }: Plan, part: Part, line: string): Edit | null {
  const heading = sections.find(({ types }) => types[0] && HEADED[part].includes(types[0]))?.heading
  if (!heading) return null
  const rest = /^[^\r\n]*(?:\r?\n[=-]+[ \t]*(?=\r?\n|$))?/.exec(text.slice(heading.span.end))?.[0] ?? ''
  const end = heading.span.end + rest.length
  const apart = /^\r?\n[ \t]*\S/.test(text.slice(end)) ? '\n' : ''
  return { at: at(end), insert: `\n\n${line}${apart}` }
}

/** Behind everything else, a blank line apart. */
function atEnd({ text }: Plan, insert: string): Edit {
  const apart = /\n\r?\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return { at: at(text.length), insert: apart + insert }
}
