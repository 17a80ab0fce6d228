/** A program on a page, and what the page says that it prints. */
export interface PageExample {
  readonly code: string
  readonly prints: string
}

const BLOCK = /^```(markdown|js|text)\n([\s\S]*?)^```$/gm

/** The plan on a page and the programs that read it, each with the block of text behind it. */
export function examplesOf(page: string): {
  readonly plan: string
  readonly examples: readonly PageExample[]
} {
  const blocks = [...page.matchAll(BLOCK)].map(([, kind = '', text = '']) => ({ kind, text }))
  const plan = blocks.find(({ kind }) => kind === 'markdown')?.text ?? ''
  const examples = blocks.flatMap(({ kind, text: code }, place) => {
    const next = blocks[place + 1]
    return kind === 'js' ? [{ code, prints: next?.kind === 'text' ? next.text : '' }] : []
  })
  return { plan, examples }
}
