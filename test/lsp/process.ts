import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import {
  createProtocolConnection,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const root = path.resolve(import.meta.dirname, '../..')

/** A folder of the test file’s own, with the command in it; gone with all that it started when the tests are over. */
export const outdir = mkdtempSync(path.join(tmpdir(), 'goalmark-'))

const running: (() => void)[] = []

beforeAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', outdir], { cwd: root })
}, 120_000)

afterAll(() => {
  for (const end of running) end()
  rmSync(outdir, { recursive: true, force: true })
})

export const uri = 'file:///home/sam/plan.md'
export const textDocument = { uri }
export const TEXT = `---
type: career-plan
date: 2026-01-15
---

# My plan

## Goals

- G1. Improve my welding in six months
  - [ ] Book a lesson (→ G1)
`

/** An editor’s side of a server that is a process of its own. */
export interface Server {
  readonly line: ProtocolConnection
  readonly process: ChildProcess
  /** The exit code, once there is one. */
  readonly ended: Promise<number | null>
  readonly stderr: () => string
  /** What the server wrote into the editor’s log. */
  readonly log: readonly string[]
}

/** `goalmark server` as an editor starts it, spoken to over its standard streams, on a machine that is set to `lang`. */
export function start(args: readonly string[] = ['--stdio'], lang = 'C'): Server {
  const { LC_ALL: _, LC_MESSAGES: __, ...env } = process.env
  const child = spawn(process.execPath, [path.join(outdir, 'cli.js'), 'server', ...args], {
    env: { ...env, LANG: lang },
  })
  let stderr = ''
  child.stderr.on('data', piece => {
    stderr += piece
  })
  const line = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const log: string[] = []
  line.onNotification('window/logMessage', ({ message }: LogMessageParams) => void log.push(message))
  line.onError(() => {})
  line.listen()
  running.push(() => {
    line.dispose()
    child.kill()
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  return { line, process: child, ended, stderr: () => stderr, log }
}

export const pulling = { textDocument: { diagnostic: {} } }

/** Says hello for an editor of these capabilities, and opens the plan. Gives what the server says that it can do. */
export async function greet({ line }: Server, capabilities: object = pulling, options?: unknown) {
  const hello = { processId: null, rootUri: null, capabilities, initializationOptions: options }
  const told = await line.sendRequest<InitializeResult>('initialize', hello)
  await line.sendNotification('initialized', {})
  const opened = { textDocument: { uri, languageId: 'markdown', version: 1, text: TEXT } }
  await line.sendNotification('textDocument/didOpen', opened)
  return told.capabilities
}

/** A server that was greeted. */
export async function greeted(capabilities?: object, options?: unknown): Promise<Server> {
  const server = start()
  await greet(server, capabilities, options)
  return server
}

/** Sends a body of which nobody says that it is a message. */
export function sendRaw(server: Server, body: string): void {
  server.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}
