import type { Style } from '../output'
import { printable, width, wrap } from '../terminal-text'
import type { Words } from '../words/words'
import type { ChangeDiff, DiffReport, FileDiff, GoalDiff } from './diff-report'
import { reasonsOf } from './summary'

interface Look extends Style {
  readonly words: Words
}

/** What became of the goals, for a person at a terminal: plan by plan, goal by goal, what slips in red. */
export function prettyDiff({ files, summary, skipped, problems, asked }: DiffReport, look: Look): string {
  const { words, colors } = look
  const { diff, report } = words
  const blocks = files.filter(isTold).map(file => `${fileBlock(file, look)}\n`)
  const { goals, plans, slips } = summary
  const when = whenOf(printable(asked), diff)
  const lines: string[] = []
  if (goals > 0) {
    const slipping = slips > 0 ? ` ${colors.bold(colors.red(diff.slips(slips)))}` : ''
    lines.push(colors.bold(diff.changed(goals, plans, when)) + slipping)
  } else if (problems.length === 0) lines.push(colors.green(diff.nothing(when)))
  if (slips > 0) lines.push(...wrap(diff.hint, look.columns).map(line => colors.dim(line)))
  if (skipped.length > 0) lines.push(colors.dim(report.left(skipped.length, reasonsOf(skipped, report))))
  return [...blocks, ...lines.map(line => `${line}\n`)].join('')
}

/** From when on, or between which states, the goals were compared. */
export const whenOf = (asked: string, { since, within }: Words['diff']): string =>
  asked.includes('..') ? within(asked) : since(asked)

/** Something of it is worth telling. */
export const isTold = ({ goals, change, before, after }: FileDiff): boolean =>
  goals.length > 0 || change === 'deleted' || before !== null || after !== null

function fileBlock(file: FileDiff, look: Look): string {
  const { colors } = look
  const places = Math.max(0, ...file.goals.map(goal => placeOf(goal).length))
  const head = colors.bold(colors.underline(printable(file.path)))
  const notes = notesOf(file, look.words).map(note => colors.dim(` (${note})`))
  const blocks = file.goals.map(goal => goalBlock(goal, places, look))
  return `${head}${notes.join('')}\n${blocks.length > 0 ? '\n' : ''}${blocks.join('\n')}`
}

/** What is to be said of the file itself. */
export function notesOf(
  { change, previousPath, before, after }: FileDiff,
  { diff, inspect }: Words,
): readonly string[] {
  const { files } = diff
  return [
    ...(change === 'added' || change === 'deleted' ? [files[change]] : []),
    ...(previousPath !== null ? [files.renamed(printable(previousPath))] : []),
    ...(before !== null ? [files.before(inspect.reasons[before])] : []),
    ...(after !== null ? [files.after(inspect.reasons[after])] : []),
  ]
}

const placeOf = ({ after }: GoalDiff): string => (after ? `${after.line}` : '')

/** What a goal’s changes come to, the gravest first. */
export type Sign = 'slip' | 'gone' | 'done' | 'new' | 'other'
export function signOf({ slips, changes }: GoalDiff): Sign {
  const has = (...kinds: readonly ChangeDiff['kind'][]): boolean =>
    changes.some(({ kind }) => kinds.includes(kind))
  if (slips) return 'slip'
  if (has('removed', 'dropped')) return 'gone'
  return has('done') ? 'done' : has('added') ? 'new' : 'other'
}
const SIGNS: Readonly<Record<Sign, string>> = { slip: '✗', gone: '−', done: '✓', new: '+', other: '~' }

function goalBlock(goal: GoalDiff, places: number, look: Look): string {
  const { colors, columns, words } = look
  const sign = signOf(goal)
  const place = `  ${placeOf(goal).padStart(places)}  `
  const text = (goal.after ?? goal.before)?.text
  const type = goal.type === 'goal' && text != null ? '' : words.inspect.types[goal.type]
  const was = goal.after === null && goal.before ? words.diff.lineBefore(goal.before.line) : ''
  const aside = [type, was].filter(Boolean).join(' · ')
  const hang = ' '.repeat(place.length + 2)
  const [first = '', ...rest] = wrap(text == null ? aside : printable(text), columns - hang.length)
  const behind = text == null || aside === '' ? '' : `  ${colors.dim(aside)}`
  const head = [
    `${colors.dim(place)}${paint(sign, SIGNS[sign], look)} ${bold(first, text, look)}`,
    ...rest.map(line => hang + bold(line, text, look)),
  ]
  const fits = width(rest.at(-1) ?? first) + hang.length + 2 + width(aside) <= columns
  const titled = fits
    ? [...head.slice(0, -1), `${head.at(-1)}${behind}`]
    : [...head, hang + behind.trimStart()]
  return `${[...titled, ...goal.changes.flatMap(change => changeLines(change, hang, look))].join('\n')}\n`
}

const bold = (line: string, text: string | null | undefined, { colors }: Look): string =>
  text == null ? line : colors.bold(line)

function changeLines({ message, silent, kind }: ChangeDiff, hang: string, look: Look): readonly string[] {
  const [first = '', ...rest] = wrap(message, look.columns - hang.length - 2)
  const sign: Sign = silent ? 'slip' : kind === 'done' ? 'done' : kind === 'added' ? 'new' : 'other'
  return [first, ...rest].map(
    (line, i) => `${hang}${i > 0 ? '  ' : ''}${sign === 'other' ? line : paint(sign, line, look)}`,
  )
}

function paint(sign: Sign, text: string, { colors }: Look): string {
  if (sign === 'slip') return colors.red(text)
  if (sign === 'done' || sign === 'new') return colors.green(text)
  return sign === 'gone' ? colors.yellow(text) : colors.cyan(text)
}
