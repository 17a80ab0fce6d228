import type { SmartCell, SmartTable } from '../../server/lsp/protocol'
import { element, section } from './elements'
import { placed, type Reveal } from './places'

/** For each goal and letter, the words that answer for it. */
export function drawSmart({ heading, goal, letters, rows }: SmartTable, reveal: Reveal): HTMLElement {
  const heads = letters.map(({ letter, name }) =>
    element(
      'th',
      { scope: 'col', role: 'columnheader' },
      element('b', {}, letter),
      ' ',
      element('span', {}, name),
    ),
  )
  const lines = rows.map(row => {
    const name = element('button', { type: 'button', class: 'words', title: row.name }, row.name)
    name.addEventListener('click', ({ detail }) => reveal(row.range, detail === 0))
    const cells = row.cells.map((cell, i) => cellOf(cell, letters[i]))
    const made = element(
      'tr',
      { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, name),
      ...cells,
    )
    return placed(made, row, reveal)
  })
  return section(
    'smart',
    heading,
    element(
      'table',
      { role: 'table', 'aria-labelledby': 'head-smart' },
      element(
        'thead',
        { role: 'rowgroup' },
        element('tr', { role: 'row' }, element('th', { scope: 'col', role: 'columnheader' }, goal), ...heads),
      ),
      element('tbody', { role: 'rowgroup' }, ...lines),
    ),
  )
}

function cellOf(
  { answer, sign, said, words }: SmartCell,
  head: SmartTable['letters'][number] | undefined,
): HTMLElement {
  return element(
    'td',
    { class: answer, role: 'cell' },
    // Where there is room for one column only, the heads go and each cell says its own.
    element('span', { class: 'letter', 'aria-hidden': 'true' }, head?.letter ?? ''),
    element('span', { class: 'answer', 'aria-hidden': 'true' }, sign),
    element('span', { class: 'spoken' }, `${said}. `),
    element('span', { class: 'words', title: words }, words),
  )
}
