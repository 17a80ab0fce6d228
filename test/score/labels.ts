import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Horizon, Kind, NodeType, Status } from '../../server/core/plan/model'

/** What one reader wrote, or what two readers wrote who differ and are both right. */
export type Either<T> = T | { readonly either: readonly T[] }

export type DeadlineLabel = string | 'vague' | 'unanchored' | 'ambiguous' | 'none'

export interface GoalLabel {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  readonly type: Either<NodeType>
  readonly status: Either<Status>
  readonly horizon: Either<Horizon>
  /** The day it falls due, `YYYY-MM-DD`, or why there is none. */
  readonly deadline: Either<DeadlineLabel>
  readonly specific: Either<boolean>
  readonly measurable: Either<boolean>
  readonly timeBound: Either<boolean>
  readonly agreed: boolean
  /** Where it is not the document's. */
  readonly language?: string
}

export interface FindingLabel {
  readonly rule: string
  readonly line: number
  readonly must: boolean
}

/** A document and what people say of it; the form is that of `test/corpus/README.md`. */
export interface Labelled {
  readonly path: string
  readonly text: string
  readonly language: string
  readonly kind: Either<Kind>
  readonly goals: readonly GoalLabel[]
  readonly findings: readonly FindingLabel[]
}

export const choices = <T>(label: Either<T>): readonly T[] =>
  typeof label === 'object' && label !== null && 'either' in label ? label.either : [label as T]

/** True when one of the readers says so. */
export const says = <T>(label: Either<T>, value: T): boolean => choices(label).includes(value)

/**
 * Every labelled document below a folder, by path; none when there is no such folder. Throws an error that names the
 * file when labels cannot be read: a scoreboard over half a corpus is no scoreboard.
 */
export function readLabelled(folder: string): readonly Labelled[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => readOne(join(folder, name)))
}

function readOne(file: string): Labelled {
  try {
    const { file: name, language, kind, goals, findings } = JSON.parse(readFileSync(file, 'utf8'))
    const path = join(dirname(file), name)
    return { path, text: readFileSync(path, 'utf8'), language, kind, goals, findings }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
