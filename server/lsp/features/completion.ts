import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  TextEdit,
} from 'vscode-languageserver'
import {
  type Completion,
  catalogue,
  completionsAt,
  fillBlanks,
  type Language,
  ruleText,
} from '../../core/index'
import { snippetOf, toOffset, toRange, withLineEnds } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import type { Feature } from './feature'

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Class,
  label: CompletionItemKind.Property,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  day: CompletionItemKind.Value,
  rule: CompletionItemKind.Constant,
  directive: CompletionItemKind.Keyword,
  template: CompletionItemKind.Snippet,
}

/** Headings, labels, front matter, days, rules in directives, and whole documents to begin with. */
export const completion: Feature = {
  announce: () => ({ completionProvider: { triggerCharacters: [' ', ':', '-'], resolveProvider: false } }),
  serve: ({ connection, editor, about }) =>
    void connection.onCompletion(
      about<CompletionParams, CompletionItem[]>([], (checked, { position, context }) => {
        const bySign = context?.triggerKind === CompletionTriggerKind.TriggerCharacter
        const { reader } = checked.wishes
        const offset = toOffset(checked.document, position)
        return completionsAt(checked.lint, offset, bySign ? 'sign' : 'key', reader).map((one, place) =>
          itemOf(one, place, checked, editor),
        )
      }),
    ),
}

function itemOf(
  one: Completion,
  place: number,
  { document, wishes }: Checked,
  { can }: Editor,
): CompletionItem {
  const isSnippet = can.completionSnippets && one.insert.includes('${')
  const text = isSnippet ? snippetOf(one.insert) : fillBlanks(one.insert)
  return {
    label: one.label,
    kind: KINDS[one.kind],
    detail: detailOf(one, wishes.reader),
    // They come in the order in which people need them.
    sortText: String(place).padStart(4, '0'),
    ...(one.kind === 'directive' ? { filterText: one.insert } : {}),
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: TextEdit.replace(toRange(document, one.at), withLineEnds(document, text)),
  }
}

function detailOf({ kind, about }: Completion, reader: Language): string {
  const { kinds, ends } = reader.person.editing
  const id = catalogue().find(rule => rule.id === about)?.id
  if (id) return ruleText(id, reader).title
  if (kind !== 'day') return kinds[kind]
  return Object.entries(ends).find(([what]) => about.endsWith(what))?.[1] ?? ''
}
