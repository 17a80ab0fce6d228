import { readFileSync } from 'node:fs'
import type { CodeLens, Diagnostic } from 'vscode-languageserver'
import { type Missing, SHOW_MISSING } from '../../server/lsp/protocol'
import { openEditor } from '../lsp/editor'
import { type Line, type Mark, picture } from './picture'

/** What each step of the walkthrough shows, by the name of its picture; all of it is what the server says of the example. */
export async function walkthroughPictures(locale: string): Promise<Readonly<Record<string, string>>> {
  const example = readFileSync(`walkthrough/example.${locale}.md`, 'utf8')
  const editor = await openEditor({ locale, commands: [SHOW_MISSING] })
  const uri = await editor.open(example)
  const findings = await editor.diagnostics(uri)
  const lines = example.trimEnd().split('\n')
  const goals = lines.findIndex(line => line.startsWith('- '))
  const last = lines.findLastIndex(line => line.startsWith('- '))

  const [most] = findings.filter(({ code }) => code === 'time-vague-deadline')
  if (!most) throw new Error('the example has no vague deadline')
  const fixes = (await editor.actions(uri, most.range)).slice(0, 4)

  const lenses = await editor.ask<CodeLens[]>('codeLens', uri)
  const [, missing] = lenses.map(({ command }) => command?.arguments?.[0] as Missing)
  if (!missing) throw new Error('the example has no second goal')

  const file = FILES[locale] ?? ''
  const first = goals - 2
  const scenes = {
    begin: { file, lines: lines.filter(fits).map(lookOf) },
    mend: {
      file,
      lines: lines
        .slice(first, last + 1)
        .map((text, row) => ({ ...lookOf(text), marks: marksOn(first + row, findings) })),
      list: {
        below: most.range.start.line - first,
        column: 6,
        title: String(most.message),
        entries: fixes.map(({ title }) => ({ label: title })),
      },
    },
    see: {
      file,
      lines: withLenses(lines.slice(first, goals + 2), lenses, first),
      list: { below: 5, column: 2, title: missing.title, entries: missing.letters.slice(0, 3) },
    },
    settle: { file: '.goalmark.json', lines: settingsFor(locale).split('\n').map(jsonLine) },
  }
  const manifest = readFileSync(locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`, 'utf8')
  const alt = JSON.parse(manifest) as Readonly<Record<string, string>>
  return Object.fromEntries(
    Object.entries(scenes).map(([name, scene]) => [
      name,
      picture({ ...scene, words: alt[`walkthrough.${name}.alt`] ?? '' }),
    ]),
  )
}

/** What people change first, in a settings file. */
export const settingsFor = (locale: string): string => {
  const [role, heading] = locale === 'fr' ? ['luthière', 'Caps'] : ['luthier', 'Rocks']
  return `{
  "rules": {
    "time-past-deadline": "error",
    "review-no-cadence": "off"
  },
  "horizons": { "medium": 12, "long": 24 },
  "roles": { "specific": ["${role}"] },
  "sections": { "goals": ["${heading}"] }
}`
}

const FILES: Readonly<Record<string, string>> = { en: 'my-plan.md', fr: 'mon-plan.md' }

/** Prose that is too long for a picture is left out, with the empty line below it. */
const fits = (line: string, place: number, all: readonly string[]): boolean =>
  line.length <= 60 && (all[place - 1]?.length ?? 0) <= 60

const lookOf = (text: string): Line => (text.startsWith('#') ? { text, look: 'heading' } : { text })

const jsonLine = (text: string): Line => (/^ {2}"/.test(text) ? { text, look: 'name' } : { text })

/** One mark for each place: what else is found there is drawn below the same words. */
function marksOn(line: number, findings: readonly Diagnostic[]): Mark[] {
  return findings
    .filter(({ range }) => range.start.line === line)
    .map(({ range, severity }) => ({
      from: range.start.character,
      to: range.end.character,
      isGrave: severity === 2,
    }))
    .filter(
      ({ from, to }, place, all) =>
        !all.some((other, n) => n < place && other.from <= from && to <= other.to),
    )
}

function withLenses(lines: readonly string[], lenses: readonly CodeLens[], first: number): Line[] {
  return lines.flatMap((text, row) => {
    const title = lenses.find(({ range }) => range.start.line === first + row)?.command?.title
    return [...(title ? [{ text: title, look: 'lens' as const }] : []), lookOf(text)]
  })
}
