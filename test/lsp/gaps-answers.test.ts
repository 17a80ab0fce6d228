import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { declared, lint, underDeclared } from '../../server/core/index'
import type { Checked } from '../../server/lsp/documents'
import { meet } from '../../server/lsp/editor'
import { codeActions } from '../../server/lsp/features/code-actions'
import { codeLens } from '../../server/lsp/features/code-lens'
import { completion } from '../../server/lsp/features/completion'
import type { Desk, Feature } from '../../server/lsp/features/feature'
import { folding } from '../../server/lsp/features/folding'
import { hover } from '../../server/lsp/features/hover'
import { inlayHints } from '../../server/lsp/features/inlay-hints'
import { links } from '../../server/lsp/features/links'
import { rename } from '../../server/lsp/features/rename'
import { semanticTokens } from '../../server/lsp/features/semantic-tokens'
import { symbols } from '../../server/lsp/features/symbols'
import { type ReadDocument, withGaps } from '../../server/lsp/gapped-document'
import { diagnosticsOf } from '../../server/lsp/showing'
import { planView } from '../../server/lsp/view/plan-view'
import { readWishes } from '../../server/lsp/wishes'
import { type Document, documentsIn } from '../core/documents'
import { slipsOf } from '../core/soup'
import { TODAY } from '../support'
import { capabilitiesOf } from './capabilities'

/** Every fourth of the corpus: it holds for all, which takes a minute. */
const some = documentsIn('corpus').filter((_, i) => i % 4 === 0)
const documents = [...some, ...documentsIn('plans'), ...documentsIn('../examples')]
const editor = meet({ processId: null, rootUri: null, capabilities: capabilitiesOf({}) }, 'en')
const { wishes } = readWishes({ preset: 'strict' }, 'en')

function checkedOf(document: ReadDocument, written: string): Checked {
  const settings = underDeclared(wishes.base, declared(written))
  const report = lint({ text: document.getText(), path: 'plan.md', asked: 'settings' }, settings, TODAY)
  const { findings, plan, skipped } = report
  return {
    document,
    written,
    lint: report,
    wishes,
    findings,
    plan: skipped === null ? plan : null,
    problems: [],
    id: '1',
  }
}

const answering: readonly Feature[] = [
  codeActions,
  completion,
  codeLens,
  folding,
  hover,
  inlayHints,
  links,
  rename,
  semanticTokens,
  symbols,
]

/** At so many places something is asked. */
const PLACES = 3

type Answer = (asked: object) => unknown

/** How the features answer about a document. */
function answersOf(checked: Checked): readonly Answer[] {
  const answers: Answer[] = []
  const on = (answer: Answer): void => void answers.push(answer)
  const languages = { inlayHint: { on }, semanticTokens: { on, onRange: on } }
  const connection = new Proxy({}, { get: (_, name) => (name === 'languages' ? languages : on) })
  const about =
    (otherwise: unknown, answer: (checked: Checked, asked: object) => unknown) => (asked: object) =>
      checked.plan ? answer(checked, asked) : otherwise
  const desk = { connection, editor, about, aboutPlan: about, refuse: () => null } as unknown as Desk
  for (const feature of answering) feature.serve(desk)
  return answers
}

/** What is told of a document, and of some of its places. */
function told(checked: Checked, whole: Range, places: readonly Position[]): string {
  const [actions, ...others] = answersOf(checked)
  const context = { includeDeclaration: true, only: ['source.fixAll'] }
  const ofPlaces = places.flatMap(position => {
    const asked = { range: { start: position, end: position }, position, newName: 'G99' }
    return [actions?.({ ...asked, context: {} }), ...others.map(answer => answer({ ...asked, context }))]
  })
  const ofWhole = [{}, context].map(context => actions?.({ range: whole, context }))
  return JSON.stringify(
    [diagnosticsOf(checked, editor), planView(checked), ofWhole, ofPlaces],
    (key, value) => (key === 'resultId' ? undefined : value),
    1,
  )
}

/** The first lines in which two answers differ; null when they are the same. */
function firstUnlike(seen = '', wanted = ''): object | null {
  const [one, other] = [seen.split('\n'), wanted.split('\n')]
  const at = one.findIndex((line, i) => line !== other[i])
  return seen === wanted ? null : { seen: one.slice(at - 3, at + 3), wanted: other.slice(at - 3, at + 3) }
}

/** Whatever is told of a text is the same with gaps and without. */
function same(text: string): void {
  const document = TextDocument.create('file:///plan.md', 'markdown', 1, text)
  const gapped = withGaps(document, 1_000_000)
  if (gapped === document) return
  const step = Math.ceil(document.lineCount / PLACES)
  const places = Array.from({ length: PLACES }, (_, i) =>
    document.positionAt(document.offsetAt({ line: i * step, character: i % 2 ? 4 : 0 })),
  )
  const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) }
  const [seen, wanted] = [gapped, document].map(each => told(checkedOf(each, text), whole, places))
  expect(firstUnlike(seen, wanted), text).toBeNull()
}

test.each(documents)('$path is answered about as if it had no gaps', ({ text }: Document) => {
  same(text)
})

test('so is whatever comes of slips of the hand', { timeout: 120_000 }, () => {
  const slipped = fc.constantFrom(...documents).chain(({ text }) => slipsOf(text))
  fc.assert(fc.property(slipped, same), { numRuns: 40 })
})
