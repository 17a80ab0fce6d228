import { type Hover, type HoverParams, MarkupKind, type Position } from 'vscode-languageserver'
import { fixTitle, type Language, message, type Reported, ruleText } from '../../core/index'
import { toOffset, toRange } from '../convert'
import type { Checked } from '../documents'
import { literal } from '../literal'
import type { Feature } from './feature'
import { planAt } from './hover-plan'

/** How many ways to mend a finding are told: one gathered on a heading has some for each goal. */
const MOST_FIXES = 5

/** What a date or a goal was read as, and what stands behind the findings there. */
export const hover: Feature = {
  announce: () => ({ hoverProvider: true }),
  serve: ({ connection, about }) =>
    void connection.onHover(
      about<HoverParams, Hover | null>(null, (checked, { position }) => hoverAt(checked, position)),
    ),
}

function hoverAt(checked: Checked, position: Position): Hover | null {
  const { document, findings, wishes } = checked
  if (!wishes.shows.hover) return null
  const offset = toOffset(document, position)
  const seen = planAt(checked, offset)
  const here = findings.filter(({ at }) => at.start <= offset && offset <= at.end)
  const at = here[0]?.at ?? seen?.at
  if (!at) return null
  const rules = here.filter(({ rule }, index) => here.findIndex(other => other.rule === rule) === index)
  const parts = [seen?.value ?? '', ...rules.map(finding => explained(finding, wishes.reader))]
  const value = parts.filter(part => part !== '').join('\n\n---\n\n')
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(document, at) }
}

/** Why a finding matters, how to mend it, where to read on. */
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
