import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** The exports of a few lines of TypeScript, written as if they stood at the project's root: bundled, imported, tidied away. */
export async function bundled(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
