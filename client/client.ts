import * as vscode from 'vscode'
import type {
  BaseLanguageClient,
  LanguageClientOptions,
  Middleware,
  StaticFeature,
} from 'vscode-languageclient'
import {
  type ClientCan,
  INSERT_REVIEW,
  LINT_WORKSPACE,
  NAME,
  OPEN_SETTINGS,
  PICK_DAY,
  READ_AS_PLAN,
  SHOW_MISSING,
} from '../server/lsp/protocol'
import { tellCursor } from './cursor'
import { schemes } from './documents'
import { lendFiles } from './files'
import { firstSteps } from './first-steps'
import { type GoalsTree, goalsTree } from './goals-tree'
import { newPlan } from './new-plan'
import { pickDay } from './pick-day'
import { planPanel } from './plan-view'
import { plansOf } from './plans'
import { showReading } from './reading'
import { showMissing } from './show-missing'
import { planStatus } from './status'

/** What the extension hands to whoever asks for it, the tests first. */
export interface Goalmark {
  /** The connection to the language server, already started. */
  readonly client: BaseLanguageClient
  /** The goals of all plans, as the Explorer lists them. */
  readonly goals: GoalsTree['branches']
}

/** Starts the language server, and gives people the means to start it again. */
export async function start(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Goalmark> {
  const documentSelector = schemes().map(scheme => ({ language: 'markdown', scheme }))
  const client = create({ documentSelector, middleware: { executeCommand } })
  client.registerFeature(ownSkills)
  const restart = async () => {
    if (client.isRunning()) await client.stop()
    await client.start()
  }
  const plans = plansOf(client)
  const goals = goalsTree(plans)
  context.subscriptions.push(
    vscode.commands.registerCommand(`${NAME}.restart`, restart),
    vscode.commands.registerCommand(SHOW_MISSING, showMissing),
    vscode.commands.registerCommand(PICK_DAY, pickDay),
    vscode.commands.registerCommand(`${NAME}.newPlan`, () => newPlan(client)),
    lendFiles(client),
    tellCursor(client),
    plans,
    planPanel(context.extensionUri, plans, () => newPlan(client)),
    planStatus(plans),
    goals,
    showReading(client),
    firstSteps(context),
    new vscode.Disposable(() => client.dispose()),
  )
  await client.start()
  return { client, goals: goals.branches }
}

/** Tells the server which commands its lenses may name, and what else it may ask. */
const ownSkills: StaticFeature = {
  fillClientCapabilities: capabilities => {
    const own: ClientCan = { goalmark: { files: true, cursor: true, plans: true } }
    const commands = { commands: [SHOW_MISSING, PICK_DAY] }
    capabilities.experimental = { ...capabilities.experimental, commands, ...own }
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
}

/** From the palette, commands are given nothing: they are for the document in front. What is read is then shown. */
const executeCommand: NonNullable<Middleware['executeCommand']> = async (command, given, next) => {
  const front = vscode.window.activeTextEditor?.document.uri.toString()
  const isForFront = [INSERT_REVIEW, READ_AS_PLAN, OPEN_SETTINGS].includes(command) && given.length === 0
  const told: unknown = await next(command, isForFront ? [front] : given)
  if (command === LINT_WORKSPACE) await vscode.commands.executeCommand('workbench.actions.view.problems')
  return told
}
