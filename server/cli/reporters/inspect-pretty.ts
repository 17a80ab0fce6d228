import type { Style } from '../output'
import { printable } from '../terminal-text'
import type { Words } from '../words/words'
import type { CompetencyReport, Document, GoalReport, InspectReport } from './inspect-report'

type InspectWords = Words['inspect']

interface Look extends Style {
  readonly words: Words
  /** A day, `YYYY-MM-DD`, as the reader writes it. */
  day(iso: string): string
  /** A language's name. */
  languageName(code: string): string
  /** Words of the plan in quotation marks. */
  quote(text: string): string
}

const LETTERS = ['specific', 'measurable', 'achievable', 'realistic', 'timeBound'] as const
const EVIDENCE = ['S', 'M', 'A', 'R', 'T'] as const
const SIGNS = { yes: '✓', no: '–', unknown: '?' } as const

/** What was understood, as a tree that a person can read: first why a file was read, then its goals. */
export function prettyInspection({ files, skipped }: InspectReport, look: Look): string {
  const { words, colors } = look
  const understood = files.map(file => documentBlock(file, look))
  const rest = skipped
    .filter(({ path }) => !files.some(file => file.path === path))
    .map(
      ({ path, reason }) =>
        `${heading(path, look)}\n  ${words.inspect.skipped(words.inspect.reasons[reason])}\n`,
    )
  const hasGoals = files.some(file => file.goals.length > 0)
  const legend = hasGoals ? [colors.dim(`${legendOf(words.inspect)}\n`)] : []
  return [...understood, ...rest, ...legend].join('\n') || `${words.report.noPlan}\n`
}

const heading = (path: string, { colors }: Look): string => colors.bold(colors.underline(printable(path)))

function legendOf({ letters, answers }: InspectWords): string {
  const signs = (['yes', 'no', 'unknown'] as const).map(answer => `${SIGNS[answer]} ${answers[answer]}`)
  return `${letters.map(letter => `${letter[0]} ${letter.toLowerCase()}`).join(' · ')}\n${signs.join(' · ')}`
}

function documentBlock(file: Document, look: Look): string {
  const { words } = look
  const lines = [...origin(file, look)]
  for (const { text, line } of file.targets) {
    lines.push(`${words.inspect.target} ${look.colors.bold(printable(text))} ${dimLine(line, look)}`)
  }
  const body = lines.map(line => `  ${line}\n`).join('')
  const goals = file.goals.flatMap((goal, place) => goalLines(goal, place === file.goals.length - 1, look))
  const tree = goals.length > 0 ? goals : [words.inspect.noGoals]
  const abilities = file.competencies.map(competency => competencyLine(competency, look))
  const listed = file.framework.map(
    ({ name, developedBy }) => `  ${printable(name)}   ${look.colors.dim(spokenOf(developedBy, look))}`,
  )
  const last = [
    ...(abilities.length > 0 ? ['', words.inspect.competencies, ...abilities] : []),
    ...(listed.length > 0 ? ['', words.inspect.framework, ...listed] : []),
  ]
  return `${heading(file.path, look)}\n${body}\n${[...tree, ...last].map(line => (line ? `  ${line}\n` : '\n')).join('')}`
}

/** On which lines goals speak of it. */
const spokenOf = (lines: readonly number[], { words: { inspect } }: Look): string =>
  lines.length === 0 ? inspect.undeveloped : inspect.developed(lines.length, lines.join(', '))

/** `Budgeting (line 14)   to develop · line 6`: a competency and the goals that develop it. */
function competencyLine({ text, line, standing, developedBy }: CompetencyReport, look: Look): string {
  const { inspect } = look.words
  const facts = [inspect.standings[standing], spokenOf(developedBy, look)].filter(Boolean).join(' · ')
  return `  ${printable(text)} ${dimLine(line, look)}   ${look.colors.dim(facts)}`
}

const dimLine = (line: number, { colors, words }: Look): string => colors.dim(`(${words.report.line(line)})`)

/** Why the file was read or not, and from which day it counts. */
function origin(
  { kind, variant, language, skipped, activation, anchor }: Document,
  look: Look,
): readonly string[] {
  const { words, colors } = look
  const { inspect } = words
  const what = [words.report.kinds[kind], variant, look.languageName(language)].filter(Boolean).join(' · ')
  const because = skipped ? inspect.skipped(inspect.reasons[skipped]) : inspect.readBecause[activation.by]
  const signals = activation.signals.map(({ points, what: sign, line }) => {
    const place = line === null ? '' : ` ${dimLine(line, look)}`
    return `  ${`${points < 0 ? '−' : '+'}${Math.abs(points)}`.padStart(3)}  ${words.inspect.signals[sign]}${place}`
  })
  const dated = anchor ? inspect.anchor(look.day(anchor.date), anchor.line) : inspect.noAnchor
  return [`${colors.bold(what)} · ${because}`, inspect.score(activation.score), ...signals, dated]
}

function goalLines(goal: GoalReport, isLast: boolean, look: Look): readonly string[] {
  const { colors, words } = look
  const { inspect } = words
  const smart = LETTERS.map((letter, place) => {
    const shown = `${inspect.letters[place]?.[0]}${SIGNS[goal.smart[letter]]}`
    return goal.smart[letter] === 'yes' ? colors.green(shown) : colors.dim(shown)
  })
  const quiet = goal.type === 'action' || goal.type === 'stage'
  const facts = [
    inspect.types[goal.type],
    goal.status === 'open' ? '' : inspect.status[goal.status],
    deadlineOf(goal, look),
    quiet ? '' : inspect.horizons[goal.horizon],
  ]
  const details = [facts.filter(Boolean).join(' · '), ...(quiet ? [] : [smart.join(' ')])].join('   ')
  const branch = goal.children.length > 0 ? '│ ' : '  '
  const below = [
    `${colors.dim(branch)}${colors.dim(details)}`,
    ...(quiet ? [] : because(goal, look)).map(line => `${colors.dim(branch)}${colors.dim(line)}`),
    ...goal.children.flatMap((child, place) => goalLines(child, place === goal.children.length - 1, look)),
  ]
  const stem = colors.dim(isLast ? '└─ ' : '├─ ')
  const rail = isLast ? '   ' : colors.dim('│  ')
  return [`${stem}${printable(goal.text)} ${dimLine(goal.line, look)}`, ...below.map(line => rail + line)]
}

/** The words that answered for each letter: `S “publish” · T “30 June 2027”`. */
function because({ evidence }: GoalReport, { words, quote }: Look): readonly string[] {
  const said = EVIDENCE.flatMap((letter, place) => {
    const texts = evidence.filter(found => found.letter === letter).map(({ text }) => quote(printable(text)))
    return texts.length > 0 ? [`${words.inspect.letters[place]?.[0]} ${[...new Set(texts)].join(' ')}`] : []
  })
  return said.length > 0 ? [`  ${said.join(' · ')}`] : []
}

function deadlineOf({ deadline }: GoalReport, look: Look): string {
  if (!deadline) return look.words.inspect.noDeadline
  const end = deadline.end === null ? '' : look.day(deadline.end)
  return look.words.inspect.deadlines[deadline.kind](printable(deadline.text), end)
}
