import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver'
import { everyGoal, type Plan, plannedDates, type Span } from '../../core/index'
import { toRange, toSpan } from '../convert'
import type { Feature, Seen } from './feature'

/** What the words of a plan are, for the colours: of words that are two things the later counts. */
const TYPES = ['goal', 'measure', 'role', 'deadline'] as const

/** Colours for goals and for what makes them goals. */
export const semanticTokens: Feature = {
  announce: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [] },
      full: true,
      range: true,
    },
  }),
  serve({ connection, aboutPlan }) {
    connection.languages.semanticTokens.on(
      aboutPlan<SemanticTokensParams, SemanticTokens>({ data: [] }, seen =>
        tokensOf(seen, { start: 0, end: seen.plan.text.length }),
      ),
    )
    connection.languages.semanticTokens.onRange(
      aboutPlan<SemanticTokensRangeParams, SemanticTokens>({ data: [] }, (seen, { range }) =>
        tokensOf(seen, toSpan(seen.document, range)),
      ),
    )
  },
  async refresh({ connection, editor, safely }) {
    if (editor.can.refresh.semanticTokens)
      await safely(undefined, async () => connection.languages.semanticTokens.refresh())
  },
}

function tokensOf({ document, plan }: Seen, asked: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  for (const { type, span } of runsOf(plan, asked)) {
    const { line, character } = toRange(document, span).start
    builder.push(line, character, span.end - span.start, type, 0)
  }
  return builder.build()
}

interface Run {
  readonly type: number
  readonly span: Span
}

/** The stretches of one type, each within its line and without space at its ends. */
function runsOf(plan: Plan, { start, end }: Span): readonly Run[] {
  const types = painted(plan)
  const runs: Run[] = []
  for (const { 0: line, index } of plan.text.matchAll(/[^\r\n]+/g)) {
    if (index + line.length < start || end < index) continue
    for (let at = index; at < index + line.length; ) {
      const type = types[at] ?? 0
      let to = at + 1
      while (to < index + line.length && types[to] === type) to++
      const words = plan.text.slice(at, to)
      const span = { start: to - words.trimStart().length, end: at + words.trimEnd().length }
      if (type > 0 && span.start < span.end) runs.push({ type: type - 1, span })
      at = to
    }
  }
  return runs
}

/** For each character of the plan its type, counted from 1; 0 for none. */
function painted(plan: Plan): Uint8Array {
  const goals = [...everyGoal(plan.goals)]
  const spans: Readonly<Record<(typeof TYPES)[number], readonly Span[]>> = {
    goal: goals.map(({ span }) => span),
    measure: goals.flatMap(({ evidence }) => evidence.flatMap(one => (one.letter === 'M' ? [one.span] : []))),
    role: plan.targets.map(({ span }) => span),
    deadline: plannedDates(plan).flatMap(({ role, span }) => (role === 'deadline' ? [span] : [])),
  }
  const paint = new Uint8Array(plan.text.length)
  for (const [type, name] of TYPES.entries())
    for (const { start, end } of spans[name]) paint.fill(type + 1, start, end)
  return paint
}
