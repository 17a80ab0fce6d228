import { nearest } from '../core/index'
import { diffCommand } from './commands/diff'
import { explainCommand } from './commands/explain'
import { initCommand } from './commands/init'
import { inspectCommand } from './commands/inspect'
import { lintCommand } from './commands/lint'
import { printConfigCommand } from './commands/print-config'
import { rulesCommand } from './commands/rules'

/** All that needs the core. It is a file of its own, so that `--version` and `--help` never wait for a parser. */
export const engine = {
  initCommand,
  inspectCommand,
  rulesCommand,
  explainCommand,
  diffCommand,
  lintCommand,
  printConfigCommand,
  nearest,
}
