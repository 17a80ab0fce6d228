import { beforeEach } from 'vitest'
import type { FromPage, Kept } from '../../client/page/messages'
import { Page } from '../../client/page/page'
import type { PlanView } from '../../server/lsp/protocol'

export const WEAK = 'weak-plan.md'
export const STRONG = 'strong-plan.md'
/** A day on which the first assignment of the strong plan is late. */
export const LATER = '2027-02-20'

/** What the editor hears of the page, and what it keeps of it. */
export const editor: { sent: FromPage[]; kept: Kept | undefined } = { sent: [], kept: undefined }

beforeEach(() => {
  editor.sent = []
  editor.kept = undefined
  document.body.replaceChildren()
})

/** Opens the page, with what it kept, and shows it something. */
export function open(view?: PlanView): Page {
  const page = new Page(document.body, {
    postMessage: message => void editor.sent.push(message),
    getState: () => editor.kept,
    setState: state => {
      editor.kept = state
    },
  })
  if (view) page.hear({ kind: 'show', view })
  return page
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

export function one(selector: string): HTMLElement {
  const [found, ...others] = all(selector)
  if (!found || others.length > 0) throw new Error(`${selector}: there are ${all(selector).length}`)
  return found
}

/** A goal or step of the timeline by its first words. */
export function item(words: string): HTMLElement {
  const found = all('[role="treeitem"]').find(({ dataset }) => dataset.name?.startsWith(words))
  if (!found)
    throw new Error(`no ${words} among ${all('[role="treeitem"]').map(({ dataset }) => dataset.name)}`)
  return found
}
