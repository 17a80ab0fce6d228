import type { Deadline, DeadlineSource, Goal, Plan } from '../plan/model'
import { openerOf } from '../plan/openings'
import type { Pack } from '../plan/pack'
import { type Token, tokenise } from '../plan/tokens'
import { visibleText } from '../plan/visible'
import { contains, type Span } from '../text'
import { type Figure, figuresOf } from './figures'
import { rootOf, stemOf } from './roots'
import { type Segment, segmentsOf } from './segments'

/** A goal as comparing needs it. */
export interface Subject {
  readonly goal: Goal
  /** The goal above it. */
  readonly parent: Subject | null
  readonly pack: Pack
  /** Its own words, comments left out. */
  readonly tokens: readonly Token[]
  /** Brackets, and what stands behind a dash or a semicolon. */
  readonly segments: readonly Segment[]
  /** The words that carry content: no dates, no figures, no remarks, in the order in which they stand. */
  readonly wording: readonly string[]
  /** The same as a set of beginnings. */
  readonly stems: ReadonlySet<string>
  /** The words before a colon, by which people know a goal: « Examen : … », `**Sourdough**: …`. Empty without. */
  readonly label: string
  /** What its measure counts. */
  readonly figures: readonly Figure[]
  /** By when, where that is not just what the goal above or a step below says. */
  readonly deadline: Deadline | null
  /** Words that tell it from all that is like it: equal wordings have equal keys. */
  readonly key: string
}

const OWN: readonly DeadlineSource[] = ['own', 'label', 'column', 'heading', 'front-matter']

/** Every goal of a plan, and all that hangs below, parents first. */
export function subjectsOf(plan: Plan, packs: readonly Pack[]): readonly Subject[] {
  const text = withoutComments(plan.text)
  const subjects: Subject[] = []
  const add = (goal: Goal, parent: Subject | null): void => {
    const subject = subjectOf(goal, parent, text, packs)
    subjects.push(subject)
    for (const child of goal.children) add(child, subject)
  }
  for (const goal of plan.goals) add(goal, null)
  return subjects
}

/** Comments as spaces, so that places stay what they were. */
export const withoutComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\r\n]/g, ' '))

function subjectOf(goal: Goal, parent: Subject | null, text: string, packs: readonly Pack[]): Subject {
  const pack = packs.find(({ code }) => code === goal.language) ?? (packs[0] as Pack)
  const tokens = tokenise(visibleText(text, goal.span))
  const segments = segmentsOf(tokens, goal, packs)
  const figures = figuresOf({ goal, tokens, segments, pack, text })
  const deadline = goal.deadline && OWN.includes(goal.deadline.from) ? goal.deadline : null
  const opener = openerOf(tokens, pack)?.to ?? 0
  const wording = wordsOf({ tokens, segments, figures, goal, pack }, opener)
  return {
    goal,
    parent,
    pack,
    tokens,
    segments,
    wording,
    stems: new Set(wording.map(stemOf)),
    label: labelOf(tokens, opener),
    figures,
    deadline,
    key: wording.join(' ') || goal.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
  }
}

/** The words of a goal that carry content, but for remarks; and but for those in `besides`. */
export function wordsOf(
  {
    tokens,
    segments,
    figures,
    goal,
    pack,
  }: Pick<Subject, 'tokens' | 'segments' | 'figures' | 'goal' | 'pack'>,
  from = openerOf(tokens, pack)?.to ?? 0,
  besides: readonly Span[] = [],
): readonly string[] {
  const left: readonly Span[] = [
    ...goal.dates.map(({ span }) => span),
    ...figures.map(({ number }) => number),
    ...segments.filter(({ isRemark }) => isRemark).map(({ span }) => span),
    ...besides,
  ]
  const words: string[] = []
  for (const token of tokens.slice(from)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    if (isEmpty(token, pack) || left.some(span => contains(span, token))) continue
    words.push(token.kind === 'word' ? rootOf(token.fold) : token.fold)
  }
  return words
}

const isEmpty = (token: Token, { sets }: Pack): boolean =>
  token.kind === 'word' &&
  (sets.stopWords.has(token.text) ||
    token.fold.length < 2 ||
    token.text.endsWith("'") ||
    sets.prepositions.at([token], 0) > 0 ||
    sets.determiners.at([token], 0) > 0)

/** So many words at most name a goal. */
const LONGEST_LABEL = 6

function labelOf(tokens: readonly Token[], from: number): string {
  const end = tokens.findIndex(({ text }, i) => i >= from && text === ':')
  const words = tokens.slice(from, Math.max(from, end)).filter(({ kind }) => kind !== 'mark')
  return words.length <= LONGEST_LABEL ? words.map(({ fold }) => rootOf(fold)).join(' ') : ''
}
