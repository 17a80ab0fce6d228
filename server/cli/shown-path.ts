import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports give it: relative to the working folder, absolute when outside, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return (outside ? path : inside || '.').split(sep).join('/')
}
