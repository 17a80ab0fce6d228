import type { Words } from '../words/words'
import { isTold, notesOf, type Sign, signOf, whenOf } from './diff-pretty'
import type { DiffReport, FileDiff, GoalDiff } from './diff-report'
import { OWN_REPORT, plain, row } from './markdown-text'
import { reasonsOf } from './summary'

const SIGNS: Readonly<Record<Sign, string>> = { slip: '❌', gone: '➖', done: '✅', new: '➕', other: '✏️' }

/** What became of the goals as a page: for a comment on a pull request. */
export function diffMarkdown({ files, summary, skipped, asked }: DiffReport, words: Words): string {
  const { diff, report } = words
  const { goals, plans, slips } = summary
  const when = whenOf(plain(asked), diff)
  const sentences = [
    goals > 0 ? diff.changed(goals, plans, when) : diff.nothing(when),
    ...(slips > 0 ? [`**${diff.slips(slips)}**`] : []),
    ...(skipped.length > 0 ? [report.left(skipped.length, reasonsOf(skipped, report))] : []),
  ]
  const sections = files.filter(isTold).map(file => `\n${sectionOf(file, words)}`)
  const hint = slips > 0 ? `\n${diff.hint}\n` : ''
  return `${OWN_REPORT}\n## ${diff.title}\n\n${sentences.join(' ')}\n${sections.join('')}${hint}`
}

function sectionOf(file: FileDiff, words: Words): string {
  const notes = notesOf(file, words).map(note => ` (${plain(note)})`)
  const head = `### ${plain(file.path)}${notes.join('')}\n`
  if (file.goals.length === 0) return head
  const rows = file.goals.map(goal => rowOf(goal, words))
  return `${head}\n${[row(['', ...words.diff.columns]), row(['---', '---:', '---', '---']), ...rows].join('')}`
}

function rowOf(goal: GoalDiff, { inspect }: Words): string {
  const { after, before, type, changes } = goal
  const text = (after ?? before)?.text ?? null
  const name = text === null ? inspect.types[type] : plain(text)
  const told = changes.map(({ message, silent }) => (silent ? `**${plain(message)}**` : plain(message)))
  return row([SIGNS[signOf(goal)], after ? `${after.line}` : '', name, told.join('<br>')])
}
