import type { Span } from './messages'

/** Shows words in the text; whoever goes there leaves the page. */
export type Reveal = (range: Span, takesFocus: boolean) => void

/** What the lines of an element are, and how its words are shown. */
interface Place {
  readonly lines: readonly [number, number]
  readonly show: (takesFocus: boolean) => void
}

const places = new WeakMap<Element, Place>()

/** Ties an element to where its words stand. */
export function placed<Made extends HTMLElement>(
  made: Made,
  { range, lines }: { readonly range: Span; readonly lines: readonly [number, number] },
  reveal: Reveal,
): Made {
  made.dataset.placed = ''
  places.set(made, { lines, show: takesFocus => reveal(range, takesFocus) })
  return made
}

/** Shows the words of an element in the text. */
export const show = (made: Element, takesFocus: boolean): void => places.get(made)?.show(takesFocus)

/** Marks what stands at a line, the smallest of those that hold it, and takes the mark from all else. */
export function markLine(within: HTMLElement, line: number | null): HTMLElement | null {
  const all = [...within.querySelectorAll<HTMLElement>('[data-placed]')]
  for (const one of all) one.removeAttribute('aria-current')
  const size = (one: Element): number => {
    const [first, last] = places.get(one)?.lines ?? [0, -1]
    return line !== null && first <= line && line <= last ? last - first : Number.POSITIVE_INFINITY
  }
  const smallest = Math.min(...all.map(size))
  if (smallest === Number.POSITIVE_INFINITY) return null
  const marked = all.filter(one => size(one) === smallest).map(seen)
  for (const one of marked) one.setAttribute('aria-current', 'true')
  return marked[0] ?? null
}

/** Of a step that is folded away, what it is folded into. */
function seen(one: HTMLElement): HTMLElement {
  const folded = one.parentElement?.closest<HTMLElement>('[aria-expanded="false"]')
  return folded ? seen(folded) : one
}
