import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

const cacheOf = (file: string): string => file.replace(/\.cjs$/, '.cache')

/**
 * Loads a CommonJS file with the compiled code that the build kept beside it, which halves the start. Where that code
 * is missing, or was made for another version of Node.js, the file is compiled as usual.
 */
export function load(file: string, require: NodeJS.Require): Record<string, unknown> {
  return run(compile(file, cachedData(file)), file, require)
}

/** Loads the file, puts it to work, and keeps the code compiled by then beside it. */
export async function keepCompiled(
  file: string,
  work: (exports: Record<string, unknown>) => Promise<unknown>,
) {
  const script = compile(file, undefined)
  await work(run(script, file, createRequire(file)))
  writeFileSync(cacheOf(file), script.createCachedData())
}

function cachedData(file: string): Buffer | undefined {
  try {
    return readFileSync(cacheOf(file))
  } catch {
    return undefined
  }
}

/** The build writes plain ASCII, which is read fastest as what it is. */
function compile(file: string, cached: Buffer | undefined): Script {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  return new Script(source, { filename: file, ...(cached ? { cachedData: cached } : {}) })
}

function run(script: Script, file: string, require: NodeJS.Require): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> }
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return module.exports
}
