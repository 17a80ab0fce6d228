import { type Args, optionValue } from './args'
import { type Format, isForPrograms, readFormat } from './formats'
import type { World } from './world'

/** The locale of a person, as their environment tells it. */
export const localeOfEnvironment = ({ env }: World): string =>
  env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en'

/** The locale of a report in this format: what programs read is English unless somebody asks for another. */
export const localeOf = (format: Format, args: Args, world: World): string =>
  optionValue(args, 'locale') ?? (isForPrograms(format) ? 'en' : localeOfEnvironment(world))

/** The locale that a run itself speaks: a person's, unless programs alone read its reports. */
export function localeFor(args: Args, world: World): string {
  const formats = (args.options.format ?? []).flatMap(typed => {
    const read = readFormat(typed)
    return 'format' in read ? [read.format] : []
  })
  const [first = 'pretty'] = formats
  return localeOf(formats.find(format => !isForPrograms(format)) ?? first, args, world)
}
