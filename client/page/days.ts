import type { PlanRow, Scale, Timeline } from '../../server/lsp/protocol'
import { drawing, element, percent, shape } from './elements'

/** The days to draw on, and today's among them. */
export interface Days {
  readonly scale: Scale
  readonly today: Timeline['today']
}

/** Where a day stands on the scale; one beyond it stands at its end. */
const place = (at: number, { from, length }: Scale): string =>
  percent(Math.min(Math.max(at - from, 0), length), length)

const isOn = (at: number, { from, length }: Scale): boolean => from <= at && at < from + length

/** A goal or a step on its days: the time that leads up to the last one, those that meet it, those by which it is late. */
export function rowDays(row: PlanRow, { scale, today }: Days): SVGElement {
  const { days, isStep, isOverdue } = row
  // Where days stand below words, no line can run through all rows: each has its piece.
  const here = isOn(today.at, scale) ? [upright('here', today.at + 0.5, scale)] : []
  if (!days) return drawing('days', ...here)
  const { begins, start, end } = days
  const bar = (name: string, from: number, to: number): SVGElement[] => {
    const [first, last] = [Math.max(from, scale.from), Math.min(to, scale.from + scale.length)]
    if (last <= first) return []
    const [height, half] = isStep ? ['4', 2] : ['6', 3]
    const width = percent(last - first, scale.length)
    const at = { x: place(first, scale), y: '50%', width, height, rx: String(half) }
    return [shape('rect', { class: name, ...at, transform: `translate(0 -${half})` })]
  }
  return drawing(
    'days',
    ...here,
    ...(isStep ? [] : bar('runway', begins, end + 1)),
    ...(end > start ? bar('window', start, end + 1) : []),
    ...(isOverdue ? bar('late', end + 1, today.at + 1) : []),
    sign(row, end, scale),
  )
}

/** What stands on the last day. Each has a form of its own: colours alone tell nothing to many. */
const SIGNS = {
  goal: 'M 0 -6 A 6 6 0 1 1 -0.01 -6 Z',
  step: 'M 0 -5.5 L 5.5 0 L 0 5.5 L -5.5 0 Z',
  overdue: 'M 0 -7 L 7 5.5 L -7 5.5 Z',
  before: 'M 3 -4.5 L -3 0 L 3 4.5',
  after: 'M -3 -4.5 L 3 0 L -3 4.5',
} as const

function sign({ isStep, isOverdue, status }: PlanRow, end: number, scale: Scale): SVGElement {
  const at = { x: place(end + 0.5, scale), y: '50%', overflow: 'visible' }
  // What is overdue stays in sight, however long ago its day was.
  if (!isOn(end, scale) && !isOverdue)
    return shape(
      'svg',
      at,
      shape('path', { class: 'beyond', d: end < scale.from ? SIGNS.before : SIGNS.after }),
    )
  const form = isOverdue ? SIGNS.overdue : isStep ? SIGNS.step : SIGNS.goal
  const marks = [shape('path', { class: 'sign', d: form })]
  if (status === 'done') marks.push(shape('path', { class: 'inside', d: 'M -2.6 0.2 L -0.8 2 L 2.6 -1.8' }))
  if (isOverdue) marks.push(shape('path', { class: 'inside', d: 'M 0 -2.6 V 1.2 M 0 3 V 3.6' }))
  return shape('svg', at, ...marks)
}

/** The months above the days. Today has a line of its own, for it may fall on any of them. */
export function axis({ scale, today }: Days): HTMLElement {
  const part = (day: number): number => (day - scale.from) / scale.length
  const labels = scale.marks.map(({ at, label }) => {
    const beside = part(at) > 0.88 ? { dx: '-4', 'text-anchor': 'end' } : { dx: '4' }
    return shape('text', { x: place(at, scale), y: '36', ...beside }, label)
  })
  const side = part(today.at) > 0.85 ? 'end' : part(today.at) < 0.15 ? 'start' : 'middle'
  const at = { x: place(today.at + 0.5, scale), y: '14', 'text-anchor': side }
  const now = shape('text', { class: 'now', ...at }, today.label)
  return element(
    'div',
    { class: 'axis' },
    element('div', { class: 'track' }, drawing('months', now, ...labels)),
  )
}

/** The lines behind all rows. */
export function grid({ scale, today }: Days): HTMLElement {
  const marks = scale.marks.map(({ at }) => upright('mark', at, scale))
  return element('div', { class: 'grid' }, drawing('lines', ...marks, upright('now', today.at + 0.5, scale)))
}

function upright(name: string, at: number, scale: Scale): SVGElement {
  const x = place(at, scale)
  return shape('line', { class: name, x1: x, x2: x, y1: '0', y2: '100%' })
}
