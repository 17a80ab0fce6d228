// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { PlanView } from '../../server/lsp/protocol'
import { example, viewOf } from './plan'
import { all, editor, item, LATER, one, open, STRONG } from './window'

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
    expect(editor.sent).toEqual([{ kind: 'newPlan' }])
    expect(editor.kept?.uri).toBe('file:///plans/plan.md')
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
