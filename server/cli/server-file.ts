import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Starts the language server from the file beside the bundled command. It takes its line from the arguments. */
export function startServer(argv: string[]): void {
  if (!argv.includes('--stdio')) argv.push('--stdio')
  createRequire(__filename)(join(__dirname, 'server.cjs'))
}
