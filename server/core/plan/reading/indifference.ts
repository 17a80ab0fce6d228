import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import { hasLastDay } from '../model'
import type { Reading } from '../phrase'
import { hasOwn, placesOf, spanOf } from './forms-in'

/** « Any job will do », « en attendant »: said of the job, and not of hours or places. */
export function indifferenceIn({ tokens, dates, pack }: Reading): readonly Span[] {
  const { statements, sets } = pack
  const isOpen = (to: number): boolean => [0, 1].some(ahead => statements.openings.at(tokens, to + ahead) > 0)
  const isDenied = (from: number): boolean =>
    [1, 2].some(back => from >= back && sets.negations.at(tokens, from - back) > 0)
  const said = (forms: FormSet): (readonly [number, number])[] =>
    placesOf(tokens, forms).filter(([from, to]) => !isOpen(to) && !isDenied(from))
  const anyOf = said(statements.anyOf).flatMap(([from, to]): (readonly [number, number])[] => {
    const length = sets.jobNouns.at(tokens, to) || statements.workplaces.at(tokens, to)
    return length ? [[from, to + length]] : []
  })
  const found = [...said(statements.indifference), ...anyOf]
  const isBound = hasLastDay(dates)
  const isOfJob = found.length > 0 || hasOwn(tokens, sets.jobNouns) || hasOwn(tokens, statements.pay)
  const meanwhile = isOfJob && !isBound ? said(statements.meanwhile) : []
  return [...found, ...meanwhile].sort(([a], [b]) => a - b).map(([from, to]) => spanOf(tokens, from, to))
}
