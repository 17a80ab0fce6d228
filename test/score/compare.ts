import { basename, dirname } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { Lines } from '../../server/cli/reporters/lines'
import { defaults } from '../../server/core/index'
import { languages } from '../../server/core/languages/index'
import { others } from '../../server/core/languages/others'
import { lint } from '../../server/core/lint'
import { type Deadline, everyGoal, type Goal } from '../../server/core/plan/model'
import { indexPack } from '../../server/core/plan/pack'
import { foreignOf } from '../../server/core/plan/reading/foreign'
import { sureOf } from '../../server/core/plan/reading/language'
import { tokenise } from '../../server/core/plan/tokens'
import { plain } from '../../server/core/plan/visible'
import type { PlanWords } from '../../server/core/plan/words'
import { contains, type Span } from '../../server/core/text'
import { choices, type GoalLabel, type Labelled, says } from './labels'
import { compareFindings, type RuleCounts, type Spoken } from './rules'

const readers = {
  packs: Object.values(languages).map(source => indexPack(source, defaults())),
  foreign: foreignOf(others, Object.values(languages)[0]?.plan as PlanWords),
}

/** The day of the corpus. */
export const TODAY = Temporal.PlainDate.from('2026-11-23')

/** What is right, out of how many. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface Miss {
  readonly path: string
  readonly line: number
  /** Which figure it costs: `goals`, `deadlines`, `kinds`, `letters` or a rule. */
  readonly of: string
  readonly what: string
}

export interface Comparison {
  readonly language: string
  readonly goals: { readonly found: number; readonly missed: number; readonly invented: number }
  readonly deadlines: Share
  readonly kinds: Share
  readonly letters: Readonly<Record<'S' | 'M' | 'T', Share>>
  readonly statuses: Share
  /** The language of one item: read inside its document, and read alone, where the reader was sure of it. */
  readonly languages: { readonly inside: Share; readonly alone: Share }
  readonly rules: Readonly<Record<string, RuleCounts>>
  readonly misses: readonly Miss[]
}

/** Runs the engine on a document as a folder run would, preset `strict`, nothing gathered or capped, and compares. */
export function compare(document: Labelled): Comparison {
  const { path, text, language } = document
  const shortPath = `${basename(dirname(path))}/${basename(path)}`
  const report = lint({ text, path: shortPath }, defaults('strict'), TODAY, undefined, {
    rethrow: true,
    gather: false,
  })
  const lines = new Lines(report.text)
  const lineOf = (offset: number): number => lines.position(offset).line
  const misses: Miss[] = []
  const miss = (line: number, of: string, what: string) => misses.push({ path: shortPath, line, of, what })

  const { kind } = report.plan
  const isKind = says(document.kind, kind)
  if (!isKind) miss(1, 'kinds', `read as ${kind}, is ${choices(document.kind).join(' or ')}`)

  const isPlan = report.skipped === null
  const read = isPlan ? [...everyGoal(report.plan.goals)] : []
  const byLine = groupByLine(read, lineOf)
  const goals = compareGoals(document.goals, byLine, miss)
  const judged = document.goals.filter(isScored).flatMap(label => {
    const goal = nearestTo(label, byLine.get(label.line))
    return goal ? [{ label, goal }] : []
  })
  const spoken: Spoken[] = report.findings.map(({ rule, at, count, related }) => ({
    rule,
    lines: [
      ...(count > 1 ? related.map(place => lineOf(place.at.start)) : []),
      lineOf(at.start),
      ...read.filter(goal => speaksOf(goal, at)).map(goal => lineOf(goal.span.start)),
    ],
    words: report.text.slice(at.start, at.end),
    wholeDocument: at.start === report.plan.title.start,
  }))
  return {
    language,
    goals,
    kinds: { right: Number(isKind), of: 1 },
    deadlines: share(judged.filter(isDated), ({ label, goal }) => {
      const shown = shownDeadline(goal.deadline)
      const right = choices(label.deadline).some(wanted => isSameTime(wanted, goal.deadline))
      if (!right)
        miss(label.line, 'deadlines', `read as ${shown}, is ${choices(label.deadline).join(' or ')}`)
      return right
    }),
    letters: {
      S: share(judged, ({ label, goal }) => judge('S', goal.smart.specific, label.specific, label, miss)),
      M: share(judged, ({ label, goal }) => judge('M', goal.smart.measurable, label.measurable, label, miss)),
      T: share(judged.filter(isDated), ({ label, goal }) =>
        judge('T', goal.smart.timeBound, label.timeBound, label, miss),
      ),
    },
    statuses: share(judged, ({ label, goal }) => {
      const right = says(label.status, goal.status)
      if (!right)
        miss(label.line, 'statuses', `read as ${goal.status}, is ${choices(label.status).join(' or ')}`)
      return right
    }),
    languages: {
      inside: share(judged, ({ label, goal }) => goal.language === (label.language ?? language)),
      alone: share(
        judged.flatMap(({ label, goal }) => {
          const sure = sureOf(tokenise(plain(goal.text)), readers)
          return sure ? [{ label, code: sure.code }] : []
        }),
        ({ label, code }) => code === (label.language ?? language),
      ),
    },
    rules: compareFindings(document.findings, spoken, miss),
    misses,
  }
}

/** The finding lies in the goal's own words, or in a label or cell that says something of it. */
const speaksOf = ({ span, fields }: Goal, at: Span): boolean =>
  [span, ...fields.map(field => field.span)].some(words => contains(words, at))

type Tell = (line: number, of: string, what: string) => void

const GOALS: readonly string[] = ['goal', 'objective', 'key-result', 'stage']

/** What nobody takes for a goal, or readers do not agree on, counts neither way. */
const isScored = ({ type, agreed }: GoalLabel): boolean =>
  agreed && choices(type).some(one => GOALS.includes(one))

/** By line. What readers could take for a habit or an action, or do not agree on, counts neither way. */
function compareGoals(
  labels: readonly GoalLabel[],
  read: ReadonlyMap<number, readonly Goal[]>,
  miss: Tell,
): Comparison['goals'] {
  const wanted = labels.filter(
    ({ type, agreed }) => agreed && choices(type).every(one => GOALS.includes(one)),
  )
  const known = new Set(labels.map(({ line }) => line))
  const missed = wanted.filter(({ line }) => !read.get(line)?.some(({ type }) => type !== 'action'))
  const invented = [...read].filter(
    ([line, goals]) => !known.has(line) && goals.some(({ type }) => GOALS.includes(type)),
  )
  for (const { line, text } of missed)
    miss(line, 'goals', `missed: ${text}${read.has(line) ? ' (read as an action)' : ''}`)
  for (const [line, [goal]] of invented) miss(line, 'goals', `no goal: ${goal?.text}`)
  const lines = new Set(wanted.map(({ line }) => line))
  return {
    found: lines.size - new Set(missed.map(({ line }) => line)).size,
    missed: new Set(missed.map(({ line }) => line)).size,
    invented: invented.length,
  }
}

function groupByLine(goals: readonly Goal[], lineOf: (offset: number) => number): Map<number, Goal[]> {
  const groups = new Map<number, Goal[]>()
  for (const goal of goals) {
    const line = lineOf(goal.span.start)
    groups.set(line, [...(groups.get(line) ?? []), goal])
  }
  return groups
}

/** Of several goals on a line, the one that shares the most words with the label. */
function nearestTo(label: GoalLabel, goals: readonly Goal[] = []): Goal | null {
  const words = new Set(wordsOf(label.text))
  const common = (goal: Goal): number => wordsOf(goal.text).filter(word => words.has(word)).length
  return goals.toSorted((a, b) => common(b) - common(a))[0] ?? null
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

interface Judged {
  readonly label: GoalLabel
  readonly goal: Goal
}

/** A habit needs no date of its own: whether it has one is not scored. */
const isDated = ({ label, goal }: Judged): boolean =>
  !(says(label.type, 'habit') || goal.type === 'habit') ||
  choices(label.deadline).some(day => /^\d/.test(day))

function isSameTime(wanted: string, deadline: Deadline | null): boolean {
  if (deadline?.end) return deadline.end.toString() === wanted
  if (wanted === 'none') return deadline === null || deadline.kind === 'event' || deadline.role !== 'deadline'
  const kinds: Readonly<Record<string, readonly string[]>> = {
    vague: ['vague', 'event', 'missing-year'],
    unanchored: ['unanchored', 'event'],
    ambiguous: ['ambiguous', 'impossible'],
  }
  return deadline !== null && (kinds[wanted]?.includes(deadline.kind) ?? false)
}

const shownDeadline = (deadline: Deadline | null): string =>
  deadline ? `${deadline.end?.toString() ?? deadline.kind} (“${deadline.text}”, ${deadline.from})` : 'none'

function judge(
  letter: string,
  answer: string,
  label: GoalLabel['specific'],
  { line }: GoalLabel,
  miss: Tell,
): boolean {
  const right = says(label, answer === 'yes')
  if (!right) miss(line, 'letters', `${letter} is read as ${answer}`)
  return right
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length }
}
