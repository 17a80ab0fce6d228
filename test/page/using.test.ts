// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { example, viewOf } from './plan'
import { all, editor, item, LATER, open, STRONG, WEAK } from './window'

const press = (key: string): void =>
  void document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
const focused = (): string | undefined =>
  (document.activeElement as HTMLElement | null)?.dataset.name?.slice(0, 12)

describe('whoever uses the keyboard', () => {
  beforeEach(() => {
    open(example(STRONG, LATER))
    item('Earn').focus()
  })

  test('finds one stop in the tree, and moves there with arrows', () => {
    expect(all('[role="treeitem"][tabindex="0"]')).toHaveLength(1)
    press('ArrowDown')
    expect(focused()).toBe('Send the enr')
    press('End')
    expect(focused()).toBe('By 31 March ')
    press('ArrowLeft')
    expect(focused()).toBe('Become shift')
    press('ArrowUp')
    expect(focused()).toBe('Write the ha')
    press('Home')
    expect(focused()).toBe('Earn the lev')
    press('ArrowUp')
    expect(focused()).toBe('Earn the lev')
    expect(all('[role="treeitem"][tabindex="0"]')).toHaveLength(1)
  })

  test('folds and unfolds, and the page keeps that', () => {
    press('ArrowLeft')
    expect(item('Earn').getAttribute('aria-expanded')).toBe('false')
    press('ArrowDown')
    expect(focused()).toBe('Run ten nigh')
    expect(editor.kept?.folded).toEqual(['Earn the level 3 team-leading certificate by 30 June 2027.'])
    open(example(STRONG, LATER))
    expect(item('Earn').getAttribute('aria-expanded')).toBe('false')
    item('Earn').focus()
    press('ArrowRight')
    expect(item('Earn').getAttribute('aria-expanded')).toBe('true')
    expect(editor.kept?.folded).toEqual([])
    press('ArrowRight')
    expect(focused()).toBe('Send the enr')
  })

  test('shows words in the text with Space, and goes there with Enter', () => {
    press('ArrowDown')
    press(' ')
    press('Enter')
    const range = { start: { line: 31, character: 9 }, end: { line: 31, character: 67 } }
    expect(editor.sent).toEqual([
      { kind: 'go', range, takesFocus: false },
      { kind: 'go', range, takesFocus: true },
    ])
  })

  test('is where it was once the plan is drawn anew', () => {
    const page = open(example(STRONG, LATER))
    item('Run ten').focus()
    page.hear({ kind: 'show', view: example(STRONG, '2027-02-21') })
    expect(focused()).toBe('Run ten nigh')
  })
})

describe('whoever uses the pointer', () => {
  beforeEach(() => void open(example(STRONG, LATER)))

  test('shows a goal or a step with a click, and goes there with a double click', () => {
    item('Hand in').querySelector<HTMLElement>('.name')?.click()
    item('Hand in').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
    expect(
      editor.sent.map(message => message.kind === 'go' && [message.range.start.line, message.takesFocus]),
    ).toEqual([
      [33, false],
      [33, true],
    ])
  })

  test('folds at the sign before a goal, without going anywhere', () => {
    item('Earn').querySelector<HTMLElement>('.twistie')?.click()
    expect(item('Earn').getAttribute('aria-expanded')).toBe('false')
    expect(editor.sent).toEqual([])
  })

  test('goes to a goal from the table, too', () => {
    all('.smart tbody button').at(1)?.click()
    expect(editor.sent).toMatchObject([{ kind: 'go', range: { start: { line: 34 } } }])
  })
})

describe('the cursor in the text', () => {
  const marked = (): string[] =>
    all('[aria-current="true"]').map(({ dataset, textContent }) =>
      (dataset.name ?? textContent ?? '').slice(0, 12),
    )

  test('marks the goal or the step that it stands in, and brings it into view', () => {
    const page = open(example(STRONG, LATER))
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
    page.hear({ kind: 'cursor', line: 33 })
    expect(marked()).toEqual(['Hand in the '])
    page.hear({ kind: 'cursor', line: 29 })
    expect(marked()).toEqual(['Earn the lev', 'Earn the lev'])
    page.hear({ kind: 'cursor', line: 2 })
    expect(marked()).toEqual([])
    page.hear({ kind: 'cursor', line: null })
    expect(marked()).toEqual([])
    expect(scroll.mock.instances).toHaveLength(document.hasFocus() ? 0 : 2)
    scroll.mockRestore()
  })

  test('marks what a step is folded into', () => {
    editor.kept = {
      uri: '',
      scale: 0,
      folded: ['Earn the level 3 team-leading certificate by 30 June 2027.'],
    }
    const page = open(example(STRONG, LATER))
    page.hear({ kind: 'cursor', line: 33 })
    expect(marked()).toEqual(['Earn the lev'])
  })

  test('keeps its mark when the plan is drawn anew', () => {
    const page = open(example(WEAK, '2026-11-24'))
    page.hear({ kind: 'cursor', line: 13 })
    page.hear({ kind: 'show', view: example(WEAK, '2026-11-25') })
    expect(marked()).toEqual(['Improve my c', 'Improve my c'])
  })
})

describe('the days that are shown', () => {
  const pressed = (): string[] => all('[aria-pressed="true"]').map(({ textContent }) => textContent ?? '')

  test('are all, or those of the next year: what lies beyond is pointed at', () => {
    open(example(STRONG, LATER))
    expect(pressed()).toEqual(['Whole plan'])
    expect(all('.beyond')).toHaveLength(0)
    const [, near] = all('.choices button')
    near?.focus()
    near?.click()
    expect(pressed()).toEqual(['Next 12 months'])
    expect(document.activeElement?.textContent).toBe('Next 12 months')
    // The last goal and two of its stages lie ahead; what is overdue lies behind, and stays in sight.
    expect(all('.beyond')).toHaveLength(3)
    expect(all('.overdue > .row .sign')).toHaveLength(3)
    for (const bar of all('.days rect'))
      expect(Number.parseFloat(bar.getAttribute('x') ?? '')).toBeLessThanOrEqual(100)
  })

  test('are the same when the window is opened anew', () => {
    open(example(STRONG, LATER))
    all('.choices button').at(1)?.click()
    open(example(STRONG, LATER))
    expect(pressed()).toEqual(['Next 12 months'])
  })

  test('are no choice where a year or two hold them all', () => {
    open(viewOf('---\ntype: career-plan\n---\n\n# Plan\n\n## Goals\n\n- Pass the exam by June 2027\n'))
    expect(all('.choices')).toEqual([])
  })
})
