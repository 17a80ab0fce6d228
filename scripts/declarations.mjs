import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const RELATIVE = /(\bfrom\s+'|\bimport\(')(\.[^']+)'/g

/**
 * Writes the declarations of the library into a folder: those of its entries and of what these name, as modules.
 * Throws when one names something outside `server/library`, which would tell the world of the engine's own types.
 */
export function writeDeclarations(entries, folder) {
  const made = mkdtempSync(join(tmpdir(), 'goalmark-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const flags = ['-p', 'tsconfig.library.json', '--outDir', made]
    execFileSync(process.execPath, [tsc, ...flags], { cwd: root, stdio: 'inherit' })
    const library = join(made, 'server/library')
    mkdirSync(folder, { recursive: true })
    const wanted = new Set(entries.map(name => join(library, name)))
    for (const module of wanted) {
      const code = readFileSync(`${module}.d.ts`, 'utf8')
      const named = code.replace(RELATIVE, (_, before, target) => {
        const found = join(dirname(module), target)
        if (dirname(found) !== library)
          throw new Error(`${basename(module)}.ts: the types of ${target} are not public`)
        wanted.add(found)
        return `${before}${target}.mjs'`
      })
      writeFileSync(join(folder, `${basename(module)}.d.mts`), named)
    }
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
