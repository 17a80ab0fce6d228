import { readDates } from '../dates/read'
import type { Application } from '../facts'
import type { FrontMatter, PlainDate, Target } from '../model'
import type { Pack } from '../pack'
import { type Token, tokenise } from '../tokens'
import { visibleText } from '../visible'
import { rolePhrase } from './aims'
import { metaValue } from './metadata'
import type { State } from './state'

/** What a statement applies for: the job, from metadata, a label or the title; the employer; the day of the interview. */
export function readApplication(state: State, meta: FrontMatter, targets: readonly Target[]): Application {
  return {
    job: jobOf(state, meta, targets),
    hasEmployer:
      metaValue(meta, 'company') !== null ||
      state.fields.some(({ type, empty }) => type === 'employer' && !empty),
    interview: interviewOf(state, meta),
  }
}

function jobOf(state: State, meta: FrontMatter, targets: readonly Target[]): Application['job'] {
  const entry = metaValue(meta, 'applying-for')
  if (entry) return { title: entry.value, span: entry.span }
  for (const { tokens, pack } of state.readings) {
    const found = pack.statements.applications.find(tokens.slice(0, OPENING))
    const from = found && found.to + (tokens[found.to]?.text === ':' ? 1 : 0)
    const words = from ? withoutDeterminer(rolePhrase(tokens, from, pack), pack) : []
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) continue
    const span = { start: first.start, end: last.end }
    return { title: state.text.slice(span.start, span.end), span }
  }
  const target = targets.find(({ from, clarity }) => from !== 'goal' && clarity !== 'non-role')
  return target ? { title: target.role, span: target.span } : null
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
  const title = state.sections[1]?.heading
  const reading = title && state.readings.find(({ span }) => span.start === title.span.start)
  const isSpoken = reading && reading.pack.statements.spoken.find(reading.tokens) !== null
  return (isSpoken && title.dates.find(({ precision }) => precision === 'day')?.end) || null
}
