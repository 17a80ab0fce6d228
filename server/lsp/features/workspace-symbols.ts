import { LSPErrorCodes, SymbolInformation } from 'vscode-languageserver'
import { everyGoal } from '../../core/index'
import { toRange } from '../convert'
import { type Feature, isPlan, type Seen } from './feature'
import { kindOf, namesOf } from './symbols'

/** Goals, stages and actions of every open plan, found by their words. */
export const workspaceSymbols: Feature = {
  announce: () => ({ workspaceSymbolProvider: true }),
  serve: ({ connection, documents, plans, refuse, safely }) =>
    void connection.onWorkspaceSymbol(({ query }, token) =>
      safely<SymbolInformation[] | ReturnType<typeof refuse>>([], async () => {
        const found: SymbolInformation[] = []
        for (const uri of documents.keys()) {
          const checked = await plans.of(uri)
          if (token.isCancellationRequested)
            return refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
          if (checked && isPlan(checked)) found.push(...symbolsIn(checked, query))
        }
        return found
      }),
    ),
}

function symbolsIn({ document, lint, plan }: Seen, query: string): SymbolInformation[] {
  const nameOf = namesOf(plan)
  return [...everyGoal(plan.goals)].flatMap(goal => {
    const name = nameOf(goal)
    if (!holds(name, query)) return []
    const range = toRange(document, goal.span)
    return [SymbolInformation.create(name, kindOf(goal), range, document.uri, lint.source.path)]
  })
}

/** The letters of the query stand in the name, in their order: what editors take for a match. */
function holds(name: string, query: string): boolean {
  const [words, wanted] = [folded(name), folded(query).replace(/\s/g, '')]
  let from = 0
  return [...wanted].every(letter => {
    const at = words.indexOf(letter, from)
    from = at + letter.length
    return at >= 0
  })
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
