import { readDates } from '../dates/read'
import type { Application, JobSought } from '../facts'
import type { FrontMatter, PlainDate, Target } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { type Token, tokenise } from '../tokens'
import { plain, visibleText } from '../visible'
import { rolePhrase } from './aims'
import { metaValue } from './metadata'
import type { State } from './state'

/** What a statement applies for: the job, from metadata, a label or the title; the employer; the day of the interview. */
export function readApplication(state: State, meta: FrontMatter, targets: readonly Target[]): Application {
  const job = jobOf(state, meta, targets)
  return {
    job: job && { ...job, trades: tradesOf(job.title, state) },
    hasEmployer:
      metaValue(meta, 'company') !== null ||
      state.fields.some(({ type, empty }) => type === 'employer' && !empty),
    interview: interviewOf(state, meta),
  }
}

type Titled = Pick<JobSought, 'title' | 'span'>

/** The kinds of work that the words of a job's title name. */
function tradesOf(title: string, { packs }: State): readonly string[] {
  const words = tokenise(plain(title))
  const named = packs.flatMap(({ statements }) =>
    statements.trades.filter(({ roles, sector }) => roles.find(words) ?? sector.find(words)),
  )
  return [...new Set(named.map(({ name }) => name))]
}

function jobOf(state: State, meta: FrontMatter, targets: readonly Target[]): Titled | null {
  const entry = metaValue(meta, 'applying-for')
  if (entry) return { title: entry.value, span: entry.span }
  for (const reading of state.readings) {
    const { tokens, pack } = reading
    const found = pack.statements.applications.find(tokens.slice(0, OPENING))
    const named = found && tokens.at(-1)?.text !== '?' ? roleAt(reading, found.to, state) : null
    if (named) return named
  }
  const target = targets.find(({ from, clarity }) => from !== 'goal' && clarity !== 'non-role')
  return jobInTitle(state) ?? (target ? { title: target.role, span: target.span } : null)
}

/** The job's name behind a cue; « this role » is none. */
function roleAt({ tokens, pack }: Reading, at: number, state: State): Titled | null {
  const from = at + (tokens[at]?.text === ':' ? 1 : 0)
  const words = withoutDeterminer(rolePhrase(tokens, from, pack), pack)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || pack.sets.jobNouns.isWhole(words)) return null
  const span = { start: first.start, end: last.end }
  return { title: state.text.slice(span.start, span.end), span }
}

/** `Application form — Motor Claims Team Leader`: behind a mark of the title, words of some trade. */
function jobInTitle(state: State): Titled | null {
  const start = state.sections[1]?.heading?.span.start
  const title = state.readings.find(({ span }) => span.start === start)
  const mark = title?.tokens.findIndex(
    ({ text, spaced }) => text === ':' || text === '—' || (text === '-' && spaced),
  )
  if (!title || mark === undefined || mark < 0) return null
  const words = rolePhrase(title.tokens, mark + 1, title.pack)
  const isJob = title.pack.statements.trades.some(
    ({ roles, sector }) => roles.find(words) !== null || sector.find(words) !== null,
  )
  return isJob ? roleAt(title, mark + 1, state) : null
}

/** Words among which « Application for » opens a line. */
const OPENING = 8

const withoutDeterminer = (words: readonly Token[], { sets }: Pack): readonly Token[] =>
  words.slice(sets.determiners.at(words, 0))

function interviewOf(state: State, meta: FrontMatter): PlainDate | null {
  const entry = metaValue(meta, 'interview-date')
  const pack = state.packs.find(({ code }) => code === state.language) ?? state.packs[0]
  if (entry && pack) {
    const words = tokenise(visibleText(state.text, entry.span))
    return readDates(words, pack.dates, state.calendar, 'field', state.text)[0]?.end ?? null
  }
  // « Entretien mardi 10 novembre 2026 », in the title or right below it.
  const said = state.readings
    .slice(0, OPENING_LINES)
    .filter(({ tokens, pack: own }) => own.statements.spoken.find(tokens) !== null)
  return said.flatMap(({ dates }) => dates.find(({ precision }) => precision === 'day')?.end ?? [])[0] ?? null
}

/** Lines among which the day of the interview stands. */
const OPENING_LINES = 3
