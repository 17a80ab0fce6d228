import { createHash } from 'node:crypto'
import { goalFinder, type Lint, type Reported, type Span } from '../core/index'
import { Lines } from './reporters/lines'

/** Where a fingerprint stands in a report, and which way of making it gave it: a change of the way changes the name. */
export const FINGERPRINT = 'goalmarkFinding/v1'

/** What tells a finding from all others of its document, however its lines move. 32 hexadecimal digits each. */
export interface Fingerprint {
  /** Of the finding itself. */
  readonly own: string
  /**
   * Of what it finds, one for each goal it stands for. A finding gathered on a heading has those that its goals would
   * have one by one: they are what a baseline keeps, so that gathering neither hides a new goal nor brings back an old.
   * For any other finding it is `own` alone.
   */
  readonly goals: readonly string[]
}

/**
 * The fingerprints of a document's findings, of those that directives silence, too. Each is made of the rule, the words
 * around (the goal's, else the line's; none for the whole document) and how often the two came before. Neither the path,
 * nor the line, nor the reader's language, nor the day counts; nor do marks of Markdown, capitals, spaces and the shape
 * of apostrophes. Without `words`, only the rule and how often it came before count.
 */
export function fingerprints(lint: Lint, words = true): ReadonlyMap<Reported, Fingerprint> {
  const numbered = counter()
  const goalAt = goalFinder(lint)
  const lines = new Lines(lint.text)
  const lineAt = (offset: number): string => lines.line(lines.position(offset).line)
  const around = (at: Span): string =>
    isTitle(lint, at) ? '' : plain(goalAt(at.start)?.text ?? lineAt(at.start))
  const make = (rule: string, at: Span, kind = ''): string =>
    numbered(rule, words ? `${kind}${around(at)}` : '')
  const found = [...lint.findings, ...lint.silenced.map(({ finding }) => finding)]
  const inOrder = found.sort((a, b) => a.at.start - b.at.start)
  return new Map(
    inOrder.map(finding => {
      const { rule, at, count, related } = finding
      const own = make(rule, at, count > 1 ? GATHERED : '')
      return [finding, { own, goals: count > 1 ? related.map(goal => make(rule, goal.at)) : [own] }]
    }),
  )
}

const GATHERED = 'gathered '

function counter(): (rule: string, words: string) => string {
  const seen = new Map<string, number>()
  return (rule, words) => {
    const key = JSON.stringify([rule, words])
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return createHash('sha256').update(`${key} ${before}`).digest('hex').slice(0, 32)
  }
}

/** Where findings about the whole document sit, whatever is written there. */
const isTitle = ({ plan: { title } }: Lint, at: Span): boolean =>
  at.start === title.start && at.end === title.end

/** The words alone, for editors change the rest without asking. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Sc}%+<>≤≥=]+/gu, ' ')
    .trim()
