import type { Goal, Plan, Section } from '../plan/model'
import type { Pack } from '../plan/pack'
import { tokenise } from '../plan/tokens'
import { visibleText } from '../plan/visible'
import { contains, lastUpTo, overlaps, type Span } from '../text'
import type { Words } from './change'
import { rootOf, stemOf, wordsIn } from './roots'
import { isRemark } from './segments'
import { type Subject, withoutComments } from './subject'

/** A line of the later version that the earlier one has not. */
interface Line extends Words {
  /** Beginnings of its words. */
  readonly stems: ReadonlySet<string>
  readonly count: number
  /** It says that something changed, or why, or stands where such things stand. */
  readonly isRemark: boolean
  /** The goal whose words stand in it. */
  readonly goal: Subject | null
}

/** A line with so many words is a remark on the goal that it stands under. */
const SEVERAL = 2

/** The lines that are new in a later version, and which goals they speak of. */
export class NewLines {
  readonly #lines: readonly Line[]

  constructor(
    before: Plan,
    private readonly after: Plan,
    private readonly packs: readonly Pack[],
    goals: readonly Subject[],
    /** Goals that the earlier version has, too: their lines speak of themselves. */
    private readonly old: ReadonlySet<Subject>,
  ) {
    this.#lines = before.text === after.text ? [] : this.#read(before, goals)
  }

  /** A new line that stands below a goal and is none of its steps. `gone`: below it stood a step, which the line is about. */
  below(subject: Subject, gone: Subject | null = null): Words | null {
    for (let above: Subject | null = subject; above; above = above.parent) {
      const span = regionOf(above.goal)
      const isOwn = above === subject && gone === null
      const found =
        span &&
        this.#lines.find(({ goal, ...line }) => {
          if (!contains(span, line.span) || goal === above || (goal && this.old.has(goal))) return false
          return line.isRemark ? !goal || goal.parent === above : isOwn && !goal && line.count >= SEVERAL
        })
      if (found) return wordsOf(found)
    }
    return null
  }

  /** A new line anywhere that says that something changed and shares the goal’s words. */
  elsewhere({ stems }: Subject): Words | null {
    const least = Math.min(2, Math.max(1, Math.ceil(stems.size / 2)))
    const found = this.#lines.find(
      line => line.isRemark && line.goal === null && sharedBy(line.stems, stems) >= least,
    )
    return found ? wordsOf(found) : null
  }

  #read(before: Plan, goals: readonly Subject[]): readonly Line[] {
    const known = new Set(before.text.split('\n').map(line => wordsIn(line).join(' ')))
    const placed = [...goals].sort((a, b) => a.goal.span.start - b.goal.span.start)
    const text = withoutComments(this.after.text)
    const lines: Line[] = []
    let start = 0
    for (const raw of text.split('\n')) {
      const span = { start, end: start + raw.length }
      start = span.end + 1
      const words = wordsIn(raw)
      if (words.length === 0 || known.has(words.join(' '))) continue
      const tokens = tokenise(visibleText(text, span)).filter(({ kind }) => kind !== 'mark')
      const last = placed[lastUpTo(placed.length, i => placed[i]?.goal.span.start ?? 0, span.end)]
      lines.push({
        span,
        text: raw.replace(/^[\s>]*(?:[-*+•]|\d+[.)])?\s*/, '').replace(/\*\*|__|~~|\s+$/g, ''),
        stems: new Set(words.filter(word => word.length > 2).map(word => stemOf(rootOf(word)))),
        count: tokens.filter(({ kind }) => kind === 'word').length,
        isRemark: isRemark(tokens, this.packs) || this.#isUnderRemarks(span),
        goal: last && overlaps(last.goal.span, span) ? last : null,
      })
    }
    return lines
  }

  /** Under « Dropped », « Reporté », « What I will not do ». */
  #isUnderRemarks({ start }: Span): boolean {
    const { sections } = this.after
    const section = sections[lastUpTo(sections.length, i => sections[i]?.span.start ?? 0, start)]
    return section !== undefined && this.#holdsRemarks(section)
  }

  #holdsRemarks({ types, heading }: Section): boolean {
    return (
      types.includes('nongoal') ||
      (heading !== null && isRemark(tokenise(visibleText(this.after.text, heading.span)), this.packs))
    )
  }
}

const wordsOf = ({ span, text }: Line): Words => ({ span, text })

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...b].filter(stem => a.has(stem)).length

/** What stands below a goal, its own words included; null where nothing can. */
const regionOf = ({ span, place }: Goal): Span | null =>
  place.kind === 'row' ? null : { start: span.start, end: Math.max(place.childrenEnd, span.end) }
