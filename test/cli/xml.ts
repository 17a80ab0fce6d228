import { SaxesParser } from 'saxes'

/** An element of an XML document, read as strictly as the standard asks. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface Open extends Element {
  readonly children: Open[]
  text: string
}

/** Reads a document; one that is not well-formed throws. */
export function readXml(text: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', said => {
    const element = open.at(-1)
    if (element) element.text += said
  })
  parser.write(text).close()
  const [first] = root.children
  if (!first) throw new Error('no element at all')
  return first
}

/** Every element of that name, in order. */
export const elements = (root: Element, name: string): readonly Element[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap(child => elements(child, name)),
]
