import { goalFigures, lowest, macroRecall, ratio, type Tally } from './tally'

export interface Bound {
  readonly name: string
  readonly reached: number | null
  readonly least: number
  readonly holds: boolean
}

const LEAST: Readonly<Record<string, Readonly<Record<'goals' | 'deadlines', number>>>> = {
  en: { goals: 0.95, deadlines: 0.96 },
  fr: { goals: 0.93, deadlines: 0.95 },
}

/** What must be reached in a language, and whether it is; a figure of nothing holds. */
export function boundsOf(language: string, sums: Tally): readonly Bound[] {
  const least = LEAST[language] ?? { goals: 0.93, deadlines: 0.95 }
  const bound = (name: string, reached: number | null, lowest: number): Bound => ({
    name,
    reached,
    least: lowest,
    holds: reached === null || reached >= lowest,
  })
  const ofRules = (figure: 'precision' | 'recall', title: string, least: number): Bound => {
    const worst = lowest(sums, figure)
    return bound(`${title}${worst ? ` (${worst.rule})` : ''}`, worst?.figure ?? null, least)
  }
  return [
    bound('goals found (F1 by line)', goalFigures(sums.goals).f1, least.goals),
    bound('deadlines on the right day', ratio(sums.deadlines.right, sums.deadlines.of), least.deadlines),
    bound('kind of document', ratio(sums.kinds.right, sums.kinds.of), 0.97),
    ofRules('precision', 'least precise rule', 0.9),
    ofRules('recall', 'rule that is silent most often', 0.85),
    bound('recall, mean over rules', macroRecall(sums), 0.85),
  ]
}
