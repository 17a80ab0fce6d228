import type { PlanRow, Timeline } from '../../server/lsp/protocol'
import { axis, type Days, grid, rowDays } from './days'
import { element, section } from './elements'
import { placed, type Reveal } from './places'

/** How somebody wants to see the timeline. */
export interface Look {
  /** The names of goals whose steps are hidden. */
  readonly folded: ReadonlySet<string>
  /** Which of the timeline's stretches of days is shown. */
  readonly scale: number
  readonly choose: (scale: number) => void
}

/** The goals and their steps as a tree, each beside its days. */
export function drawTimeline(timeline: Timeline, look: Look, reveal: Reveal): HTMLElement {
  const { heading, keys, rows, today, scales } = timeline
  const days: Days = { today, scale: scales[look.scale] ?? scales[0] }
  const items = rows.map((row, i) => item(row, days, look.folded, reveal, i === 0))
  const names = { 'aria-labelledby': 'head-timeline', 'aria-describedby': 'keys' }
  return section(
    'timeline',
    heading,
    ...(scales.length > 1 ? [choices(timeline, days, look)] : []),
    element('p', { id: 'keys', class: 'spoken' }, keys),
    element(
      'div',
      { class: 'chart' },
      grid(days),
      axis(days),
      element('ul', { role: 'tree', ...names }, ...items),
    ),
  )
}

/** Buttons for the stretches of days, of which one is pressed. */
function choices({ scales }: Timeline, { scale }: Days, { choose }: Look): HTMLElement {
  const buttons = scales.map((one, i) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(one === scale) }, one.label)
    button.addEventListener('click', () => choose(i))
    return button
  })
  return element('div', { class: 'choices', role: 'group', 'aria-labelledby': 'head-timeline' }, ...buttons)
}

function item(
  row: PlanRow,
  days: Days,
  folded: Look['folded'],
  reveal: Reveal,
  isFirst: boolean,
): HTMLElement {
  const { name, spoken, steps, isStep, isOverdue, status } = row
  const made = element(
    'li',
    {
      role: 'treeitem',
      tabindex: isFirst ? '0' : '-1',
      'aria-label': spoken,
      class: [isStep ? 'step' : 'goal', status, isOverdue ? 'overdue' : ''].join(' ').trim(),
      'data-name': name,
      ...(steps.length > 0 && { 'aria-expanded': String(!folded.has(name)) }),
    },
    line(row, days),
  )
  if (steps.length > 0) {
    const below = steps.map(step => item(step, days, folded, reveal, false))
    made.append(element('ul', { role: 'group' }, ...below))
  }
  return placed(made, row, reveal)
}

function line(row: PlanRow, days: Days): HTMLElement {
  const { name, when, steps } = row
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
  return element('div', { class: 'row' }, label, element('div', { class: 'track' }, rowDays(row, days)))
}
