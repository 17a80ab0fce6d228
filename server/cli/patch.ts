import type { Mended } from './lint-file'
import type { Style } from './output'
import { printable, printableLine } from './terminal-text'

const CONTEXT = 3

/**
 * What fixes change in a file, as a unified diff that `git apply` and `patch` take. For eyes, that is with colours,
 * what a terminal would obey is spelt out; for programs every sign stays what it is.
 */
export async function patchOf(path: string, { before, after }: Mended, { colors }: Style): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
  if (!colors.isColorSupported) return patch
  const paint = (line: string, at: number): string => {
    if (at < 2) return colors.bold(printable(line))
    const shown = printableLine(line.replace(/\r$/, ''))
    if (line.startsWith('@@')) return colors.cyan(shown)
    if (line.startsWith('+')) return colors.green(shown)
    return line.startsWith('-') ? colors.red(shown) : shown
  }
  return patch.split('\n').map(paint).join('\n')
}
