import { resolve } from 'node:path'
import type { Governing } from '../../config/configuration'
import { declared } from '../../core/index'
import { type Args, type Fault, fault, isFault, optionValue } from '../args'
import { configurationFor } from '../configuration'
import { effective } from '../effective'
import { decode } from '../encoding'
import { deliver, type Output, readOutputs, styleFor } from '../output'
import { reasonOf } from '../reason'
import { prettyConfig } from '../reporters/config-pretty'
import { type ConfigReport, configReport } from '../reporters/config-report'
import { json } from '../reporters/json'
import type { RunProblem } from '../reporters/report'
import { readRequest } from '../request'
import { shownPath } from '../shown-path'
import { inert, printable } from '../terminal-text'
import { wordsFor } from '../words/index'
import type { Words } from '../words/words'
import type { World } from '../world'

/** Shows the settings that hold for one file, which need not be there, and where each value comes from. */
export async function printConfigCommand(args: Args, words: Words, world: World): Promise<number | Fault> {
  const request = readRequest(args, world)
  if (isFault(request)) return request
  const outputs = readOutputs(args, world)
  if (isFault(outputs)) return outputs
  const typed = optionValue(args, 'print-config') ?? ''
  const file = resolve(world.cwd, typed)
  const entry = await world.look(file)
  if (entry?.kind === 'folder') return fault('aFolder', { option: '--print-config', typed: printable(typed) })

  const path = shownPath(file, world.cwd)
  const problems: RunProblem[] = []
  const configuration = configurationFor(request, world)
  const governing = await configuration.governing(file)
  let text = ''
  try {
    if (entry) text = decode(await world.readFile(file))?.text ?? ''
  } catch (error) {
    problems.push({ path, message: words.problems.unreadable(reasonOf(error)) })
  }
  const said = declared(text)
  const settings = await configuration.settingsOf(file, text, said, governing)
  const subject = { path, text, declared: said }
  const whole = configReport({
    path,
    files: filesOf(governing),
    ignored: governing.ignored.has(file),
    plan: governing.plans.has(file),
    settings: effective(settings, governing, request.flags, subject),
    problems: [...configuration.problems, ...problems],
  })
  const reports = outputs.map(output => ({
    ...output,
    text: output.format === 'json' ? json(whole) : pretty(whole, output, args, world),
  }))
  return (await deliver(reports, words, world, whole.problems)) ? 0 : 2
}

function pretty(report: ConfigReport, { file, locale }: Output, args: Args, world: World): string {
  return inert(prettyConfig(report, { ...styleFor(args, world, file), words: wordsFor(locale) }))
}

/** Each settings file once, where it is strongest. */
function filesOf({ layers }: Governing): readonly string[] {
  const paths = layers.map(layer => layer.placeOf('').path)
  return paths.filter((path, place) => paths.lastIndexOf(path) === place)
}
