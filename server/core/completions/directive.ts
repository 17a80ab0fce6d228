import { SETTABLE_IDS } from '../settings'
import { type Completion, type Prefix, typed } from './completion'

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file']

/** Inside a comment of ours: the kinds of directive, and behind one the rules that it does not name yet. */
export function directiveAt(prefix: Prefix): readonly Completion[] | null {
  const [, kind] = /<!--\s*goalmark-([\w-]*)$/.exec(prefix.text) ?? []
  if (kind !== undefined)
    return KINDS.map(name => ({
      kind: 'directive',
      label: `goalmark-${name}`,
      insert: `${name} `,
      at: typed(prefix, kind.length),
      about: '',
    }))
  const [, named] = /<!--\s*goalmark-(?:disable|enable)[\w-]*\s+((?:(?!--).)*)$/.exec(prefix.text) ?? []
  if (named === undefined) return null
  const begun = /[\w-]*$/.exec(named)?.[0] ?? ''
  const there = named.slice(0, named.length - begun.length).split(/[\s,]+/)
  return SETTABLE_IDS.filter(id => !there.includes(id)).map(id => ({
    kind: 'rule',
    label: id,
    insert: id,
    at: typed(prefix, begun.length),
    about: id,
  }))
}
