import type { HoursRow, HoursTable } from '../../server/lsp/protocol'
import { drawing, element, percent, section, shape } from './elements'
import type { Reveal } from './places'

/** The hours a week, month by month, beside those that the author has. */
export function drawHours({ heading, lead, budget, heads, rows }: HoursTable, reveal: Reveal): HTMLElement {
  const words = lead.map(sentence => element('p', { class: 'lead' }, sentence))
  if (rows.length === 0) return section('hours', heading, ...words)
  const most = Math.max(budget ?? 0, ...rows.map(({ hours }) => hours))
  const head = [heads.when, heads.hours, heads.work].map(name => element('th', { scope: 'col' }, name))
  return section(
    'hours',
    heading,
    ...words,
    element(
      'table',
      { 'aria-labelledby': 'head-hours' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows.map(row => lineOf(row, budget, most, reveal))),
    ),
  )
}

function lineOf(
  { when, hours, text, over, work }: HoursRow,
  budget: number | null,
  most: number,
  reveal: Reveal,
): HTMLElement {
  const within = budget === null ? hours : Math.min(hours, budget)
  const bar = (name: string, from: number, to: number): SVGElement =>
    shape('rect', {
      class: name,
      x: percent(from, most),
      width: percent(to - from, most),
      y: '2',
      height: '10',
      rx: '2',
    })
  const bars = [
    shape('rect', {
      class: 'room',
      x: '0',
      width: percent(budget ?? most, most),
      y: '2',
      height: '10',
      rx: '2',
    }),
    bar('within', 0, within),
    ...(hours > within ? [bar('over', within, hours)] : []),
    ...(budget === null
      ? []
      : [
          shape('line', {
            class: 'budget',
            x1: percent(budget, most),
            x2: percent(budget, most),
            y1: '-1',
            y2: '15',
          }),
        ]),
  ]
  const told = element('div', { class: 'told' }, element('span', {}, text))
  if (over !== '') told.append(element('span', { class: 'over' }, over))
  const items = work.map(({ name, text: takes, range }) => {
    const words = element('button', { type: 'button', class: 'words', title: name }, name)
    words.addEventListener('click', ({ detail }) => reveal(range, detail === 0))
    return element(
      'li',
      {},
      words,
      ...(work.length > 1 ? [' ', element('span', { class: 'takes' }, takes)] : []),
    )
  })
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, when),
    element('td', {}, drawing('bar', ...bars), told),
    element('td', {}, element('ul', {}, ...items)),
  )
}
