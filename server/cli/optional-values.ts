import { resolve } from 'node:path'
import { type Args, withValue } from './args'
import type { OptionName } from './options'
import type { World } from './world'

/** Tells whether the words behind an option whose value may be left out are that value, and not something to read. */
type IsValue = (operand: string, world: World) => Promise<boolean>

/** No plan is called so. */
const isJson: IsValue = async operand => /\.json$/i.test(operand)

const IS_VALUE: Readonly<Partial<Record<OptionName, IsValue>>> = {
  // `--changed main` and `--changed plans/` are both as people write them: what is there to be read is read.
  changed: async (operand, world) => operand !== '-' && !(await world.look(resolve(world.cwd, operand))),
  baseline: isJson,
  'write-baseline': isJson,
}

/** The command line with every such value in its place. */
export async function settleValues(args: Args, world: World): Promise<Args> {
  let settled = args
  for (const name of Object.keys(IS_VALUE) as OptionName[]) {
    const place = settled.behind[name]
    const operand = place === undefined ? undefined : settled.operands[place]
    if (place === undefined || operand === undefined) continue
    if (await IS_VALUE[name]?.(operand, world)) settled = withValue(settled, name, place)
  }
  return settled
}
