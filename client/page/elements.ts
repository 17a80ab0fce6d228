type Attributes = Readonly<Record<string, string>>
type Child = Node | string

/** An element. Words become text, whatever signs they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** An element of a drawing. */
export function shape(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A drawing that words beside it say too: whoever does not see it is not told of it. */
export const drawing = (name: string, ...children: readonly Child[]): SVGElement =>
  shape('svg', { class: name, 'aria-hidden': 'true', focusable: 'false' }, ...children)

/** A part of a whole, for a drawing that is as wide as there is room. */
export const percent = (part: number, whole: number): string =>
  `${(whole > 0 ? (100 * part) / whole : 0).toFixed(2)}%`

/** A part of the page with its head. */
export function section(name: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const id = `head-${name}`
  return element(
    'section',
    { class: name, 'aria-labelledby': id },
    element('h2', { id }, heading),
    ...children,
  )
}
