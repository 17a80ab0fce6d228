import { LSPErrorCodes, SymbolInformation } from 'vscode-languageserver'
import { everyGoal } from '../../core/index'
import { toRange } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { EveryPlan } from '../every-plan'
import { type Feature, isPlan } from './feature'
import { kindOf, namesOf } from './symbols'

/** Goals, stages and actions of every plan, open or in a folder of the editor, found by their words. */
export function workspaceSymbols(editor: Editor): Feature {
  const symbols = new EveryPlan(editor, symbolsOf, [])
  return {
    announce: () => ({ workspaceSymbolProvider: true }),
    serve(desk) {
      const { connection, refuse, safely } = desk
      symbols.serve(desk)
      connection.onWorkspaceSymbol(({ query }, token) =>
        safely<SymbolInformation[] | ReturnType<typeof refuse>>([], async () => {
          const found: SymbolInformation[] = []
          for await (const some of symbols.all(desk, token))
            found.push(...some.filter(({ name }) => holds(name, query)))
          if (!token.isCancellationRequested) return found
          return refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
        }),
      )
    },
    refresh: async () => symbols.forgetAll(),
    filesChanged: uris => symbols.forget(uris),
  }
}

function symbolsOf(checked: Checked): readonly SymbolInformation[] {
  if (!isPlan(checked)) return []
  const { document, lint, plan } = checked
  const nameOf = namesOf(plan)
  return [...everyGoal(plan.goals)].map(goal =>
    SymbolInformation.create(
      nameOf(goal),
      kindOf(goal),
      toRange(document, goal.span),
      document.uri,
      lint.source.path,
    ),
  )
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
