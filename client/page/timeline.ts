import type { PlanRow, Timeline } from '../../server/lsp/protocol'
import { drawing, element, percent, section, shape } from './elements'
import { placed, type Reveal } from './places'

/** The goals and their steps as a tree, each beside its days. `folded` holds the names of those whose steps are hidden. */
export function drawTimeline(timeline: Timeline, folded: ReadonlySet<string>, reveal: Reveal): HTMLElement {
  const { heading, keys, rows } = timeline
  const items = rows.map((row, i) => item(row, timeline, folded, reveal, i === 0))
  const tree = element(
    'ul',
    { role: 'tree', 'aria-labelledby': 'head-timeline', 'aria-describedby': 'keys' },
    ...items,
  )
  return section(
    'timeline',
    heading,
    element('p', { id: 'keys', class: 'spoken' }, keys),
    element('div', { class: 'chart' }, grid(timeline), axis(timeline), tree),
  )
}

function item(
  row: PlanRow,
  timeline: Timeline,
  folded: ReadonlySet<string>,
  reveal: Reveal,
  isFirst: boolean,
): HTMLElement {
  const { name, spoken, steps, isStep, isOverdue, status } = row
  const isFolded = folded.has(name)
  const made = element(
    'li',
    {
      role: 'treeitem',
      tabindex: isFirst ? '0' : '-1',
      'aria-label': spoken,
      class: [isStep ? 'step' : 'goal', status, isOverdue ? 'overdue' : ''].join(' ').trim(),
      'data-name': name,
      ...(steps.length > 0 && { 'aria-expanded': String(!isFolded) }),
    },
    line(row, timeline),
  )
  if (steps.length > 0) {
    const below = steps.map(step => item(step, timeline, folded, reveal, false))
    made.append(element('ul', { role: 'group' }, ...below))
  }
  return placed(made, row, reveal)
}

function line({ name, when, isOverdue, steps, days, ...row }: PlanRow, timeline: Timeline): HTMLElement {
  const label = element(
    'div',
    { class: 'label' },
    element('span', { class: steps.length > 0 ? 'twistie' : 'leaf' }),
    element(
      'div',
      { class: 'words' },
      element('div', { class: 'name', title: name }, name),
      element('div', { class: 'when' }, when),
    ),
  )
  const marks = days
    ? [...bars({ ...row, isOverdue }, days, timeline), sign({ ...row, isOverdue }, days, timeline)]
    : []
  return element(
    'div',
    { class: 'row' },
    label,
    element('div', { class: 'track' }, drawing('days', hereOf(timeline), ...marks)),
  )
}

type Look = Pick<PlanRow, 'isStep' | 'isOverdue' | 'status'>
type Days = NonNullable<PlanRow['days']>

/** The time that leads up to the last day, the days that meet it, and those by which it is late. */
function bars(
  { isStep, isOverdue }: Look,
  { begins, start, end }: Days,
  { length, today }: Timeline,
): SVGElement[] {
  const bar = (name: string, from: number, to: number): SVGElement =>
    shape('rect', {
      class: name,
      x: percent(from, length),
      width: percent(Math.max(0, to - from), length),
      y: '50%',
      height: isStep ? '4' : '6',
      rx: isStep ? '2' : '3',
      transform: `translate(0 ${isStep ? -2 : -3})`,
    })
  return [
    ...(isStep ? [] : [bar('runway', begins, end + 1)]),
    ...(end > start ? [bar('window', start, end + 1)] : []),
    ...(isOverdue ? [bar('late', end + 1, today.at + 1)] : []),
  ]
}

/** What stands on the last day. Each has a form of its own: colours alone tell nothing to many. */
const SIGNS = {
  goal: 'M 0 -6 A 6 6 0 1 1 -0.01 -6 Z',
  step: 'M 0 -5.5 L 5.5 0 L 0 5.5 L -5.5 0 Z',
  overdue: 'M 0 -7 L 7 5.5 L -7 5.5 Z',
} as const

function sign({ isStep, isOverdue, status }: Look, { end }: Days, { length }: Timeline): SVGElement {
  const form = isOverdue ? SIGNS.overdue : isStep ? SIGNS.step : SIGNS.goal
  const marks = [shape('path', { class: 'sign', d: form })]
  if (status === 'done') marks.push(shape('path', { class: 'inside', d: 'M -2.6 0.2 L -0.8 2 L 2.6 -1.8' }))
  if (isOverdue) marks.push(shape('path', { class: 'inside', d: 'M 0 -2.6 V 1.2 M 0 3 V 3.6' }))
  return shape('svg', { x: percent(end + 0.5, length), y: '50%', overflow: 'visible' }, ...marks)
}

/** The months above the days. Today has a line of its own, for it may fall on any of them. */
function axis({ length, marks, today }: Timeline): HTMLElement {
  const labels = marks.map(({ at, label }) =>
    shape('text', { x: percent(at, length), y: '36', dx: '4' }, label),
  )
  const side = today.at > length * 0.85 ? 'end' : today.at < length * 0.15 ? 'start' : 'middle'
  const now = shape(
    'text',
    { class: 'now', x: percent(today.at + 0.5, length), y: '14', 'text-anchor': side },
    today.label,
  )
  return element(
    'div',
    { class: 'axis' },
    element('div', { class: 'track' }, drawing('months', now, ...labels)),
  )
}

/** Today beside one row: where days stand below words, no line can run through all rows. */
const hereOf = ({ length, today }: Timeline): SVGElement => upright('here', today.at + 0.5, length)

const upright = (name: string, at: number, length: number): SVGElement =>
  shape('line', { class: name, x1: percent(at, length), x2: percent(at, length), y1: '0', y2: '100%' })

/** The lines behind all rows. */
function grid({ length, marks, today }: Timeline): HTMLElement {
  const lines = [
    ...marks.map(({ at }) => upright('mark', at, length)),
    upright('now', today.at + 0.5, length),
  ]
  return element('div', { class: 'grid' }, drawing('lines', ...lines))
}
