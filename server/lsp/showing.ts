import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Reported, Severity } from '../core/index'
import { toDiagnostic } from './convert'
import type { Checked } from './documents'
import type { Editor } from './editor'
import { NAME } from './protocol'

/** What a person is shown of one document. */
export interface Shown {
  /** Names this answer: another one says something else. */
  readonly id: string
  readonly version: number
  readonly items: readonly Diagnostic[]
}

/** Decides when what was found is shown: as it is typed, when the document is saved, or when somebody asks. */
export class Showing {
  readonly #shown = new Map<string, Shown>()
  readonly #due = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #typing = new Map<string, Typing>()
  #cursor: { readonly uri: string; readonly line: number } | null = null

  constructor(private readonly editor: Editor) {}

  /** What to show of a document that was just read. */
  of(checked: Checked): Shown {
    const { wishes, document } = checked
    const before = this.#shown.get(document.uri)
    const isAsked = this.#asked.has(document.uri)
    const waits = wishes.run === 'manual' ? !isAsked : wishes.run === 'onSave' && !this.#isDue(document.uri)
    if (waits && before) return before
    const shown = waits && wishes.run === 'manual' ? nothing(document.version) : this.#now(checked)
    this.#due.delete(document.uri)
    this.#asked.delete(document.uri)
    this.#shown.set(document.uri, shown)
    return shown
  }

  /** The document was saved, or its settings changed. Tells whether something waited for that. */
  due(uri: string): boolean {
    this.#due.add(uri)
    const held = this.#typing.get(uri)?.isHolding ?? false
    this.#typing.delete(uri)
    return held
  }

  /** Somebody wants to see what there is, whatever it waits for. */
  ask(uri: string): void {
    this.#asked.add(uri)
    this.#typing.delete(uri)
  }

  /** Somebody types: new findings on the cursor's line may wait. */
  typed(uri: string): void {
    if (this.#cursor?.uri !== uri || this.#typing.has(uri)) return
    const { line } = this.#cursor
    const there = this.#shown.get(uri)?.items.filter(({ range }) => range.start.line === line) ?? []
    this.#typing.set(uri, { line, known: new Set(there.map(({ code }) => code)), isHolding: false })
  }

  /** The cursor came to a line. Gives the documents in which something waited for that. */
  moved(uri: string, line: number): readonly string[] {
    this.#cursor = { uri, line }
    const left = [...this.#typing].filter(([typed, { line: last }]) => typed !== uri || last !== line)
    for (const [typed] of left) this.#typing.delete(typed)
    return left.filter(([, { isHolding }]) => isHolding).map(([typed]) => typed)
  }

  forget(uri: string): void {
    this.#shown.delete(uri)
    this.#due.delete(uri)
    this.#asked.delete(uri)
    this.#typing.delete(uri)
  }

  #isDue(uri: string): boolean {
    return this.#due.has(uri) || this.#asked.has(uri)
  }

  #now(checked: Checked): Shown {
    const { document, wishes, id } = checked
    const all = diagnosticsOf(checked, this.editor)
    const typing = wishes.focusMode ? this.#typing.get(document.uri) : undefined
    const items = typing
      ? all.filter(({ range, code }) => range.start.line !== typing.line || typing.known.has(code))
      : all
    const isHolding = items.length < all.length
    if (typing) this.#typing.set(document.uri, { ...typing, isHolding })
    return { id: isHolding ? `${id}:${typing?.line}` : id, version: document.version, items }
  }
}

interface Typing {
  readonly line: number
  /** The rules that had something to say of the line before: they do not wait. */
  readonly known: ReadonlySet<Diagnostic['code']>
  /** Something is kept back. */
  readonly isHolding: boolean
}

const nothing = (version: number): Shown => ({ id: '0', version, items: [] })

/** The findings, or the most severe of them where there are very many; of a file that is too large, a line that says so. */
export function diagnosticsOf(checked: Checked, editor: Editor): Diagnostic[] {
  const { lint, wishes, findings, problems } = checked
  const wrong = problems.map(problem => problemAt(problem))
  if (lint.skipped !== 'too-large')
    return [...wrong, ...mostSevere(findings).map(finding => toDiagnostic(checked, finding, editor))]
  const message = wishes.reader.person.ui.tooLarge(lint.settings.maxFileBytes)
  return [problemAt({ message, severity: DiagnosticSeverity.Information })]
}

/** Editors show no more problems of one file than that. */
const MOST = 1000

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** The most severe findings, and of equal ones the first, in their order. */
function mostSevere(findings: readonly Reported[]): readonly Reported[] {
  if (findings.length <= MOST) return findings
  const left: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) left[severity]++
  let room = MOST
  for (const severity of SEVERITIES) {
    left[severity] = Math.min(left[severity], room)
    room -= left[severity]
  }
  return findings.filter(({ severity }) => left[severity]-- > 0)
}

/** Something that is wrong in settings, at its place; lines and columns count from 1. */
export function problemAt(problem: {
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly severity?: DiagnosticSeverity
}): Diagnostic {
  const { line = 1, column = 1, message, severity = DiagnosticSeverity.Error } = problem
  const place = { line: line - 1, character: column - 1 }
  return { range: { start: place, end: place }, severity, source: NAME, message }
}
