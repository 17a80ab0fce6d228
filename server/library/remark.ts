import { fileReport, type ToldFinding } from '../cli/reporters/report'
import { ruleText } from '../core/index'
import { lintWith, readOptions, type Task } from './task'
import type { OptionProblem, Options } from './types'

/** How the plugin reads documents, and for whom. The path is the file's own. */
export interface PluginOptions extends Omit<Options, 'path'> {
  /** By default `true` here: a pipeline goes over every Markdown file, and only plans are to be linted. */
  readonly detect?: boolean
}

/** A node of unist. */
export interface SyntaxTree {
  type: string
}

/** What the plugin asks of a file: any `VFile` can do it. */
export interface MessageFile {
  readonly path?: string | undefined
  toString(): string
  message(reason: string, options: object): object
}

const SOURCE = 'goalmark'

/**
 * A plugin for remark, and for any other pipeline of unified that is given Markdown. Each finding becomes a message of
 * the file: `ruleId`, `source` (`goalmark`), `place`, `url` (the page of the rule) and `note` (why the rule asks).
 * Errors are `fatal: true`, warnings `false`, infos `undefined`, as with other plugins. The tree is left as it is, and not
 * read: what counts is the text of the file. What is wrong in the options is told of each file, as an error.
 */
export default function remarkLintGoalmark(
  options: PluginOptions = {},
): (tree: SyntaxTree, file: MessageFile) => undefined {
  const task = readOptions({ detect: true, ...options })
  return (_, file) => {
    for (const problem of task.problems) tellProblem(problem, file)
    const { path } = file
    const source = { ...task.source, ...(path !== undefined && { path }) }
    const read = lintWith({ ...task, source }, String(file))
    const { findings } = fileReport('', read, task.reader)
    for (const finding of findings) tell(finding, task, file)
  }
}

function tell(finding: ToldFinding, { reader }: Task, file: MessageFile): void {
  const { rule, severity, message, line, column, endLine, endColumn, offset, length } = finding
  const place = {
    start: { line, column, offset },
    end: { line: endLine, column: endColumn, offset: offset + length },
  }
  const { docs: url, why: note } = ruleText(rule, reader)
  const fatal = { error: true, warning: false, info: undefined }[severity]
  Object.assign(file.message(message, { place, ruleId: rule, source: SOURCE }), {
    fatal,
    url,
    ...(note && { note }),
  })
}

function tellProblem({ key, message, nearest }: OptionProblem, file: MessageFile): void {
  const expected = nearest === null ? {} : { expected: [nearest] }
  Object.assign(file.message(`${message} (${key})`, { ruleId: 'options', source: SOURCE }), {
    fatal: true,
    ...expected,
  })
}
