import {
  type CodeLens,
  CodeLensRefreshRequest,
  MessageType,
  type Position,
  Range,
  ShowMessageNotification,
} from 'vscode-languageserver'
import { type Goal, goalFinder, letterOf, message, openGoals, type Reported } from '../../core/index'
import { toOffset, toRange } from '../convert'
import { type Missing, type MissingLetter, SHOW_MISSING } from '../protocol'
import { answerOf, LETTERS, SIGNS } from '../smart'
import { type Desk, type Feature, isPlan, type Seen } from './feature'

/** Above each goal its letters, met or missing. Whoever clicks is shown what is missing. */
export const codeLens: Feature = {
  announce: () => ({
    codeLensProvider: { resolveProvider: false },
  }),
  serve: ({ connection, aboutPlan }) =>
    void connection.onCodeLens(aboutPlan([] as CodeLens[], seen => lensesOf(seen))),
  // An editor without the command of its own has the server answer in a message.
  commands: ({ can }) => (can.commands.includes(SHOW_MISSING) ? {} : { [SHOW_MISSING]: tell }),
  async refresh({ connection, editor, safely }) {
    if (editor.can.refresh.codeLens)
      await safely(undefined, () => connection.sendRequest(CodeLensRefreshRequest.type))
  },
}

function lensesOf(seen: Seen): CodeLens[] {
  const { document, plan, wishes } = seen
  if (!wishes.shows.codeLens) return []
  return [...openGoals(plan)].map(goal => {
    const missing = missingOf(seen, goal)
    const { start } = toRange(document, goal.span)
    return {
      range: { start, end: start },
      command: {
        title: LETTERS.map(letter => `${letter} ${SIGNS[answerOf(goal, letter)]}`).join('  '),
        tooltip: [missing.title, ...missing.letters.map(linesOf)].join('\n'),
        command: SHOW_MISSING,
        arguments: [missing],
      },
    }
  })
}

const linesOf = ({ label, detail }: MissingLetter): string => `${label} – ${detail}`

/** What a goal does not say yet, letter by letter, in the words of its reader. */
function missingOf({ document, findings, wishes: { reader } }: Seen, goal: Goal): Missing {
  const { editor, show, ui } = reader.person
  const open = LETTERS.filter(letter => answerOf(goal, letter) !== 'yes')
  const letters = open.map((letter): MissingLetter => {
    const finding = findings.find(one => letterOf(one.rule) === letter && one.count === 1 && isOn(one, goal))
    return {
      label: `${letter} · ${ui.letters[letter]}`,
      detail: finding ? message(finding, reader) : editor.asks[letter],
      at: toRange(document, finding?.at ?? goal.span),
    }
  })
  const head = letters.length > 0 ? editor.missing : editor.nothingMissing
  return { uri: document.uri, range: toRange(document, goal.span), title: head(goal.text, show), letters }
}

const isOn = ({ at }: Reported, { span }: Goal): boolean => at.start <= span.end && span.start <= at.end

/** Says in a message what is missing, and brings the goal into view where the editor can be asked to. */
async function tell(desk: Desk, [asked]: readonly unknown[]): Promise<null> {
  const { connection, editor, plans } = desk
  const place = placeIn(asked)
  const seen = place && (await plans.of(place.uri))
  if (!seen || !isPlan(seen)) return null
  const goal = goalFinder(seen.lint)(toOffset(seen.document, place.start))
  if (!goal) return null
  const { title, letters, range, uri } = missingOf(seen, goal)
  const show = () => connection.window.showDocument({ uri, selection: range, takeFocus: true })
  if (editor.can.showPlaces) await desk.safely(null, show)
  const message = [title, ...letters.map(linesOf)].join('\n')
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
  return null
}

/** The document and the place that a lens was made for; null for anything else that an editor may send. */
function placeIn(asked: unknown): { readonly uri: string; readonly start: Position } | null {
  const { uri, range } = (asked ?? {}) as { readonly uri?: unknown; readonly range?: unknown }
  return typeof uri === 'string' && Range.is(range) ? { uri, start: range.start } : null
}
