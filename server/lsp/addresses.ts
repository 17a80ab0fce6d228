import { dirname, relative, resolve } from 'pathe'
import type { Paths } from '../config/shell'

/** `file://` or `vscode-vfs://github`, and the path behind it. */
const ADDRESS = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/is

/**
 * An address with its signs as people write them, which settings and globs can name; null for one that stands in no
 * folder, such as `untitled:Untitled-1`.
 */
export function pathOf(uri: string): string | null {
  const [, root = '', path = ''] = ADDRESS.exec(uri) ?? []
  return root === '' ? null : root + decoded(path)
}

/** The address of such a path, for whoever is asked for what stands there. */
export function addressOf(path: string): string {
  const [, root = '', rest = ''] = ADDRESS.exec(path) ?? []
  return root + rest.split('/').map(encoded).join('/')
}

/** As editors write addresses: these signs, too, are spelt out. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** How paths with an address before them are split and joined: two with different roots have no way in common. */
export const paths: Paths = {
  sep: '/',
  dirname(path) {
    const [root, rest] = split(path)
    return root + dirname(rest)
  },
  resolve(folder, path) {
    const [root, rest] = split(folder)
    const resolved = resolve(rest, path)
    // A drive opens a path of its own, which in an address has a slash before it.
    return root + (resolved.startsWith('/') ? resolved : `/${resolved}`)
  },
  relative(from, to) {
    const [[root, folder], [other, path]] = [split(from), split(to)]
    return root === other ? relative(folder, path) : `../${to}`
  },
}

function split(path: string): readonly [string, string] {
  const [, root = '', rest = '/'] = ADDRESS.exec(path) ?? []
  return [root, rest]
}

/** The path as a person sees it: inside the open folder, else the file's name alone. */
export function shownPath(uri: string, folders: readonly string[]): string {
  const inside = folders
    .map(folder => (folder.endsWith('/') ? folder : `${folder}/`))
    .filter(folder => uri.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0]
  return decoded(uri.slice(inside?.length ?? uri.lastIndexOf('/') + 1))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
