import { type Goal, type Letter, openGoals } from '../../core/index'
import type { Seen } from '../features/feature'
import { namesOf } from '../features/symbols'
import type { SmartCell, SmartTable } from '../protocol'
import { answerOf, LETTERS, SIGNS } from '../smart'
import { placeOf } from './timeline'

/** For each open goal and letter, the words of the plan that answer for it. No sum is made of them. */
export function smartTable(seen: Seen): SmartTable {
  const { ui, view } = seen.wishes.reader.person
  const nameOf = namesOf(seen.plan)
  return {
    heading: view.smart,
    goal: view.heads.goal,
    letters: LETTERS.map(letter => ({ letter, name: ui.letters[letter] })),
    rows: [...openGoals(seen.plan)].map(goal => ({
      name: nameOf(goal),
      ...placeOf(goal, seen),
      cells: LETTERS.map(letter => cellOf(goal, letter, seen)),
    })),
  }
}

function cellOf(goal: Goal, letter: Letter, { wishes }: Seen): SmartCell {
  const { editor, show } = wishes.reader.person
  const answer = answerOf(goal, letter)
  const quotes = goal.evidence.flatMap(one => (one.letter === letter ? [show.quote(one.text)] : []))
  const words = answer === 'yes' ? [...new Set(quotes)].join(' ') : editor.asks[letter]
  return { answer, sign: SIGNS[answer], said: editor.answers[answer], words }
}
