import { createHash } from 'node:crypto'
import { goalAt, type Lint, type Reported, type Span } from '../core/index'

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
  const make = (rule: string, at: Span, kind = ''): string =>
    numbered(rule, words ? `${kind}${around(lint, at)}` : '')
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

function around(lint: Lint, at: Span): string {
  const { text, plan } = lint
  if (at.start === plan.title.start && at.end === plan.title.end) return ''
  return plain(goalAt(lint, at.start)?.text ?? lineAt(text, at.start))
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const end = /[\r\n]/.exec(text.slice(offset))?.index ?? text.length
  return text.slice(start, offset + end)
}

/** The words alone, for editors change the rest without asking. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Sc}%+<>≤≥=]+/gu, ' ')
    .trim()
