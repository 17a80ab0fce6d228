import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  SymbolInformation,
  SymbolKind,
  SymbolTag,
} from 'vscode-languageserver'
import { type Goal, type Lint, labelsOf, type Span } from '../../core/index'
import { toRange } from '../convert'
import type { Feature, Seen } from './feature'

/** The goals of a plan as its outline: goals, their stages, their actions, each with its state and its day. */
export const symbols: Feature = {
  announce: () => ({ documentSymbolProvider: { label: 'Goalmark' } }),
  serve: ({ connection, editor, aboutPlan }) =>
    void connection.onDocumentSymbol(
      aboutPlan<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>([], seen => {
        const outline = outlineOf(seen)
        return editor.can.nestSymbols ? outline : flattened(outline, seen.document.uri)
      }),
    ),
}

const KINDS: Readonly<Record<Goal['type'], SymbolKind>> = {
  goal: SymbolKind.Class,
  objective: SymbolKind.Class,
  'key-result': SymbolKind.Field,
  stage: SymbolKind.Event,
  action: SymbolKind.Method,
  habit: SymbolKind.Method,
}

/** The words of a goal behind the label that it bears: `G1 Pass the test`. */
export function namesOf(plan: Lint['plan']): (goal: Goal) => string {
  const labels = new Map(labelsOf(plan).map(({ goal, text }) => [goal, text]))
  return goal => [labels.get(goal) ?? '', goal.text].join(' ').trim() || '…'
}

export const kindOf = ({ type }: Goal): SymbolKind => KINDS[type]

function outlineOf({ document, plan, wishes: { reader } }: Seen): DocumentSymbol[] {
  const { editor, show } = reader.person
  const nameOf = namesOf(plan)
  const symbolOf = (goal: Goal): DocumentSymbol => {
    const { type, status, deadline, span, children } = goal
    const day = deadline?.end ? show.date(deadline.end) : ''
    return {
      name: nameOf(goal),
      kind: kindOf(goal),
      detail: [editor.status[type][status], day].filter(Boolean).join(' · '),
      range: toRange(document, wholeOf(goal)),
      selectionRange: toRange(document, span),
      children: children.map(symbolOf),
      ...(status === 'dropped' ? { tags: [SymbolTag.Deprecated] } : {}),
    }
  }
  return plan.goals.map(symbolOf)
}

/** A goal with all that hangs below it. */
export function wholeOf({ span, place, children }: Goal): Span {
  const below = children.map(wholeOf)
  return {
    start: Math.min(span.start, ...below.map(({ start }) => start)),
    end: Math.max(span.end, 'childrenEnd' in place ? place.childrenEnd : 0, ...below.map(({ end }) => end)),
  }
}

/** The outline as a list, for editors that know no other. */
const flattened = (outline: readonly DocumentSymbol[], uri: string, above?: string): SymbolInformation[] =>
  outline.flatMap(({ name, kind, range, children }) => [
    SymbolInformation.create(name, kind, range, uri, above),
    ...flattened(children ?? [], uri, name),
  ])
