import { nearest } from '../core/index'
import { diffCommand } from './commands/diff'
import { explainCommand } from './commands/explain'
import { initCommand } from './commands/init'
import { inspectCommand } from './commands/inspect'
import { lintCommand } from './commands/lint'
import { mergeCommand } from './commands/merge'
import { printConfigCommand } from './commands/print-config'
import { rulesCommand } from './commands/rules'
import { watchCommand } from './commands/watch'
import { serve } from './threads'

/** All that needs the core. It is a file of its own, so that `--version` and `--help` never wait for a parser. */
export const engine = {
  serve,
  mergeCommand,
  initCommand,
  inspectCommand,
  rulesCommand,
  explainCommand,
  diffCommand,
  lintCommand,
  watchCommand,
  printConfigCommand,
  nearest,
}
