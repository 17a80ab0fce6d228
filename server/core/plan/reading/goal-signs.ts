import { everyGoal, hasLastDay } from '../model'
import { remembered } from '../remembered'
import { goalsIn } from './gathered'
import { signsOf } from './line-signs'
import type { Made } from './memory'
import type { Draft, State } from './state'
import { sumOfAll } from './stretches'
import { type Lines, those, total } from './voices'

/** What goals tell of the document that they stand in. */
export interface GoalSigns {
  /** Neither actions nor dropped; the next five are of these. */
  readonly own: Lines
  /** In a section of goals, or in one that announces nothing where no heading announces goals. */
  readonly listed: Lines
  /** « I want to … »; and those of them that name a last day. */
  readonly cued: Lines
  readonly cuedByDay: Lines
  readonly dated: Lines
  /** Rows with a cell for the day. */
  readonly due: Lines
  /** With what hangs below them: all, those that speak of a person's own way, and key results. */
  readonly every: Lines
  readonly personal: Lines
  readonly results: Lines
  /** With what hangs below them, but below no action: what is still to be done. */
  readonly ahead: Lines
  /** Of all: goals that are written out, and an OKR's objectives, open ones apart. */
  readonly written: Lines
  readonly objectives: Lines
  readonly openObjectives: Lines
}

/** What the goals of a document show. */
export const goalSignsOf: (state: State) => GoalSigns = remembered(({ made, untypedGoals }) =>
  untypedGoals ? signsWhereUntyped(made) : signsWhereTyped(made),
)

const signsIn = (made: Made, untypedGoals: boolean): GoalSigns => {
  const goals = goalsIn(made)
  const own = goals.filter(({ type, status }) => type !== 'action' && status !== 'dropped')
  const every = everyGoal(own)
  const objectives = goals.filter(({ type }) => type === 'objective')
  return {
    own: those(own),
    listed: those(own.filter(goal => isListed(goal, untypedGoals))),
    cued: those(own.filter(isCued)),
    cuedByDay: those(own.filter(goal => isCued(goal) && hasLastDay(goal.reading.dates))),
    dated: those(own.flatMap(({ deadline }) => (deadline?.end && deadline.from === 'own' ? deadline : []))),
    due: those(own.filter(({ place }) => place.kind === 'row' && place.cells.deadline !== undefined)),
    every: those(every),
    personal: those(every.filter(isPersonal)),
    results: those(every.filter(({ type }) => type === 'key-result')),
    ahead: those(everyGoal(goals.filter(({ type }) => type !== 'action')).filter(isAhead)),
    written: those(goals.filter(({ type }) => type === 'goal')),
    objectives: those(objectives),
    openObjectives: those(objectives.filter(({ status }) => status === 'open')),
  }
}

const together = (all: readonly GoalSigns[]): GoalSigns => ({
  own: total(all, ({ own }) => own),
  listed: total(all, ({ listed }) => listed),
  cued: total(all, ({ cued }) => cued),
  cuedByDay: total(all, ({ cuedByDay }) => cuedByDay),
  dated: total(all, ({ dated }) => dated),
  due: total(all, ({ due }) => due),
  every: total(all, ({ every }) => every),
  personal: total(all, ({ personal }) => personal),
  results: total(all, ({ results }) => results),
  ahead: total(all, ({ ahead }) => ahead),
  written: total(all, ({ written }) => written),
  objectives: total(all, ({ objectives }) => objectives),
  openObjectives: total(all, ({ openObjectives }) => openObjectives),
})

const signsWhereTyped = sumOfAll(
  remembered((made: Made) => signsIn(made, false)),
  together,
)
const signsWhereUntyped = sumOfAll(
  remembered((made: Made) => signsIn(made, true)),
  together,
)

const isListed = ({ type, section: { effective } }: Draft, untypedGoals: boolean): boolean =>
  type !== 'habit' &&
  (effective.some(t => t === 'goals' || t === 'kr' || t === 'horizon') ||
    (untypedGoals && effective.length === 0))

const isCued = ({ reading }: Draft): boolean => reading.cue && signsOf(reading).mine > 0

/** It speaks of a person's own way, or of something to do again and again. */
const isPersonal = ({ reading, cadence }: Draft): boolean => cadence !== null || signsOf(reading).isPersonal

const isAhead = ({ status, type, reading }: Draft): boolean =>
  status === 'open' && type !== 'habit' && !signsOf(reading).isPast
