import type { Governing } from '../config/configuration'
import type { Layer, Place } from '../config/layers'
import { catalogue, type Declaration, type Declared, type Settings } from '../core/index'
import { Lines } from './reporters/lines'

/** Where a value of the settings comes from. */
export type Origin =
  | { readonly source: 'default' }
  | { readonly source: 'preset'; readonly preset: string }
  | ({ readonly source: 'file' } & Place)
  | ({ readonly source: 'front-matter' } & Place)
  | { readonly source: 'flag'; readonly flag: string }

/** One value that holds, with its origin, under a dotted key. */
export interface Effective {
  readonly key: string
  readonly value: unknown
  readonly from: Origin
}

/** A plan as far as its settings are concerned. */
export interface Subject {
  /** As reports show it. */
  readonly path: string
  readonly text: string
  readonly declared: Declared
}

const FLAGS: Readonly<Record<string, string>> = {
  preset: '--preset',
  language: '--lang',
  today: '--today',
  rules: '--rule',
  reportUnusedDirectives: '--report-unused-directives',
}

/** Every value that holds for one file. `settings` are those that it is linted with, `flags` those of the command line. */
export function effective(
  settings: Settings,
  governing: Governing,
  flags: object,
  subject: Subject,
): readonly Effective[] {
  const { layers } = governing
  const sources = [...layers.map(sourceOf), flagSource(flags)].reverse()
  const found = (...path: readonly string[]): Origin | null => {
    for (const source of sources) {
      const from = source(path)
      if (from) return from
    }
    return null
  }
  const set = (value: unknown, ...path: readonly string[]): Effective => ({
    key: path.join('.'),
    value,
    from: found(...path) ?? { source: 'default' },
  })
  const lists = (table: object, ...path: readonly string[]): readonly Effective[] =>
    Object.entries(table).map(([name, words]) => set(words, ...path, name))
  const { horizons, sections, lexicon } = settings
  return [
    set(settings.preset, 'preset'),
    declaredOr(subject, subject.declared.language, set(settings.language, 'language')),
    set(settings.today?.toString() ?? null, 'today'),
    set(settings.dateOrder, 'dateOrder'),
    declaredOr(
      subject,
      subject.declared.fiscalYearStartMonth,
      set(settings.fiscalYearStartMonth, 'fiscalYearStartMonth'),
    ),
    set(settings.hemisphere, 'hemisphere'),
    ...lists(horizons, 'horizons'),
    ...lists(sections, 'sections'),
    ...lists(lexicon.add, 'lexicon', 'add'),
    ...(lexicon.remove.length > 0 ? [set(lexicon.remove, 'lexicon', 'remove')] : []),
    ...lists(lexicon.roles, 'roles'),
    ...lists(lexicon.sectors, 'sectors'),
    // What the front matter names may be no file: then the settings' own still holds.
    declaredOr(
      subject,
      settings.framework === governing.settings.framework ? null : subject.declared.competencyFramework,
      framework(layers, set),
    ),
    set(settings.requireReason, 'requireReason'),
    set(settings.reportUnusedDirectives, 'reportUnusedDirectives'),
    set(settings.maxFileBytes, 'maxFileBytes'),
    ...globs(layers, 'plans'),
    ...globs(layers, 'ignore'),
    ...Object.entries(settings.rules).flatMap(([id, { severity, options }]) => [
      { ...set(severity, 'rules', id), from: found('rules', id) ?? ofPreset(settings, id) },
      ...Object.entries(options).map(([name, value]) => set(value, 'rules', id, name)),
    ]),
  ]
}

/** What is said of a path of keys in one place; null when nothing is. */
type Source = (path: readonly string[]) => Origin | null

function sourceOf(layer: Layer): Source {
  return path => {
    const key = path.join('.')
    const isSet = path[0] === 'rules' ? setsRule(layer.values, path) : holds(layer.values, path)
    return isSet && !layer.isWrong(key) ? { source: 'file', ...layer.placeOf(key) } : null
  }
}

function flagSource(flags: object): Source {
  return path => {
    const flag = FLAGS[path[0] ?? '']
    const isSet = path[0] === 'rules' ? setsRule(flags, path) : holds(flags, path)
    return flag !== undefined && isSet ? { source: 'flag', flag } : null
  }
}

function holds(values: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return values !== undefined
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, first)) return false
  return holds((values as Readonly<Record<string, unknown>>)[first], rest)
}

/** `rules: { id: severity }`, or `rules: { id: [severity, { option: value }] }`. */
function setsRule(values: object, [rules = '', id = '', ...option]: readonly string[]): boolean {
  return option.length > 0 ? holds(values, [rules, id, '1', ...option]) : holds(values, [rules, id])
}

/** Goalmark's own findings, which have no letter, are on or off by themselves; rules by the preset. */
const ofPreset = ({ preset }: Settings, id: string): Origin =>
  catalogue().some(rule => rule.id === id && rule.letter === null)
    ? { source: 'default' }
    : { source: 'preset', preset }

function declaredOr(
  { path, text }: Subject,
  declaration: Declaration<unknown> | null,
  other: Effective,
): Effective {
  if (!declaration || other.from.source === 'flag') return other
  const { value, at } = declaration
  const place = new Lines(text).position(at.start)
  return { key: other.key, value, from: { source: 'front-matter', path, ...place } }
}

function framework(layers: readonly Layer[], set: (value: unknown, key: string) => Effective): Effective {
  const key = 'competencyFramework'
  const layer = layers.findLast(({ values, isWrong }) => holds(values, [key]) && !isWrong(key))
  return set(layer?.values[key] ?? null, key)
}

/** Globs add up over the layers: each pattern has its own place. */
function globs(layers: readonly Layer[], key: 'plans' | 'ignore'): readonly Effective[] {
  const placed = layers.flatMap(layer => {
    const patterns = layer.values[key]
    if (!Array.isArray(patterns) || layer.isWrong(key)) return []
    return patterns.map((value: unknown, place) => ({
      value,
      from: { source: 'file' as const, ...layer.placeOf(`${key}.${place}`) },
    }))
  })
  return placed.map((pattern, place) => ({ key: `${key}.${place}`, ...pattern }))
}
