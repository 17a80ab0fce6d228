import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Goalmark } from '../../../client/client'
import { closeAll, open, typeAtEnd, until } from './editor'

const SHOW_PLAN = 'goalmark.showPlan'

/** The tabs that hold a plan as a whole. */
const panels = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('goalmark.plan'),
    )

const titled = (title: string): Promise<true> =>
  until(
    `a panel called “${title}”`,
    () => panels().some(({ label }) => label === title) || undefined,
    () =>
      `There is: ${panels()
        .map(({ label }) => label)
        .join(', ')}`,
  )

describe('A plan as a whole', () => {
  afterEach(async () => {
    await vscode.window.tabGroups.close(panels())
    await closeAll()
  })

  it('is shown beside its text, which stays in front', async () => {
    const plan = await open('dated-plan.md')
    await vscode.commands.executeCommand(SHOW_PLAN)
    await titled('Plan: Career plan: the harbour office')
    assert.equal(vscode.window.activeTextEditor?.document, plan)
    assert.equal(panels()[0]?.group.viewColumn, vscode.ViewColumn.Two)
  })

  it('is one panel, which follows to other plans and says so where there is none', async () => {
    await open('dated-plan.md')
    await vscode.commands.executeCommand(SHOW_PLAN)
    await titled('Plan: Career plan: the harbour office')
    await open('labelled-plan.md')
    await titled('Plan: Career plan: the stroke ward')
    await open('README.md')
    await titled('Plan: README')
    await vscode.commands.executeCommand(SHOW_PLAN)
    assert.equal(panels().length, 1)
  })

  it('follows what is typed', async () => {
    const plan = await open('dated-plan.md')
    await vscode.commands.executeCommand(SHOW_PLAN)
    await titled('Plan: Career plan: the harbour office')
    const edit = new vscode.WorkspaceEdit()
    const title = plan.getText().indexOf('harbour')
    const words = new vscode.Range(plan.positionAt(title), plan.positionAt(title + 'harbour'.length))
    edit.replace(plan.uri, words, 'port')
    assert.ok(await vscode.workspace.applyEdit(edit))
    await titled('Plan: Career plan: the port office')
  })
})

describe('The goals of all plans', () => {
  afterEach(closeAll)

  /** What the Explorer lists, line by line, heads with a mark before them. */
  async function listed(): Promise<string[]> {
    const extension = vscode.extensions.getExtension<Goalmark>('goalmark.goalmark')
    const { goals } = await (extension?.activate() ?? assert.fail('Goalmark is installed'))
    const heads = (await goals.getChildren()) ?? []
    const lines = heads.map(async head => {
      const below = (await goals.getChildren(head)) ?? []
      const items = await Promise.all(below.map(one => goals.getTreeItem(one)))
      const { label } = await goals.getTreeItem(head)
      return [`# ${label}`, ...items.map(item => `${item.label} | ${item.description}`)]
    })
    return (await Promise.all(lines)).flat()
  }

  const dated = async (): Promise<string[]> =>
    (await listed()).filter(line => line.startsWith('#') || line.endsWith('dated-plan.md'))

  it('stand by when they are due, though nobody has opened them', async () => {
    const lines = await until('the goals', async () => {
      const found = await dated()
      return found.length > 4 && found
    })
    assert.match(
      lines[1] ?? '',
      /^Ask Femi for the logbook by 2 December 2019 \| \d+ days late · dated-plan\.md$/,
    )
    assert.deepEqual(lines.slice(lines.indexOf('# Later')), [
      '# Later',
      'Stand watch alone for 10 nights by 31 March 2080 | 31 March 2080 · dated-plan.md',
      "Pass the radio operator's exam by 30 June 2090 | 30 June 2090 · dated-plan.md",
      '# Without a day',
      'Read more charts | no day yet · dated-plan.md',
    ])
  })

  it('follow what is typed in one of them', async () => {
    const plan = await open('dated-plan.md')
    await typeAtEnd(plan, '- Chart the estuary by 1 May 2085')
    await until(
      'the new goal',
      async () => (await dated()).some(line => line.startsWith('Chart the')) || undefined,
    )
  })

  it('open where they stand', async () => {
    const extension = vscode.extensions.getExtension<Goalmark>('goalmark.goalmark')
    const { goals } = await (extension?.activate() ?? assert.fail('Goalmark is installed'))
    const [late] = (await goals.getChildren()) ?? []
    const below = (await goals.getChildren(late)) ?? []
    const items = await Promise.all(below.map(one => goals.getTreeItem(one)))
    const item = items.find(({ label }) => String(label).startsWith('Ask Femi'))
    await vscode.commands.executeCommand(item?.command?.command ?? '', ...(item?.command?.arguments ?? []))
    await until('the plan', () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {}
      return (document?.fileName.endsWith('dated-plan.md') && selection?.active.line === 10) || undefined
    })
  })
})
