import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { disk } from '../../server/cli/disk'
import { run } from '../../server/cli/run'
import { clockAt, openEditor } from './editor'

const root = path.resolve(import.meta.dirname, '../..')
const TODAY = '2026-01-15'

interface Found {
  readonly rule: unknown
  readonly severity: string
  readonly message: string
  /** Lines and columns from 1, as the command line counts. */
  readonly from: string
  readonly to: string
}

interface JsonReport {
  readonly files: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly severity: string
      readonly message: string
      readonly line: number
      readonly column: number
      readonly endLine: number
      readonly endColumn: number
    }[]
  }[]
  readonly skipped: readonly { readonly path: string }[]
}

test.each(['en', 'fr'])('the editor says what the command line says, to a reader of %s', async locale => {
  const { files, skipped } = await onTheCommandLine(locale)
  expect(files.flatMap(({ findings }) => findings).length).toBeGreaterThan(10)
  const editor = await openEditor({ locale, folder: pathToFileURL(root).href, clock: clockAt(TODAY) })

  for (const file of files) {
    const said = file.findings.map(
      ({ rule, severity, message, line, column, endLine, endColumn }): Found => ({
        rule,
        severity,
        message,
        from: `${line}:${column}`,
        to: `${endLine}:${endColumn}`,
      }),
    )
    expect(await inTheEditor(file.path), file.path).toEqual(said)
  }
  for (const file of skipped) expect(await inTheEditor(file.path), file.path).toEqual([])

  async function inTheEditor(name: string): Promise<Found[]> {
    const file = path.join(root, name)
    const uri = await editor.open(readFileSync(file, 'utf8'), pathToFileURL(file).href)
    return (await editor.diagnostics(uri)).map(asFound)
  }
})

async function onTheCommandLine(locale: string): Promise<JsonReport> {
  let printed = ''
  const args = [
    'examples',
    'test/plans',
    '--format',
    'json',
    '--locale',
    locale,
    '--today',
    TODAY,
    '--no-config',
  ]
  await run(args, {
    ...disk,
    cwd: root,
    env: {},
    isTTY: false,
    canAsk: false,
    columns: undefined,
    today: () => TODAY,
    stdout: text => {
      printed += text.toString()
    },
    stderr: () => {},
    stdin: async () => new Uint8Array(),
    git: async () => null,
    pause: async () => {},
    converse: async () => ({ ask: async () => null, end: () => {} }),
    serve: async () => {},
  })
  return JSON.parse(printed) as JsonReport
}

const SEVERITIES: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
}

function asFound({
  code,
  message,
  range: { start, end },
  severity = DiagnosticSeverity.Hint,
}: Diagnostic): Found {
  return {
    rule: code,
    severity: SEVERITIES[severity],
    message: typeof message === 'string' ? message : message.value,
    from: `${start.line + 1}:${start.character + 1}`,
    to: `${end.line + 1}:${end.character + 1}`,
  }
}
