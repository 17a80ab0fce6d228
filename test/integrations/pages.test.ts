import { validateWorkflow } from '@action-validator/core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json'
import { readArgs } from '../../server/cli/args'
import { text, yaml, yamls } from './job'

const { version } = manifest

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly with?: object
}

interface Hook {
  readonly id: string
  readonly args?: readonly string[]
}

describe.each(['docs/integrations.md', 'docs/integrations.fr.md'])('%s', page => {
  const blocks = [...text(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const [workflow = '', hooks = '', include = ''] = blocks

  test('shows a workflow that GitHub accepts, with inputs that the action has', () => {
    expect(validateWorkflow(workflow)).toEqual({ actionType: 'workflow', errors: [] })
    const { goalmark } = (parse(workflow) as Workflow).jobs
    const [step] = goalmark?.steps.filter(({ uses }) => uses?.includes('goalmark')) ?? []
    expect(step?.uses).toBe(`OWNER/goalmark@v${version}`)
    const { inputs } = yaml('action.yml') as { inputs: object }
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})))
  })

  test('explains every input of the action, with its default', () => {
    const { inputs } = yaml('action.yml') as {
      inputs: Readonly<Record<string, { readonly default: string }>>
    }
    const rows = text(page).match(/^\| `.*$/gm) ?? []
    const named = rows.flatMap(row =>
      [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    )
    expect(named.sort()).toEqual(Object.keys(inputs).sort())
    for (const [name, { default: value }] of Object.entries(inputs))
      if (value)
        expect(rows.find(row => row.split('|')[1]?.includes(`\`${name}\``))).toContain(`\`${value}\``)
  })

  test('shows a hook that is there, with options that Goalmark has', () => {
    const [repo] = (parse(hooks) as { repos: readonly { rev: string; hooks: readonly Hook[] }[] }).repos
    expect(repo?.rev).toBe(`v${version}`)
    const ids = (yaml('.pre-commit-hooks.yaml') as readonly Hook[]).map(({ id }) => id)
    for (const { id, args = [] } of repo?.hooks ?? []) {
      expect(ids).toContain(id)
      expect(readArgs([...args, 'plan.md'])).toMatchObject({ command: 'lint', operands: ['plan.md'] })
    }
  })

  test('shows a component with inputs that it has', () => {
    const [shown] = (parse(include) as { include: readonly { component: string; inputs: object }[] }).include
    expect(shown?.component).toMatch(new RegExp(`/goalmark@v${version}$`))
    const [head] = yamls('templates/goalmark.yml') as { spec: { inputs: object } }[]
    expect(Object.keys(head?.spec.inputs ?? {})).toEqual(
      expect.arrayContaining(Object.keys(shown?.inputs ?? {})),
    )
    for (const name of Object.keys(head?.spec.inputs ?? {})) expect(text(page)).toContain(name)
  })

  test('names the version of this package wherever it names one', () => {
    const versions = [...text(page).matchAll(/goalmark@v?([\d.]+\d)/g)].map(([, named]) => named)
    expect(versions.length).toBeGreaterThan(2)
    expect(new Set(versions)).toEqual(new Set([version]))
  })
})
