import type { DefinitionParams, Location, ReferenceParams } from 'vscode-languageserver'
import {
  type Goal,
  goalFinder,
  isStep,
  type Mention,
  mentionsOf,
  type Span,
  servedBy,
  stepsOf,
} from '../../core/index'
import { toOffset, toRange } from '../convert'
import type { Feature, Seen } from './feature'

/** From an action to the goal that it serves, and from a goal to its actions. */
export const links: Feature = {
  announce: () => ({ definitionProvider: true, referencesProvider: true }),
  serve({ connection, aboutPlan }) {
    connection.onDefinition(
      aboutPlan<DefinitionParams, Location[]>([], (seen, { position }) =>
        goalsMeant(seen, toOffset(seen.document, position)).map(goal => placeOf(seen, goal.span)),
      ),
    )
    connection.onReferences(
      aboutPlan<ReferenceParams, Location[]>([], (seen, { position, context }) => {
        const goals = goalsMeant(seen, toOffset(seen.document, position))
        const declared = context.includeDeclaration ? goals.map(({ span }) => span) : []
        const steps = [...new Set(goals.flatMap(actionsOf))].map(({ span }) => span)
        const elsewhere = mentionsOf(seen.lint).filter(
          ({ goal, at }) => goals.includes(goal) && !steps.some(span => isIn(span, at.start)),
        )
        const spans = [...declared, ...steps, ...elsewhere.map(({ at }) => at)]
        return spans.sort((a, b) => a.start - b.start).map(span => placeOf(seen, span))
      }),
    )
  },
}

const placeOf = ({ document }: Seen, span: Span): Location => ({
  uri: document.uri,
  range: toRange(document, span),
})

const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end

/** The goal that a `(→ Goal 2)` names; on a step those that it serves; else the goal that stands there. */
function goalsMeant({ lint, plan }: Seen, offset: number): readonly Goal[] {
  const mention = mentionAt(mentionsOf(lint), offset)
  if (mention) return [mention.goal]
  const goal = goalFinder(lint)(offset)
  if (!goal) return []
  return isStep(goal) ? servedBy(goal, plan) : [goal]
}

const mentionAt = (mentions: readonly Mention[], offset: number): Mention | undefined =>
  mentions.find(({ at }) => isIn(at, offset))

/** The steps of a goal and theirs, wherever they are written. */
function actionsOf(goal: Goal): readonly Goal[] {
  const met = new Set<Goal>()
  const visit = (one: Goal): void => {
    for (const step of stepsOf(one)) {
      if (met.has(step)) continue
      met.add(step)
      visit(step)
    }
  }
  visit(goal)
  return [...met]
}
