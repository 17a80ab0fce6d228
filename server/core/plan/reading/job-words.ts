import type { Application } from '../facts'
import { FormSet } from '../form-set'
import type { FrontMatter } from '../model'
import type { Pack } from '../pack'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import { metaValue } from './metadata'
import type { State } from './state'
import { stemsOf } from './stems'

/** What tells that a sentence is about the job applied for, or about its employer. */
export interface Job {
  /** Beginnings of the words of its title; words of rank aside. */
  readonly stems: ReadonlySet<string>
  /** The trades that it belongs to. */
  readonly trades: ReadonlySet<string>
  /** Its duties, as the author lists them. */
  readonly duties: FormSet
  /** Words of the employer's name, folded. */
  readonly names: ReadonlySet<string>
}

export function jobWords(state: State, meta: FrontMatter, { job }: Application): Job {
  const title = job ? tokenise(plain(job.title)) : []
  const packs = state.packs.filter(({ code }) => code === state.language)
  const own = packs[0] ?? state.packs[0]
  const named = [metaValue(meta, 'company')?.value, ...state.fields.map(labelledEmployer)]
  return {
    stems: own ? stemsOf(withoutRanks(title, own), own) : new Set(),
    trades: new Set(job?.trades),
    duties: new FormSet((metaValue(meta, 'job-duties')?.values ?? []).flatMap(splitList)),
    names: new Set([
      ...named.flatMap(name => (name && own ? namesIn(tokenise(plain(name)), own) : [])),
      ...(named.some(Boolean) ? [] : repeatedNames(state)),
    ]),
  }
}

/** A list in brackets, or words between commas. */
const splitList = (value: string): string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')

const labelledEmployer = ({ type, empty, value }: State['fields'][number]): string | null =>
  type === 'employer' && !empty ? value.text : null

const withoutRanks = (words: readonly Token[], { statements }: Pack): readonly Token[] =>
  words.filter(word => !statements.ranks.isWhole([word]))

/** A name without the ending that makes it an owner: `Tarrant's`. */
export const nameOf = ({ fold }: Token): string => fold.replace(/'s?$/, '')

/** The words of a name that are nobody else's: capitalised, and no « school » or « clinic ». */
const namesIn = (words: readonly Token[], { statements }: Pack): string[] =>
  words
    .filter(word => word.capital && word.fold.length > 2 && !statements.workplaces.isWhole([word]))
    .map(nameOf)

/** « Harbourlight », capitalised inside two sentences or more: where no label names the employer, the one spoken of. */
function repeatedNames({ readings }: State): string[] {
  const seen = new Map<string, number>()
  for (const { tokens, dates, pack } of readings) {
    const inside = tokens.filter(
      (token, i) =>
        token.capital &&
        token.fold.length > 3 &&
        (tokens[i - 1]?.kind === 'word' || tokens[i - 1]?.text === ',') &&
        !pack.statements.ranks.isWhole([token]) &&
        !dates.some(({ span }) => span.start <= token.start && token.end <= span.end),
    )
    for (const name of new Set(inside.map(nameOf))) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return [...seen].filter(([, times]) => times > 1).map(([name]) => name)
}
