import { rules } from '../rules/index'
import { isReserved, type RuleSetting, SETTABLE_IDS, type Settings } from '../settings'
import { readOptions } from './options'
import { isRecord, known, type Note, oneOf, wrongType } from './values'

/** What a rule may be set to. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/** Reads `{ rule: severity | [severity, options] }` on top of other settings of rules. */
export function readRules(
  value: unknown,
  key: string,
  note: Note,
  base: Settings['rules'],
): Settings['rules'] {
  if (!isRecord(value)) {
    wrongType(value, 'rules', key, note)
    return base
  }
  const settings = { ...base }
  for (const [id, given] of Object.entries(value)) {
    if (!known(id, SETTABLE_IDS, key, 'rule', note)) continue
    settings[id] = readRule(
      given,
      `${key}.${id}`,
      note,
      settings[id],
      isReserved(id) ? NO_OPTIONS : rules[id],
    )
  }
  return settings
}

interface Shaped {
  readonly options: object
  readonly choices?: Readonly<Record<string, readonly string[] | undefined>>
}

const NO_OPTIONS: Shaped = { options: {} }

function readRule(
  given: unknown,
  key: string,
  note: Note,
  base: RuleSetting,
  { options: defaults, choices }: Shaped,
): RuleSetting {
  const [wanted, options, ...rest]: unknown[] = Array.isArray(given) ? given : [given]
  if (rest.length > 0) wrongType(given, 'rule', key, note)
  const severity = oneOf(wanted, SEVERITIES, key, note)
  const read =
    options === undefined
      ? base.options
      : readOptions(options, { ...defaults, ...base.options }, key, note, {
          defaults,
          ...(choices && { choices }),
        })
  return severity ? { severity, forced: true, options: { ...read } } : { ...base, options: { ...read } }
}
