import { FormSet } from './form-set'
import type { StatementWords } from './statement-words'

type Lists = {
  [Key in keyof StatementWords as StatementWords[Key] extends readonly string[] ? Key : never]: FormSet
}

export interface TradeSets {
  readonly name: string
  readonly roles: FormSet
  readonly sector: FormSet
  readonly duties: FormSet
  readonly about: FormSet
  readonly isRank: boolean
}

export type StatementSets = Readonly<Lists> & {
  readonly trades: readonly TradeSets[]
  readonly wordsPerMinute: number
}

/** The words of statements, made ready to be looked up. */
export function indexStatements({ trades, wordsPerMinute, ...lists }: StatementWords): StatementSets {
  const sets = Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, new FormSet(forms)]))
  return {
    ...(sets as unknown as Lists),
    wordsPerMinute,
    trades: Object.entries(trades).map(([name, { roles, sector, duties, about, isRank = false }]) => ({
      name,
      roles: new FormSet(roles),
      sector: new FormSet(sector),
      duties: new FormSet(duties),
      about: new FormSet(about),
      isRank,
    })),
  }
}
