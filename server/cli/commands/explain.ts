import { catalogue, type RuleInfo, type RuleWords, ruleText } from '../../core/index'
import { type Args, type Fault, fault } from '../args'
import { type Style, styleFor } from '../output'
import { snippet } from '../reporters/snippet'
import { readerOf, wrongReader } from '../request'
import { wrap } from '../terminal-text'
import type { Words } from '../words/words'
import type { World } from '../world'

const READABLE = 88

interface Look extends Style {
  readonly words: Words
}

/** Tells what one rule asks for and why, with its options and examples. */
export async function explainCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const wrong = wrongReader(args)
  if (wrong) return wrong
  const [typed = ''] = args.operands
  const rules = catalogue()
  const rule = rules.find(({ id }) => id === typed)
  if (!rule) return fault('noRule', { typed, choices: rules.map(({ id }) => id) })

  const reader = readerOf(args, world)
  const style = styleFor(args, world)
  const look = { ...style, columns: Math.min(style.columns, READABLE), words }
  const text = ruleText(rule.id, reader)
  const { ui, show } = reader.person
  const letter = rule.letter && ui.letters[rule.letter]
  const facts = words.explain.facts(ui.severity[rule.severity], letter, show.list(rule.presets))
  const sections = [
    `${style.colors.bold(rule.id)}\n${wrap(text.title, look.columns).join('\n')}\n${style.colors.dim(facts)}\n`,
    section(words.explain.why, prose(text.why, look), look),
    section('', prose(words.explain.fixes[rule.fixable], look), look),
    section(words.explain.options, optionLines(rule, text, look), look),
    section(words.explain.settings, prose(rule.settings.join(', '), look), look),
    section(words.explain.leadsTo, prose(rule.leadsTo.join(', '), look), look),
    section(words.explain.examples, exampleLines(text, look), look),
    section(words.explain.whenOff, prose(text.off, look), look),
    section(
      words.explain.sources,
      text.sources.flatMap(source => prose(source, look)),
      look,
    ),
    section(words.explain.page, [text.docs], look),
  ]
  world.stdout(sections.filter(Boolean).join('\n'))
  return 0
}

function section(title: string, lines: readonly string[], { colors }: Look): string {
  if (lines.length === 0) return ''
  const body = lines.map(line => `${`  ${line}`.trimEnd()}\n`).join('')
  return title ? `${colors.bold(title)}\n${body}` : body
}

/** Paragraphs of Markdown as a terminal shows them: without the signs of emphasis and code. */
function prose(text: string, { columns }: Look): readonly string[] {
  const plain = text.replace(/\*\*(.+?)\*\*/g, '$1').trim()
  if (!plain) return []
  return plain
    .split(/\n{2,}/)
    .flatMap((paragraph, place) => [...(place > 0 ? [''] : []), ...wrap(paragraph, columns - 2)])
}

function optionLines(rule: RuleInfo, { options }: RuleWords, look: Look): readonly string[] {
  return Object.entries(options).flatMap(([name, meaning]) => {
    const { byDefault, oneOf } = look.words.explain
    const value = byDefault(JSON.stringify(rule.options[name]))
    const choices = rule.choices[name]
    const whole = choices ? `${meaning} ${oneOf(choices.join(', '))}` : meaning
    const said = prose(whole, { ...look, columns: look.columns - 2 }).map(line => `  ${line}`)
    return [`${look.colors.cyan(name)} ${look.colors.dim(value)}`, ...said]
  })
}

function exampleLines({ examples }: RuleWords, look: Look): readonly string[] {
  const { colors, words } = look
  const { bad, good, fixed } = words.explain
  return examples.flatMap((example, place) => {
    const read = example.options
      ? [colors.dim(`  ${words.explain.withOptions} ${JSON.stringify(example.options)}`)]
      : []
    const gap = [...(place > 0 ? [''] : []), ...read]
    if ('good' in example) return [...gap, colors.green(`✓ ${good}`), ...marked(example.good, look)]
    const after =
      example.fixed === undefined ? [] : [colors.dim(`→ ${fixed}`), ...marked(example.fixed, look)]
    return [...gap, colors.yellow(`• ${bad}`), ...marked(example.bad, look), ...after]
  })
}

/** An example's lines; what stands between ⟦ and ⟧ is underlined. */
function marked(example: string, { columns, colors }: Look): readonly string[] {
  let open = false
  return example
    .trimEnd()
    .split('\n')
    .flatMap(line => {
      const [first = '', ...pieces] = line.split(/[⟦⟧]/)
      let plain = first
      let under = open ? { start: 0, end: first.length } : null
      for (const piece of pieces) {
        open = !open
        const start = plain.length
        plain += piece
        if (open) under = { start: under?.start ?? start, end: plain.length }
      }
      const shown = snippet(plain, under ?? { start: 0, end: 0 }, columns - 6)
      const text = `  ${colors.dim('│')} ${shown.text}`
      return under ? [text, `  ${colors.dim('│')} ${colors.yellow(shown.underline)}`] : [text]
    })
}
