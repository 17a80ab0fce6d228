import type { Field, Goal, Plan } from '../plan/model'
import type { Pack } from '../plan/pack'
import { type Token, textOf, tokenise } from '../plan/tokens'
import { visibleText } from '../plan/visible'
import type { FieldType } from '../plan/words'
import { contains, lineStart, overlaps, type Span } from '../text'
import type { Words } from './change'
import { NewLines } from './new-lines'
import { wordsIn } from './roots'
import { isRemark, type Segment } from './segments'
import { type Subject, withoutComments } from './subject'

/** Labels and columns that hold what a change changes: their words say nothing about it. */
const PROMISES: ReadonlySet<FieldType> = new Set([
  'goal',
  'action',
  'stage',
  'metric',
  'deadline',
  'start',
  'period',
  'horizon',
  'target',
  'specific',
  'description',
])
/** So many new words beside a goal are a remark, whatever they say. */
const SEVERAL = 2

/** Finds what a plan says of its own changes: words that are there now and were not before. */
export class Remarks {
  readonly #lines: NewLines

  constructor(
    private readonly before: Plan,
    private readonly after: Plan,
    private readonly packs: readonly Pack[],
    goals: readonly Subject[],
    old: ReadonlySet<Subject>,
  ) {
    this.#lines = new NewLines(before, after, packs, goals, old)
  }

  /** What the plan says about a goal that it still has. */
  about(before: Subject, after: Subject): Words | null {
    return (
      this.#field(before, after) ??
      this.#beside(before, after) ??
      this.#struck(before, after) ??
      this.#comment(before, after) ??
      this.#status(before, after) ??
      this.#lines.below(after) ??
      this.#lines.elsewhere(after)
    )
  }

  /** What the plan says about a goal that it no longer has. `parent` is the goal above it, as it stands now. */
  aboutGone(before: Subject, parent: Subject | undefined): Words | null {
    return (parent && this.#lines.below(parent, before)) ?? this.#lines.elsewhere(before)
  }

  /** `[>]`, or words that no segment sets apart. */
  #status({ goal: { status } }: Subject, { goal }: Subject): Words | null {
    return goal.status === 'moved' && status !== 'moved' ? { span: goal.span, text: goal.text } : null
  }

  #field({ goal: was }: Subject, { goal: is }: Subject): Words | null {
    for (const field of is.fields) {
      if (field.empty || PROMISES.has(field.type) || field.value.text === '') continue
      const isOld = was.fields.some(
        ({ type, value }) => type === field.type && value.text === field.value.text,
      )
      if (!isOld) return said(field)
    }
    return null
  }

  /** In its own line or row: brackets, what stands behind a dash, a clause that gives a reason, a cell. */
  #beside(before: Subject, after: Subject): Words | null {
    const old = wordsIn(this.before.text.slice(...ends(ownLine(before.goal, this.before))))
    const known = new Set(old)
    const isNew = (token: Token): boolean =>
      token.kind === 'word' && !known.has(token.fold) && !isDate(token, after.goal)
    const segment = after.segments.find(part => isAbout(part, isNew, old.join(' ')))
    if (segment) return { span: segment.span, text: shownOf(segment.tokens) }
    const { tokens } = after
    for (let i = 1; i < tokens.length; i++) {
      const length = this.#remarkAt(tokens, i)
      const words = tokens.slice(i, i + length)
      if (length > 0 && words.every(token => token.kind === 'mark' || isNew(token)) && words.some(isNew))
        return wordsOf(tokens.slice(i))
    }
    return after.goal.place.kind === 'row' ? this.#cell(after, isNew) : null
  }

  #remarkAt(tokens: readonly Token[], i: number): number {
    return Math.max(...this.packs.map(({ sets }) => sets.revisions.remarks.at(tokens, i)))
  }

  /** A cell of a column that no word of ours heads. */
  #cell({ goal }: Subject, isNew: (token: Token) => boolean): Words | null {
    const line = ownLine(goal, this.after)
    const taken = [goal.span, ...goal.fields.map(({ span }) => span)]
    let start = line.start
    for (const cell of this.after.text.slice(line.start, line.end).split('|')) {
      const span = { start, end: start + cell.length }
      start = span.end + 1
      if (taken.some(other => overlaps(other, span))) continue
      const tokens = tokenise(visibleText(withoutComments(this.after.text), span))
      if (tokens.filter(isNew).length >= SEVERAL || (tokens.some(isNew) && isRemark(tokens, this.packs)))
        return wordsOf(tokens)
    }
    return null
  }

  /** The old day, or the old figure, struck through. */
  #struck(before: Subject, after: Subject): Words | null {
    const [was, is] = [ownLine(before.goal, this.before), ownLine(after.goal, this.after)]
    const old = this.before.text.slice(was.start, was.end)
    const found = /~~([^~\n]+)~~|<(del|s|strike)>([^<\n]+)<\/\2>/.exec(
      this.after.text.slice(is.start, is.end),
    )
    if (!found || old.includes(found[0])) return null
    const span = { start: is.start + found.index, end: is.start + found.index + found[0].length }
    return { span, text: (found[1] ?? found[3] ?? '').trim() }
  }

  /** A comment in the line, the reason of a directive among them. */
  #comment(before: Subject, after: Subject): Words | null {
    const [was, is] = [ownLine(before.goal, this.before), ownLine(after.goal, this.after)]
    const old = this.before.text.slice(was.start, was.end)
    for (const found of this.after.text.slice(is.start, is.end).matchAll(/<!--([\s\S]*?)-->/g)) {
      if (old.includes(found[0])) continue
      const [, words = ''] = found
      const text = (
        /^\s*goalmark\b/.test(words)
          ? words
              .split(/\s--\s/)
              .slice(1)
              .join(' -- ')
          : words
      ).trim()
      const start = is.start + found.index
      if (/\p{L}{2,}/u.test(text)) return { span: { start, end: start + found[0].length }, text }
    }
    return null
  }
}

const said = ({ value }: Field): Words => ({ span: value.span, text: value.text })

const isDate = (token: Token, { dates }: Goal): boolean => dates.some(({ span }) => contains(span, token))

/** It says that something changed, and did not stand there like that; or it is new as a whole. */
const isAbout = (
  { tokens, isRemark: tells }: Segment,
  isNew: (token: Token) => boolean,
  old: string,
): boolean =>
  tells ? !old.includes(wordsIn(shownOf(tokens)).join(' ')) : tokens.filter(isNew).length >= SEVERAL

/** From the start of the line that a goal’s words begin in to the end of the one they end in. */
export function ownLine({ span }: Goal, { text }: Plan): Span {
  const end = text.indexOf('\n', span.end)
  return { start: lineStart(text, span.start), end: end < 0 ? text.length : end }
}

const ends = ({ start, end }: Span): [number, number] => [start, end]

function wordsOf(tokens: readonly Token[]): Words {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return { span: { start: first?.start ?? 0, end: last?.end ?? 0 }, text: shownOf(tokens) }
}

/** The words as a person sees them. */
const shownOf = (tokens: readonly Token[]): string => textOf(tokens, '…')
