import { resolve } from 'node:path'
import { configIn } from '../../config/configuration'
import { NEW_SETTINGS, newSettings } from '../../config/new-settings'
import { configWordsFor } from '../../config/words/index'
import type { Preset } from '../../core/index'
import { type Args, type Fault, fault, has } from '../args'
import type { Conversation } from '../ask'
import { filesOf } from '../configuration'
import { styleFor } from '../output'
import { reasonOf } from '../reason'
import { readerOf, wrongReader } from '../request'
import { shownPath } from '../shown-path'
import { printable } from '../terminal-text'
import type { Question } from '../words/settings-words'
import type { Words } from '../words/words'
import type { World } from '../world'

const SCHEMA = './node_modules/goalmark/schemas/goalmark.schema.json'

/** Writes a settings file with comments into the working folder, after two questions; never over one that is there. */
export async function initCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const wrong = wrongReader(args)
  if (wrong) return wrong
  const { init } = words.settings
  const there = await configIn(world.cwd, filesOf(world))
  if (there) {
    world.stderr(`${init.given(printable(shownPath(there, world.cwd)))}\n`)
    return 2
  }
  if (!has(args, 'yes') && !world.canAsk) return fault('noTerminal', { option: 'init' })

  const answers = has(args, 'yes') ? FIRST : await answersOf(args, words, world)
  if (!answers) {
    world.stderr(`${init.stopped}\n`)
    return 2
  }
  const { preset, dateOrder } = answers
  const hasSchema = (await world.look(resolve(world.cwd, SCHEMA)))?.kind === 'file'
  const reader = readerOf(args, world)
  const text = newSettings(
    { preset, dateOrder: dateOrder === 'none' ? null : dateOrder, schema: hasSchema ? SCHEMA : null },
    reader,
    configWordsFor(reader),
  )
  try {
    await world.createFile(resolve(world.cwd, NEW_SETTINGS), new TextEncoder().encode(text))
  } catch (error) {
    const reason = reasonOf(error)
    world.stderr(
      `${reason === 'EEXIST' ? init.given(NEW_SETTINGS) : `${NEW_SETTINGS}: ${words.problems.unwritable(reason)}`}\n`,
    )
    return 2
  }
  world.stdout(`${init.written(NEW_SETTINGS)}\n${init.next}\n`)
  return 0
}

interface Answers {
  readonly preset: Preset
  readonly dateOrder: keyof Words['settings']['init']['dateOrder']['choices']
}

/** The first answer of both questions. */
const FIRST: Answers = { preset: 'recommended', dateOrder: 'none' }

/** What a person answers to both questions; null when they leave. */
async function answersOf(args: Args, words: Words, world: World): Promise<Answers | null> {
  const { preset: first, dateOrder: second } = words.settings.init
  const { colors } = styleFor(args, world)
  const conversation = await world.converse()
  const choose = async <Choice extends string>({
    asks,
    choices,
  }: Question<Choice>): Promise<Choice | null> => {
    const names = Object.keys(choices) as Choice[]
    const lines = names.map((name, place) => `  ${colors.cyan(String(place + 1))}  ${choices[name]}\n`)
    world.stdout(`${colors.bold(asks)}\n${lines.join('')}`)
    const chosen = await answerAmong(names, conversation, words, world)
    world.stdout('\n')
    return chosen
  }
  try {
    const preset = await choose(first)
    const dateOrder = preset && (await choose(second))
    return preset && dateOrder && { preset, dateOrder }
  } finally {
    conversation.end()
  }
}

/** Asks until the answer is the number of a name, or nothing at all, which stands for the first. */
async function answerAmong<Choice extends string>(
  names: readonly Choice[],
  conversation: Conversation,
  { settings }: Words,
  world: World,
): Promise<Choice | null> {
  const { ask, again } = settings.init
  for (;;) {
    const answer = (await conversation.ask(ask(names.length)))?.trim()
    if (answer === undefined) return null
    const chosen = names[answer === '' ? 0 : Number(answer) - 1]
    if (chosen) return chosen
    world.stdout(`${again(names.length)}\n`)
  }
}
