import { LSPErrorCodes, SymbolInformation } from 'vscode-languageserver'
import { everyGoal } from '../../core/index'
import { addressOf, pathOf } from '../addresses'
import { toRange } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { plansIn } from '../walk'
import { type Desk, type Feature, isPlan } from './feature'
import { kindOf, namesOf } from './symbols'

/** Goals, stages and actions of every plan, open or in a folder of the editor, found by their words. */
export function workspaceSymbols(editor: Editor): Feature {
  /** What stands in closed plans, kept while the editor tells of files that change. */
  const known = new Map<string, readonly SymbolInformation[]>()

  const closed = async (
    { files, plans, safely }: Desk,
    path: string,
  ): Promise<readonly SymbolInformation[]> => {
    const uri = addressOf(path)
    const before = known.get(uri)
    if (before) return before
    const symbols = await safely([], async () => {
      const text = await files.read(path)
      return typeof text === 'string' ? symbolsOf(await plans.read(uri, text)) : []
    })
    if (editor.can.watch) known.set(uri, symbols)
    // Whatever else waits goes first between two plans.
    await new Promise(resolve => setTimeout(resolve))
    return symbols
  }

  return {
    announce: () => ({ workspaceSymbolProvider: true }),
    serve(desk) {
      const { connection, documents, files, plans, refuse, safely } = desk
      documents.onDidSave(({ document }) => void known.delete(document.uri))
      documents.onDidClose(({ document }) => void known.delete(document.uri))
      connection.onWorkspaceSymbol(({ query }, token) =>
        safely<SymbolInformation[] | ReturnType<typeof refuse>>([], async () => {
          const found: SymbolInformation[] = []
          const add = (symbols: readonly SymbolInformation[]): void => {
            found.push(...symbols.filter(({ name }) => holds(name, query)))
          }
          const open = documents.keys()
          for (const uri of open) {
            const checked = await plans.of(uri)
            if (checked) add(symbolsOf(checked))
          }
          const isOpen = new Set(open.map(pathOf))
          const folders = editor.folders.flatMap(uri => pathOf(uri) ?? [])
          for (const path of await plansIn(folders, files, token)) {
            if (token.isCancellationRequested) break
            if (!isOpen.has(path)) add(await closed(desk, path))
          }
          if (!token.isCancellationRequested) return found
          return refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
        }),
      )
    },
    refresh: async () => known.clear(),
    filesChanged(uris) {
      for (const uri of uris) known.delete(addressOf(pathOf(uri) ?? '') || uri)
    },
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
