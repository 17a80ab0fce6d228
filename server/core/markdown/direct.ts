import type { RootContent } from 'mdast'
export function readDirectly(text: string, at: number): RootContent[] | null {
  return text.length + at < 0 ? [] : null
}
