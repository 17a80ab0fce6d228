import { show } from './places'

/**
 * Lets the keyboard and the pointer move in a tree as they do in the editor's own: arrows move, Space and a click show the
 * words in the text, Enter and a double click go there. `fold` is told of whatever is folded or unfolded.
 */
export function steer(tree: HTMLElement, fold: (name: string, isFolded: boolean) => void): void {
  const isIn = (item: Element | null | undefined): item is HTMLElement =>
    item instanceof HTMLElement && tree.contains(item)
  const itemOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null
  const focus = (item: HTMLElement | undefined): void => {
    if (!item) return
    for (const other of tree.querySelectorAll('[role="treeitem"]')) other.setAttribute('tabindex', '-1')
    item.setAttribute('tabindex', '0')
    item.focus()
  }
  const unfold = (item: HTMLElement, isOpen: boolean): void => {
    item.setAttribute('aria-expanded', String(isOpen))
    fold(item.dataset.name ?? '', !isOpen)
  }

  const keys: Readonly<Record<string, (item: HTMLElement) => void>> = {
    ArrowDown: item => focus(next(tree, item, 1)),
    ArrowUp: item => focus(next(tree, item, -1)),
    Home: () => focus(visible(tree)[0]),
    End: () => focus(visible(tree).at(-1)),
    ArrowRight: item => {
      if (item.getAttribute('aria-expanded') === 'false') unfold(item, true)
      else if (item.hasAttribute('aria-expanded')) focus(next(tree, item, 1))
    },
    ArrowLeft: item => {
      if (item.getAttribute('aria-expanded') === 'true') return unfold(item, false)
      const above = item.parentElement?.closest<HTMLElement>('[role="treeitem"]')
      if (isIn(above)) focus(above)
    },
    ' ': item => show(item, false),
    Enter: item => show(item, true),
  }
  tree.addEventListener('keydown', event => {
    const item = itemOf(event.target)
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!item || !act) return
    event.preventDefault()
    act(item)
  })
  tree.addEventListener('click', event => {
    const item = itemOf(event.target)
    if (!item) return
    focus(item)
    const isTwistie = event.target instanceof Element && event.target.classList.contains('twistie')
    if (isTwistie) unfold(item, item.getAttribute('aria-expanded') === 'false')
    else show(item, false)
  })
  tree.addEventListener('dblclick', event => {
    const item = itemOf(event.target)
    if (item) show(item, true)
  })
}

const visible = (tree: HTMLElement): HTMLElement[] =>
  [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')].filter(
    item => !item.parentElement?.closest('[aria-expanded="false"]'),
  )

function next(tree: HTMLElement, item: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const items = visible(tree)
  return items[items.indexOf(item) + by]
}
