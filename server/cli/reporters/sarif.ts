import type { Fix, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif'
import { catalogue, DOCS_URL, type RuleInfo, ruleText, type Severity } from '../../core/index'
import { FINGERPRINT } from '../fingerprint'
import { fileUri } from '../shown-path'
import { version } from '../version'
import { JsonList } from './json'
import { Lines } from './lines'
import type { FixReport, RunProblem, ToldFinding } from './report'
import type { Look, Reporter } from './reporter'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** SARIF 2.1.0, as code scanning reads it. Columns count UTF-16 units. */
export function sarifReporter(look: Look, pathOf: (path: string) => string): Reporter {
  const list = new JsonList(2)
  const places = new Map(catalogue().map(({ id }, place) => [id, place]))
  return {
    opening: ({ today }) =>
      `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n${list.open(head(look, today.toString()), 'results')}`,
    file: ({ path, text, findings, silenced }) => {
      const uri = fileUri(pathOf(path))
      const lines = text === null ? null : new Lines(text)
      const inOrder = [...findings, ...silenced].sort((a, b) => a.offset - b.offset)
      return list.items(inOrder.map(finding => resultOf(finding, uri, lines, places.get(finding.rule) ?? -1)))
    },
    take: results => list.take(results),
    closing: ({ problems }) => `${list.close(ending(problems, pathOf))}\n  ]\n}\n`,
  }
}

function head(look: Look, today: string): Omit<Run, 'results'> {
  const rules = catalogue().map(info => descriptor(info, look))
  return {
    tool: { driver: { name: 'Goalmark', informationUri: DOCS_URL, semanticVersion: version, rules } },
    language: look.reader.code,
    columnKind: 'utf16CodeUnits',
    properties: { today },
  }
}

/** What a reader is told about a rule beside its findings. */
function descriptor({ id, severity, presets, letter, since }: RuleInfo, look: Look): ReportingDescriptor {
  const { title, why, off, docs } = ruleText(id, look.reader)
  const { whenOff } = look.words.explain
  return {
    id,
    shortDescription: { text: title },
    ...(why && { fullDescription: { text: why } }),
    help: {
      text: [why || title, ...(off ? [`${whenOff}\n${off}`] : []), docs].join('\n\n'),
      markdown: [why || title, ...(off ? [`**${whenOff}**\n\n${off}`] : []), `[${id}](${docs})`].join('\n\n'),
    },
    helpUri: docs,
    defaultConfiguration: { level: LEVELS[severity], enabled: presets.includes('recommended') },
    properties: { tags: [...(letter ? [letter] : []), ...presets], since },
  }
}

function resultOf(finding: ToldFinding, uri: string, lines: Lines | null, ruleIndex: number): Result {
  const { rule, severity, message, related, fixes, fingerprint, silencedFor } = finding
  const artifactLocation = { uri }
  // A fix with blanks is for its author to fill: a viewer would write the blanks themselves.
  const whole = fixes.filter(({ blanks, edits }) => blanks.length === 0 && edits.length > 0)
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: unlinked(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ line, column, message: text }, id) => ({
        id,
        ...(text && { message: { text: unlinked(text) } }),
        physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } },
      })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(whole.length > 0 && { fixes: whole.map(fix => fixOf(fix, uri, lines)) }),
    ...(silencedFor !== null && {
      suppressions: [{ kind: 'inSource', ...(silencedFor && { justification: silencedFor }) }],
    }),
  }
}

const regionOf = ({ line, column, endLine, endColumn, offset, length }: ToldFinding): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: offset,
  charLength: length,
})

/** `[words](1)` in a message would be a link; words of a plan are none. */
const unlinked = (text: string): string => text.replace(/\](?=\()/g, '] ')

/** Without the text only offsets tell where an edit goes. */
function fixOf({ title, edits }: FixReport, uri: string, lines: Lines | null): Fix {
  const replacements = edits.map(({ offset, length, text }) => {
    const [start, end] = [lines?.position(offset), lines?.position(offset + length)]
    return {
      deletedRegion: {
        ...(start && { startLine: start.line, startColumn: start.column }),
        ...(end && { endLine: end.line, endColumn: end.column }),
        charOffset: offset,
        charLength: length,
      },
      insertedContent: { text },
    }
  })
  return {
    description: { text: unlinked(title) },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  }
}

function ending(problems: readonly RunProblem[], pathOf: (path: string) => string): Pick<Run, 'invocations'> {
  const notifications = problems.map(
    ({ path, line, column, message }): Notification => ({
      level: 'error',
      message: { text: unlinked(message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: fileUri(pathOf(path)) },
            ...(line !== undefined && {
              region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
            }),
          },
        },
      ],
    }),
  )
  return {
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      },
    ],
  }
}
