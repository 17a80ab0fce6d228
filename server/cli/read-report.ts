import { createHash } from 'node:crypto'
import { catalogue, type SettableId } from '../core/index'
import type { FileReport, FindingReport, Report } from './reporters/report'

/** The report that a JSON text holds; null when it is none, or one that this version could not tell again. */
export function readReport(text: string): Report | null {
  try {
    const report: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isReport(report) ? report : null
  } catch {
    return null
  }
}

const isReport = (value: unknown): value is Report =>
  isRecord(value) &&
  value.format === 1 &&
  isDay(value.today) &&
  (value.shard === undefined || isText(value.shard)) &&
  isList(value.files, isFile) &&
  isList(value.skipped, isSkipped) &&
  isList(value.problems, isProblem)

const isFile = (value: unknown): value is FileReport =>
  isRecord(value) &&
  isText(value.path) &&
  KINDS.some(kind => kind === value.kind) &&
  isText(value.language) &&
  (value.output === undefined || isText(value.output)) &&
  (value.hash === undefined || isText(value.hash)) &&
  isList(value.findings, isFinding) &&
  isList(value.silenced, isSilenced)

const isSilenced = (value: unknown): value is unknown =>
  isRecord(value) && isText(value.reason) && isFinding(value)

function isFinding(value: unknown): value is FindingReport {
  return (
    isRecord(value) &&
    RULES.has(value.rule) &&
    SEVERITIES.some(severity => severity === value.severity) &&
    isText(value.message) &&
    isText(value.fingerprint) &&
    NUMBERS.every(key => isCount(value[key])) &&
    isList(value.related, isPlace) &&
    isList(value.fixes, isFix)
  )
}

const KINDS: readonly FileReport['kind'][] = ['plan', 'statement', 'reflection', 'template', 'not-a-plan']
const SEVERITIES: readonly FindingReport['severity'][] = ['error', 'warning', 'info']
const NUMBERS = ['line', 'column', 'endLine', 'endColumn', 'offset', 'length'] as const
const RULES: ReadonlySet<unknown> = new Set<SettableId>(catalogue().map(({ id }) => id))

const isPlace = (value: unknown): boolean =>
  isRecord(value) && isCount(value.line) && isCount(value.column) && isText(value.message)

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.title) &&
  typeof value.safe === 'boolean' &&
  isList(value.blanks, blank => isRecord(blank) && isText(blank.name) && isText(blank.default)) &&
  isList(
    value.edits,
    edit => isRecord(edit) && isCount(edit.offset) && isCount(edit.length) && isText(edit.text),
  )

const isSkipped = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.path) &&
  REASONS.some(reason => reason === value.reason) &&
  (value.by === undefined || isText(value.by))

const REASONS: readonly Report['skipped'][number]['reason'][] = [
  'not-a-plan',
  'template',
  'off',
  'ignored',
  'link',
  'binary',
  'too-large',
  'unreadable',
]

const isProblem = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.path) &&
  isText(value.message) &&
  (value.line === undefined || isCount(value.line)) &&
  (value.column === undefined || isCount(value.column))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isList = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is)

/** What tells one text from another. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
