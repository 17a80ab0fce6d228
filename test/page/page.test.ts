// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FromPage, Kept } from '../../client/page/messages'
import { Page } from '../../client/page/page'
import type { PlanView } from '../../server/lsp/protocol'
import { example, viewOf } from './plan'

const WEAK = 'weak-plan.md'
const STRONG = 'strong-plan.md'
/** A day on which the first assignment of the strong plan is late. */
const LATER = '2027-02-20'

let sent: FromPage[]
let kept: Kept | undefined

function open(view?: PlanView): Page {
  const page = new Page(document.body, {
    postMessage: message => void sent.push(message),
    getState: () => kept,
    setState: state => {
      kept = state
    },
  })
  if (view) page.hear({ kind: 'show', view })
  return page
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string): HTMLElement => {
  const [found, ...others] = all(selector)
  if (!found || others.length > 0) throw new Error(`${selector}: there are ${all(selector).length}`)
  return found
}
/** A goal or step of the timeline by its first words. */
const item = (words: string): HTMLElement => {
  const found = all('[role="treeitem"]').find(({ dataset }) => dataset.name?.startsWith(words))
  if (!found)
    throw new Error(`no ${words} among ${all('[role="treeitem"]').map(({ dataset }) => dataset.name)}`)
  return found
}
const press = (key: string): void =>
  void document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
const focused = (): string | undefined =>
  (document.activeElement as HTMLElement | null)?.dataset.name?.slice(0, 12)

beforeEach(() => {
  sent = []
  kept = undefined
  document.body.replaceChildren()
})

describe('the page of a plan', () => {
  test('has its title, what it is for, and how much there is', () => {
    open(example(STRONG, LATER))
    expect(one('h1').textContent).toBe('Career plan: from the reach truck to the shift desk')
    expect(one('header .lead').textContent).toBe('Towards: warehouse shift lead in a frozen-food depot')
    expect(all('.facts li').map(({ textContent }) => textContent)).toContain('3 overdue')
    expect(document.documentElement.lang).toBe('en')
  })

  test('says in words what is late, beside the colour', () => {
    open(example(STRONG, LATER))
    const late = item('Hand in the first')
    expect(late.className).toContain('overdue')
    expect(late.getAttribute('aria-label')).toMatch(/Overdue, due 29 January 2027, 22 days late$/)
    expect(late.querySelector('.when')?.textContent).toBe('29 January 2027 · 22 days late')
  })

  test('has a tree, tables and drawings that a screen reader finds or passes over', () => {
    open(example(STRONG, LATER))
    expect(all('[role="tree"] [role="group"] > [role="treeitem"]')).toHaveLength(8)
    expect(all('.smart tbody th[scope="row"]')).toHaveLength(3)
    expect(all('.smart thead th').map(({ textContent }) => textContent)).toEqual([
      'Goal',
      'S Specific',
      'M Measurable',
      'A Achievable',
      'R Realistic',
      'T Time-bound',
    ])
    expect(all('.smart .yes .spoken').at(0)?.textContent).toBe('found. ')
    expect(all('.hours tbody th').map(({ textContent }) => textContent)).toEqual([
      'February 2027 – June 2027',
    ])
    expect(all('svg:not(svg svg):not([aria-hidden="true"])')).toEqual([])
    for (const head of all('section'))
      expect(document.getElementById(head.getAttribute('aria-labelledby') ?? '')).not.toBeNull()
  })

  test('draws each day at its place, today too', () => {
    open(example(STRONG, LATER))
    const view = example(STRONG, LATER)
    if (view.kind !== 'plan') throw new Error('no plan')
    const { scales, today } = view.timeline
    const { length } = scales[0]
    expect(one('.grid .now').getAttribute('x1')).toBe(`${((100 * (today.at + 0.5)) / length).toFixed(2)}%`)
    expect(all('.days > svg')).toHaveLength(9)
  })

  test('has the hours above the budget apart, in words too', () => {
    open(
      viewOf(
        '---\ntype: career-plan\ndate: 2026-11-01\ntime-budget: 3 h a week\n---\n\n# Plan\n\n## Goals\n\n- Pass the exam by June 2027, 5 h a week\n',
      ),
    )
    expect(one('.hours .told .over').textContent).toBe('2 h over')
    expect(one('.hours rect.within').getAttribute('width')).toBe('60.00%')
    expect(one('.hours rect.over').getAttribute('width')).toBe('40.00%')
  })

  test('shows words as words, whatever they hold', () => {
    const nasty = '<img src=x onerror=alert(1)>&amp;"\'</script>'
    const codes = ['kind', 'status', 'answer']
    const spoilt = JSON.stringify(example(STRONG, LATER), (key, value) =>
      typeof value === 'string' && !codes.includes(key) ? nasty : value,
    )
    open(JSON.parse(spoilt) as PlanView)
    expect(all('img, script')).toEqual([])
    for (const words of ['h1', '.name', '.when', '.smart td .words', '.hours button', '.months text'])
      expect(all(words).map(({ textContent }) => textContent)).toEqual(all(words).map(() => nasty))
    expect(all('.name')).toHaveLength(11)
  })
})

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
    expect(kept?.folded).toEqual(['Earn the level 3 team-leading certificate by 30 June 2027.'])
    open(example(STRONG, LATER))
    expect(item('Earn').getAttribute('aria-expanded')).toBe('false')
    item('Earn').focus()
    press('ArrowRight')
    expect(item('Earn').getAttribute('aria-expanded')).toBe('true')
    expect(kept?.folded).toEqual([])
    press('ArrowRight')
    expect(focused()).toBe('Send the enr')
  })

  test('shows words in the text with Space, and goes there with Enter', () => {
    press('ArrowDown')
    press(' ')
    press('Enter')
    const range = { start: { line: 31, character: 9 }, end: { line: 31, character: 67 } }
    expect(sent).toEqual([
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
      sent.map(message => message.kind === 'go' && [message.range.start.line, message.takesFocus]),
    ).toEqual([
      [33, false],
      [33, true],
    ])
  })

  test('folds at the sign before a goal, without going anywhere', () => {
    item('Earn').querySelector<HTMLElement>('.twistie')?.click()
    expect(item('Earn').getAttribute('aria-expanded')).toBe('false')
    expect(sent).toEqual([])
  })

  test('goes to a goal from the table, too', () => {
    all('.smart tbody button').at(1)?.click()
    expect(sent).toMatchObject([{ kind: 'go', range: { start: { line: 34 } } }])
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
    kept = { uri: '', scale: 0, folded: ['Earn the level 3 team-leading certificate by 30 June 2027.'] }
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

describe('a plan that changes', () => {
  test('is told to who does not see it, when there is news', () => {
    const page = open(example(STRONG, '2026-11-26'))
    const news = one('[aria-live="polite"]')
    expect(news.textContent).toContain('Nothing overdue')
    page.hear({ kind: 'show', view: example(STRONG, LATER) })
    expect(news.textContent).toBe('3 goals, Steps: 0 of 8 done, 3 overdue, Next: 30 June 2027, in 130 days')
  })

  test('is drawn anew only where something is another', () => {
    const page = open(example(STRONG, LATER))
    const before = one('main header')
    page.hear({ kind: 'show', view: example(STRONG, LATER) })
    expect(one('main header')).toBe(before)
  })
})

describe('a document that is no plan', () => {
  test('is met with a kind word and a way to begin', () => {
    open(viewOf('# Shopping\n\n- Bread\n'))
    expect(one('h1').textContent).toBe('No plan here yet')
    one('button').click()
    expect(sent).toEqual([{ kind: 'newPlan' }])
    expect(kept?.uri).toBe('file:///plans/plan.md')
  })

  test('gives way to the plan as soon as there is one, in any language', () => {
    const page = open(viewOf('# Courses\n', '2026-11-26', 'fr'))
    expect(document.documentElement.lang).toBe('fr')
    page.hear({ kind: 'show', view: example('plan-solide.md', LATER, 'fr') })
    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'Calendrier',
      'SMART, objectif par objectif',
      'Heures par semaine',
    ])
  })
})
