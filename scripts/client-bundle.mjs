// What the bundles of the client need to load fast: they are loaded while VS Code's other extensions wait.
import { readFileSync, writeFileSync } from 'node:fs'
import { transform } from 'esbuild'

/**
 * Whoever imports `vscode` as a module is given a copy of its 400 names, and 60 files do. This object has the names of
 * another: nothing is left to copy, and calling itself a module keeps the language client from copying what it inherits.
 */
export const vscodeUncopied = {
  name: 'vscode uncopied',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'uncopied' ? { external: true } : { path: 'vscode', namespace: 'uncopied' },
    )
    onLoad({ filter: /./, namespace: 'uncopied' }, () => ({
      contents: `module.exports = Object.create(require('vscode'), { __esModule: { value: true } })`,
    }))
  },
}

/**
 * Minifies the whole bundle once it is made. The bundler would wrap the language client's 130 modules in arrow functions,
 * which V8 reads twice to find out that they are functions: a quarter of the time that loading takes.
 */
export const minifiedWhole = {
  name: 'minified whole',
  setup({ initialOptions, onEnd }) {
    if (!initialOptions.minify) return
    initialOptions.minify = false
    const { outfile, format, target } = initialOptions
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return
      const { code } = await transform(readFileSync(outfile, 'utf8'), { minify: true, format, target })
      writeFileSync(outfile, code)
    })
  },
}
