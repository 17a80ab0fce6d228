import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports give it: relative to the working folder, absolute when outside, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return (outside ? path : inside || '.').split(sep).join('/')
}

/** A path as reports give it, as the URI that SARIF asks for: relative, or `file:` when it is absolute. */
export function fileUri(shown: string): string {
  const segments = shown
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(segment => encodeURIComponent(segment))
    .join('/')
  if (shown.startsWith('/')) return `file://${segments}`
  return /^[a-z]:\//i.test(shown) ? `file:///${segments.replace('%3A', ':')}` : segments
}
