import { catalogue, defaults, type Language, type Preset, type RuleInfo, ruleText } from '../../core/index'
import { type Args, type Fault, optionValue } from '../args'
import { styleFor } from '../output'
import { readerOf, wrongReader } from '../request'
import { pad, width } from '../terminal-text'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Lists every rule, or those of a preset, one to a line. */
export async function rulesCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const wrong = wrongReader(args)
  if (wrong) return wrong
  const reader = readerOf(args, world)
  const preset = optionValue(args, 'preset') as Preset | undefined
  // `strict` is where one looks for what else there is: what no preset holds is listed there, as off.
  const shown = catalogue().filter(
    rule => !preset || rule.presets.includes(preset) || (preset === 'strict' && rule.presets.length === 0),
  )
  const rows = shown.map(rule => rowOf(rule, preset, reader, words))
  const wide = [0, 1, 2, 3].map(column => Math.max(0, ...rows.map(row => width(row[column] ?? ''))))
  const { colors } = styleFor(args, world)
  const lines = shown.map((rule, place) => {
    const [id = '', severity = '', letter = '', fixable = '', title = ''] = rows[place] ?? []
    const [a = 0, b = 0, c = 0, d = 0] = wide
    const cells = [
      colors.bold(pad(id, a)),
      paint(rule, pad(severity, b), colors),
      pad(letter, c),
      pad(fixable, d),
      title,
    ]
    return cells.join('  ').trimEnd()
  })
  const own = lines.filter((_, place) => shown[place]?.letter !== null)
  const reserved = lines.filter((_, place) => shown[place]?.letter === null)
  const notes = colors.dim(`${words.rules.count(own.length)}\n${words.rules.more}`)
  world.stdout(`${own.join('\n')}\n\n${colors.dim(words.rules.own)}\n${reserved.join('\n')}\n\n${notes}\n`)
  return 0
}

function rowOf(
  rule: RuleInfo,
  preset: Preset | undefined,
  reader: Language,
  words: Words,
): readonly string[] {
  const { ui } = reader.person
  const { severity } = defaults(preset ?? 'recommended').rules[rule.id]
  return [
    rule.id,
    severity === 'off' ? words.rules.off : ui.severity[severity],
    rule.letter ? ui.letters[rule.letter] : '',
    words.rules.fixable[rule.fixable],
    ruleText(rule.id, reader).title,
  ]
}

function paint({ severity }: RuleInfo, text: string, colors: ReturnType<typeof styleFor>['colors']): string {
  if (severity === 'error') return colors.red(text)
  return severity === 'warning' ? colors.yellow(text) : colors.cyan(text)
}
