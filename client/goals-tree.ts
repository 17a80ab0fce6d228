import * as vscode from 'vscode'
import { GOALS, type GoalEntry, type GoalGroup, type Goals, NAME } from '../server/lsp/protocol'
import type { Plans } from './plans'

const VIEW = `${NAME}.goals`

/** A head with what stands below it, or a goal with its steps; `id` tells it from all others. */
export type Branch = { readonly id: string } & (
  | { readonly group: GoalGroup; readonly goal?: never }
  | { readonly goal: GoalEntry; readonly group?: never }
)

/** The view, until it is disposed of, and what it shows. */
export interface GoalsTree extends vscode.Disposable {
  readonly branches: vscode.TreeDataProvider<Branch>
}

/** The goals of every plan of the window, by when they are due. Nothing is read while nobody looks. */
export function goalsTree(plans: Plans): GoalsTree {
  const branches = new Branches(plans)
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: branches, showCollapseAll: true })
  branches.onCount = ({ overdue, summary }) => {
    view.description = overdue > 0 ? summary : ''
  }
  let isStale = false
  const listening = vscode.Disposable.from(
    view,
    branches,
    plans.onChange(() => {
      if (view.visible) branches.refresh()
      else isStale = true
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && isStale) branches.refresh()
      isStale = false
    }),
  )
  return { branches, dispose: () => listening.dispose() }
}

/** What the view shows, asked of the server whenever the view asks. */
class Branches implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #asked = new vscode.CancellationTokenSource()
  /** Hears how much is late. */
  onCount: (goals: Goals) => void = () => {}

  constructor(private readonly plans: Plans) {}

  refresh(): void {
    this.#changed.fire()
  }

  async getChildren(branch?: Branch): Promise<Branch[]> {
    if (branch?.group) return branch.group.goals.map(goal => below(branch, goal))
    if (branch?.goal) return branch.goal.steps.map(step => below(branch, step))
    const goals = await vscode.window.withProgress({ location: { viewId: VIEW } }, () => this.#ask())
    if (!goals) return []
    this.onCount(goals)
    return goals.groups.map(group => ({ id: group.key, group }))
  }

  getTreeItem(branch: Branch): vscode.TreeItem {
    return branch.group ? headOf(branch.id, branch.group) : itemOf(branch.id, branch.goal)
  }

  dispose(): void {
    this.#asked.cancel()
    this.#changed.dispose()
  }

  /** Whoever asks anew has no use for what was asked before. */
  #ask(): Promise<Goals | null> {
    this.#asked.cancel()
    this.#asked = new vscode.CancellationTokenSource()
    return this.plans.ask<Goals>(GOALS, undefined, this.#asked.token)
  }
}

const below = ({ id }: Branch, goal: GoalEntry): Branch => ({
  id: `${id} ${goal.uri}:${goal.range.start.line}:${goal.range.start.character}`,
  goal,
})

function headOf(id: string, { key, label, goals }: GoalGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, key === 'closed' ? Collapsed : Expanded)
  item.id = id
  item.description = String(goals.length)
  return item
}

function itemOf(id: string, goal: GoalEntry): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(goal.name, goal.steps.length > 0 ? Collapsed : None)
  item.id = id
  item.description = goal.description
  item.tooltip = goal.spoken
  item.accessibilityInformation = { label: goal.spoken }
  item.iconPath = iconOf(goal)
  const { start } = goal.range
  const place = new vscode.Range(start.line, start.character, start.line, start.character)
  item.command = {
    command: 'vscode.open',
    title: goal.name,
    arguments: [vscode.Uri.parse(goal.uri), { selection: place }],
  }
  return item
}

const ICONS = { done: 'pass', dropped: 'circle-slash', moved: 'arrow-right' } as const

function iconOf({ isOverdue, isStep, status }: GoalEntry): vscode.ThemeIcon {
  if (isOverdue) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.errorForeground'))
  if (status !== 'open') return new vscode.ThemeIcon(ICONS[status])
  return new vscode.ThemeIcon(isStep ? 'circle-outline' : 'target')
}
