import { daysAhead } from '../days-ahead'
import { TEMPLATE_NAMES } from '../languages/editing-texts'
import { languages } from '../languages/index'
import type { Language } from '../languages/language'
import type { PlainDate } from '../plan/model'
import { blank } from '../plan/writing'
import type { Lint } from '../report'
import { goalFinder } from '../says'
import { templateOf } from '../template'
import { lineStart } from '../text'
import { type Completion, type Prefix, typed } from './completion'
import { directiveAt } from './directive'
import { isOurs, metadataAt } from './metadata'

/** How somebody came to ask: by a key of theirs for it, or by typing a sign after which something may follow. */
export type AskedBy = 'key' | 'sign'

/** What may be written at an offset of a document. What is no plan yet gets what could make it one. */
export function completionsAt(
  lint: Lint,
  offset: number,
  askedBy: AskedBy,
  reader: Language,
): readonly Completion[] {
  const { text, plan, today } = lint
  const start = lineStart(text, offset)
  const prefix: Prefix = { text: text.slice(start, offset), start, end: offset }
  const packs = new Map(Object.entries(languages))
  const language = packs.get(plan.language) ?? reader
  const isRead = lint.skipped === null
  const head = headAround(text, offset)
  if (head !== null) {
    const found = metadataAt(prefix, head, language, languages, today)
    // Whose front matter it is, nobody knows yet: what makes a plan of it is enough.
    return isRead || isOurs(head) || /^\s*type\s*:/.test(prefix.text)
      ? found
      : found.filter(({ insert }) => insert === 'type: ')
  }
  const directive = directiveAt(prefix)
  if (directive) return directive
  if (/<!--(?:(?!-->).)*$/.test(prefix.text)) return []
  if (text.trim() === prefix.text.trim() && /^\p{L}*$/u.test(prefix.text) && askedBy === 'key')
    return templates(prefix, [...new Set([reader, ...Object.values(languages)])], today)
  if (!isRead) return []
  return (
    headings(prefix, language) ?? days(prefix, language, today) ?? labels(lint, prefix, language, askedBy)
  )
}

/** The front matter in which an offset stands, closed or still being written; null elsewhere. */
function headAround(text: string, offset: number): string | null {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/.test(text) || offset < 4) return null
  const close = /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/.exec(text.slice(3))
  const end = close
    ? close.index + 3
    : (/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|#)/.exec(text)?.index ?? text.length) + 1
  return offset <= end ? text.slice(0, end) : null
}

function templates(prefix: Prefix, packs: readonly Language[], today: PlainDate): readonly Completion[] {
  return packs.flatMap(pack =>
    TEMPLATE_NAMES.map(name => ({
      kind: 'template' as const,
      label: pack.person.editing.templates[name],
      insert: templateOf(name, pack, today),
      at: typed(prefix, prefix.text.length),
      about: name,
    })),
  )
}

function headings(prefix: Prefix, { plan }: Language): readonly Completion[] | null {
  const [, words] = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(prefix.text) ?? []
  if (words === undefined) return null
  return plan.suggestions.headings.map(([name]) => ({
    kind: 'heading',
    label: name,
    insert: name,
    at: typed(prefix, words.length),
    about: '',
  }))
}

/** Behind « by » and its like, or a label that asks for a day: the ends of months, quarters and years. */
function days(prefix: Prefix, { plan }: Language, today: PlainDate): readonly Completion[] | null {
  const { suggestions, phrases } = plan
  const before = suggestions.beforeDay.map(escaped).join('|')
  const label = escaped(suggestions.labels.deadline)
  const asks = new RegExp(
    `(?:(?:^|[^\\p{L}])(?:${before})|${label}[ \\u00a0\\u202f]*:)[ \\u00a0]([\\p{L}\\p{N}]*)$`,
    'iu',
  )
  const [, begun] = asks.exec(prefix.text) ?? []
  if (begun === undefined) return null
  return daysAhead(today).map(({ day, ends }) => {
    const written = phrases.day(day.year, day.month, day.day)
    return {
      kind: 'day',
      label: written,
      insert: written,
      at: typed(prefix, begun.length),
      about: `${day} ${ends}`,
    }
  })
}

/** On a line below a goal: the labels that the goal does not have yet. */
function labels(lint: Lint, prefix: Prefix, { plan }: Language, askedBy: AskedBy): readonly Completion[] {
  const [, begun] = /^[ \t]+[-*+][ \t]+(\p{L}*)$/u.exec(prefix.text) ?? []
  // Whoever nests a line most often has a step in mind.
  if (begun === undefined || askedBy !== 'key') return []
  const goal = goalFinder(lint)(prefix.start - 1)
  const there = new Set(goal?.fields.map(({ type }) => type))
  const colon = plan.phrases.what('').trimEnd()
  return Object.entries(plan.suggestions.labels)
    .filter(([type]) => ![...there].some(known => known === type))
    .map(([type, label]) => ({
      kind: 'label',
      label,
      insert: `${label}${colon} ${blankFor(type, plan)}`,
      at: typed(prefix, begun.length),
      about: '',
    }))
}

/** The blank behind a label. */
function blankFor(type: string, { phrases }: Language['plan']): string {
  const names = {
    metric: 'measure',
    deadline: 'date',
    means: 'means',
    motivation: 'reason',
    risk: 'obstacle',
  } as const
  const found = Object.entries(names).find(([known]) => known === type)
  return found ? blank(found[1], phrases.blanks[found[1]]) : ''
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
