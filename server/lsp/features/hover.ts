import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { fixTitle, type Language, message, type Reported, ruleText } from '../../core/index'
import { toOffset, toRange } from '../convert'
import type { Checked } from '../documents'

/** How many ways to mend a finding are told: one gathered on a heading has some for each goal. */
const MOST_FIXES = 5

/** What stands behind the findings at a place: why they matter, how to mend them, where to read on. */
export function hoverAt(checked: Checked, position: Position): Hover | null {
  const { document, findings, wishes } = checked
  const offset = toOffset(document, position)
  const here = findings.filter(({ at }) => at.start <= offset && offset <= at.end)
  const [first] = here
  if (!first) return null
  const rules = here.filter(({ rule }, index) => here.findIndex(other => other.rule === rule) === index)
  const value = rules.map(finding => explained(finding, wishes.reader)).join('\n\n---\n\n')
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(document, first.at) }
}

function explained(finding: Reported, reader: Language): string {
  const { title, why, docs } = ruleText(finding.rule, reader)
  const { howToFix, learnMore } = reader.person.ui
  const fixes = [...new Set(finding.fixes.map(fix => fixTitle(finding, fix, reader)))]
  const ways = fixes.slice(0, MOST_FIXES).map(fix => `- ${literal(fix)}`)
  return [
    `**${literal(why === '' ? message(finding, reader) : title)}** \`${finding.rule}\``,
    literal(why),
    ways.length > 0 ? `${literal(howToFix)}\n\n${ways.join('\n')}` : '',
    `[${literal(learnMore)}](${docs})`,
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

/** Words that may quote the plan, kept from being read as Markdown. */
const literal = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
