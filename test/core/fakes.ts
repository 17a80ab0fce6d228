import { spanOf } from '../../server/core/markdown'
import type { Goal, Plan, Section } from '../../server/core/plan/model'
import type { readPlan as read } from '../../server/core/plan/read'
import type { Findings, Rule } from '../../server/core/rules/rule'
import type { Span } from '../../server/core/text'

type Says = { found: { word: string } }
type Offers = { cut: {}; ask: {} }
type Options = { words: readonly string[]; most: number; deep: { on: boolean } }
type Fake = Rule<Says, Offers, Options>

/** Rules that find one word each: what the runner does with their findings is under test, not the words. */
const finding = (word: string, severity: 'info' | 'warning', more: Partial<Fake> = {}): Fake => ({
  since: '0.1.0',
  severity,
  letter: 'S',
  kinds: ['plan'],
  sources: [],
  readsToday: false,
  readsWords: true,
  options: { words: [], most: 3, deep: { on: true } },
  *check({ goals, text }): Findings<Says, Offers> {
    for (const goal of goals) {
      const from = goal.text.indexOf(word)
      if (from < 0) continue
      const at = { start: goal.span.start + from, end: goal.span.start + from + word.length }
      const after = { start: at.start, end: Math.min(at.end + 1, text.length) }
      const cut = { offers: 'cut', facts: {}, safe: true, edits: [{ at: after, insert: '' }] } as const
      const ask = { offers: 'ask', facts: {}, edits: [{ at, insert: '${what:this}\n  - ${how}' }] } as const
      yield { at, goal, says: 'found', facts: { word }, fixes: [cut, ask] }
    }
  },
  ...more,
})

/** By the ids of real rules, because presets, precedence and settings know those. */
export const rules = {
  'specific-vague-verb': finding('improve', 'warning'),
  'specific-vague-term': finding('improve', 'info'),
  'measurable-no-indicator': finding('', 'warning'),
  'time-no-deadline': finding('undated', 'warning'),
  'time-past-deadline': finding('broken', 'warning', {
    // biome-ignore lint/correctness/useYield: a rule that fails before its first finding
    *check(): Findings<Says, Offers> {
      throw new Error('this rule is broken')
    },
  }),
}

const NONE: Span = { start: 0, end: 0 }
const phrase = (text: string, span: Span) => ({
  text,
  span,
  language: 'en',
  terms: [],
  dates: [],
  cadence: null,
})

const noSection: Section = {
  types: ['goals'],
  heading: null,
  depth: 0,
  span: NONE,
  period: null,
  horizon: 'none',
  bareHorizon: false,
  parent: null,
}

const noAnswer = 'unknown'
const unanswered: Goal['smart'] = {
  specific: noAnswer,
  measurable: noAnswer,
  achievable: noAnswer,
  realistic: noAnswer,
  timeBound: noAnswer,
}

function goalOf(text: string, span: Span, section: Section): Goal {
  return {
    ...phrase(text, span),
    type: 'goal',
    status: 'open',
    confidence: 'high',
    section,
    parent: null,
    children: [],
    fields: [],
    verb: null,
    deadline: null,
    horizon: 'none',
    cadence: null,
    evidence: [],
    smart: unanswered,
    place: {
      kind: 'item',
      indent: '',
      marker: '-',
      childIndent: '  ',
      tail: span.end,
      childrenEnd: span.end,
    },
    linked: [],
    admitsGap: false,
    isVision: false,
    confidenceOf10: null,
    effort: null,
    clauses: { hedges: [], deeds: [], approach: null },
  }
}

/** Reads headings as sections and list items as goals; `not a plan` and `template` say so themselves. */
export const readPlan: typeof read = ({ parsed }): Plan => {
  const { text } = parsed
  let section = noSection
  const goals: Goal[] = []
  const kind = text.includes('# Template') ? 'template' : 'plan'
  for (const node of parsed.tree.children) {
    const span = spanOf(node)
    if (node.type === 'heading')
      section = { ...noSection, heading: phrase(text.slice(span.start, span.end), span) }
    if (node.type !== 'list') continue
    for (const item of node.children) {
      const words = item.children[0]
      const at = words ? spanOf(words) : NONE
      goals.push(goalOf(text.slice(at.start, at.end), at, section))
    }
  }
  const title = { start: 0, end: Math.min(1, text.length) }
  const problem = text.includes('broken: [') ? { message: 'a list has no end', span: title } : null
  const metadata = parsed.frontMatter?.span ?? null
  return {
    text,
    kind,
    variant: null,
    language: 'en',
    frontMatter: { span: metadata, entries: [], problem },
    sections: [],
    goals,
    targets: [],
    notes: [],
    competencies: [],
    framework: [],
    facts: {
      budgets: [],
      means: [],
      people: [],
      reasons: [],
      research: [],
      prerequisites: [],
      aftermath: [],
      orphans: [],
      background: {
        evidence: [],
        accomplishments: [],
        skills: [],
        future: [],
        links: [],
        ties: 'unknown',
        isInsider: false,
        isEntryLevel: false,
      },
      reflection: { accomplishments: [], skills: [], future: [] },
      upkeep: { cadenceDays: null, reviews: [], updated: null, isReviewed: false, isArchived: false },
      prompts: [],
      application: null,
      answers: [],
      practice: [],
      changes: [],
      claims: [],
      obstacles: { answered: [], bare: [] },
      ladder: { now: null, aims: [], named: new Set() },
      adrift: [],
      ifThens: [],
    },
    fields: [],
    lookBack: null,
    horizons: { medium: 18, long: 36 },
    anchor: null,
    activation: { by: text.includes('# Software') ? 'none' : 'argument', score: 0, signals: [] },
    isIndependent: false,
    title,
  }
}

const shout = ({ word }: { word: string }) => `“${word}” was found.`
const text = {
  title: 'A word',
  why: 'Because.',
  off: 'Never.',
  says: { found: shout },
  offers: { cut: () => 'Cut it', ask: () => 'Say what' },
  options: { words: 'Words.', most: 'How many.', deep: 'Depth.' },
  examples: [{ good: 'fine' }],
}

const about = ({ rule }: { rule: string }) => `About ${rule}.`
const en = {
  code: 'en',
  name: 'English',
  plan: { phrases: {} },
  person: {
    rules: Object.fromEntries(Object.keys(rules).map(id => [id, text])),
    show: { quote: (words: string) => `“${words}”` },
    reserved: {
      'plan-invalid-front-matter': ({ problem }: { problem: string }) =>
        `The metadata is broken: ${problem}.`,
      'directive-unknown-rule': about,
      'directive-unused': about,
      'directive-missing-reason': about,
      'internal-rule-failed': about,
      removeDirective: about,
      aggregated: ({ count, message }: { count: number; message: string }) => `${count} goals: ${message}`,
    },
    sources: {},
  },
}

export const languages = { en, fr: { ...en, code: 'fr' } }
