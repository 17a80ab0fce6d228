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
 * The fingerprints of findings of one document, in their order. Each is made of the rule, the words around (the goal's,
 * else the line's; none for the whole document) and how often the two came before. Neither the path, nor the line, nor
 * the reader's language, nor the day counts; nor do marks of Markdown, capitals, spaces and the shape of apostrophes.
 */
export function fingerprints(lint: Lint, findings: readonly Reported[]): readonly Fingerprint[] {
  const numbered = counter()
  return findings.map(finding => {
    const { rule, at, count, related } = finding
    if (count === 1) {
      const own = numbered(rule, around(lint, at))
      return { own, goals: [own] }
    }
    return {
      own: numbered(rule, `gathered ${around(lint, at)}`),
      goals: related.map(goal => numbered(rule, around(lint, goal.at))),
    }
  })
}

/** The same without a word of the plan in it: the rule, and how often it came before. */
export function wordlessFingerprints(findings: readonly Reported[]): readonly Fingerprint[] {
  const numbered = counter()
  return findings.map(({ rule }) => {
    const own = numbered(rule, '')
    return { own, goals: [own] }
  })
}

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
