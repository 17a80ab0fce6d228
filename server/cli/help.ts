import type { Args } from './args'
import { COMMANDS, GROUPS, OPTIONS, type Option, type OptionName } from './options'
import { type Style, styleFor } from './output'
import { pad, width, wrap } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

const READABLE = 88

type Row = readonly [left: string, right: string]

/** The help, as short as all of it can be. */
export function helpText(args: Args, { help }: Words, world: World): string {
  const style = styleFor(args, world)
  const look = { ...style, columns: Math.min(style.columns, READABLE) }
  const usage = COMMANDS.map((command): Row => [`goalmark ${help.usage[command]}`, help.commands[command]])
  const names = Object.keys(OPTIONS) as OptionName[]
  const options = names.map((name): Row => [optionUsage(name, help), help.options[name]])
  const wide = widest(options)
  const groups = GROUPS.map(group => {
    const rows = options.filter((_, place) => OPTIONS[names[place] as OptionName].group === group)
    return `${style.colors.bold(help.groups[group])}\n${table(rows, wide, look)}`
  })
  const paragraph = (text: string): string => `${wrap(text, look.columns).join('\n')}\n`
  const notes = help.notes.map(paragraph).join('')
  return [paragraph(help.about), table(usage, widest(usage), look), ...groups, notes].join('\n')
}

const widest = (rows: readonly Row[]): number => Math.max(...rows.map(([left]) => width(left)))

function table(rows: readonly Row[], wide: number, { colors, columns }: Style): string {
  const lines = rows.map(([left, right]) => {
    const [first = '', ...rest] = wrap(right, columns - wide - 4)
    const indent = ' '.repeat(wide + 4)
    return [`  ${colors.cyan(pad(left, wide))}  ${first}`, ...rest.map(line => indent + line)].join('\n')
  })
  return `${lines.join('\n')}\n`
}

function optionUsage(name: OptionName, { placeholders }: Words['help']): string {
  const option: Option = OPTIONS[name]
  const short = option.short ? `-${option.short}, ` : ''
  const value = option.takes ? placeholders[option.takes] : ''
  return `${short}--${name}${value && (option.optional ? ` [${value}]` : ` ${value}`)}`
}
