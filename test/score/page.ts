import { boundsOf } from './bounds'
import type { Comparison, Share } from './compare'
import { ENOUGH, type Figures, goalFigures, ratio, ruleFigures, saidBy, type Tally, tally } from './tally'

const NAMES: Readonly<Record<string, string>> = { en: 'English', fr: 'French' }

/** A corpus's figures as Markdown: the bounds, what was read, and every rule, a language a column. */
export function scorePage(title: string, all: readonly Comparison[]): string {
  const codes = [...new Set(all.map(({ language }) => language))].sort()
  const sums = codes.map(code => ({ code, sums: tally(all.filter(({ language }) => language === code)) }))
  const heads = sums.map(
    ({ code, sums: { documents } }) =>
      `${NAMES[code] ?? code} (${documents} document${documents === 1 ? '' : 's'})`,
  )
  return [
    `## ${title}`,
    '',
    table(['', ...heads], boundRows(sums)),
    '',
    table(['Read', ...heads], readRows(sums.map(({ sums: one }) => one))),
    '',
    table(
      ['Rule', ...sums.flatMap(({ code }) => [`${code}: said`, 'precision', 'recall', 'F1'])],
      ruleRows(sums.map(({ sums: one }) => one)),
    ),
    '',
  ].join('\n')
}

/** The rule that a bound's name ends in. */
const RULE = / \(([a-z]+-[a-z-]+)\)$/

type Sums = readonly { readonly code: string; readonly sums: Tally }[]

function boundRows(sums: Sums): string[][] {
  const columns = sums.map(({ code, sums: one }) => boundsOf(code, one))
  return (columns[0] ?? []).map(({ name }, i) => [
    name.replace(RULE, ''),
    ...columns.map(bounds => {
      const {
        reached,
        least,
        holds,
        name: full,
      } = bounds[i] ?? { reached: null, least: 0, holds: true, name: '' }
      const rule = RULE.exec(full)?.[1]
      return `${shown(reached)}${rule ? ` \`${rule}\`` : ''}, ${holds ? 'holds' : '**below**'} ≥ ${least.toFixed(2)}`
    }),
  ])
}

function readRows(sums: readonly Tally[]): string[][] {
  const row = (name: string, cell: (one: Tally) => string): string[] => [name, ...sums.map(cell)]
  return [
    row('goals: precision, recall', ({ goals }) => pair(goalFigures(goals))),
    row('goals: found, missed, invented', ({ goals }) =>
      [goals.found, goals.missed, goals.invented].join(', '),
    ),
    row('deadlines', ({ deadlines }) => part(deadlines)),
    row('kinds', ({ kinds }) => part(kinds)),
    row('status', ({ statuses }) => part(statuses)),
    row('specific', ({ letters }) => part(letters.S)),
    row('measurable', ({ letters }) => part(letters.M)),
    row('time-bound', ({ letters }) => part(letters.T)),
    row('language of an item in its document', ({ languages }) => part(languages.inside)),
    row('language of an item alone, where sure', ({ languages }) => part(languages.alone)),
    row('an item alone: sure', ({ languages }) =>
      part({ right: languages.alone.of, of: languages.inside.of }),
    ),
  ]
}

function ruleRows(sums: readonly Tally[]): string[][] {
  const rules = Object.keys(sums[0]?.rules ?? {})
  return rules.map(rule => [
    `\`${rule}\``,
    ...sums.flatMap(({ rules: all }) => {
      const counts = all[rule]
      if (!counts) return ['', '', '', '']
      const { precision, recall, f1 } = ruleFigures(counts)
      const said = saidBy(counts)
      return [
        said === 0 ? '0' : `${said}${counts.right + counts.wrong < ENOUGH ? ' (few)' : ''}`,
        precision === null ? '–' : `${shown(precision)} (${counts.right}/${counts.right + counts.wrong})`,
        recall === null ? '–' : `${shown(recall)} (${counts.met}/${counts.must})`,
        shown(f1),
      ]
    }),
  ])
}

const shown = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(2))
const pair = ({ precision, recall }: Figures): string => `${shown(precision)}, ${shown(recall)}`
const part = ({ right, of }: Share): string => `${shown(ratio(right, of))} (${right}/${of})`

/** A Markdown table whose columns line up in a terminal. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map(row => (row[i] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
