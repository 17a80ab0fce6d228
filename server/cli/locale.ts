import { type Args, optionValue } from './args'
import type { World } from './world'

/** The locale of a person, as their environment tells it. */
export const localeOfEnvironment = ({ env }: World): string =>
  env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en'

/** The locale that a run speaks. Machine formats speak English unless told: output must not hang on a machine. */
export function localeFor(args: Args, world: World): string {
  const asked = optionValue(args, 'locale')
  return asked ?? (optionValue(args, 'format') === 'json' ? 'en' : localeOfEnvironment(world))
}
