import { parseArgs } from 'node:util'
import { boundsOf } from './bounds'
import { compare } from './compare'
import { readLabelled } from './labels'
import { scorePage } from './page'
import { tally } from './tally'

/** The project's own documents, and the reference ones where they lie beside the project. */
const FOLDERS = ['test/corpus', '../shared/corpus']

/**
 * Scores labelled documents: `npm run score -- [--misses] [FOLDER…]`. Returns the exit code: 0 when every bound holds
 * over all of them, 1 when one does not, 2 when there is nothing to score.
 */
export function main(args: readonly string[], print: (text: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const folders = positionals.length > 0 ? positionals : FOLDERS
  const corpora = folders
    .map(folder => ({ folder, all: readLabelled(folder).map(compare) }))
    .filter(({ all }) => all.length > 0)
  const all = corpora.flatMap(corpus => corpus.all)
  if (all.length === 0) {
    print(`No labelled documents in ${folders.join(', ')}.`)
    return 2
  }
  for (const { folder, all: own } of corpora) print(scorePage(folder, own))
  if (corpora.length > 1) print(scorePage('Together', all))
  if (values.misses) {
    print('## Misses\n')
    for (const { path, line, of, what } of all.flatMap(({ misses }) => misses))
      print(`${path}:${line}  ${of}  ${what}`)
  }
  const codes = [...new Set(all.map(({ language }) => language))]
  const broken = codes.flatMap(code =>
    boundsOf(code, tally(all.filter(({ language }) => language === code)))
      .filter(({ holds }) => !holds)
      .map(bound => ({ code, ...bound })),
  )
  for (const { code, name, reached, least } of broken)
    print(`Below its bound (${code}): ${name}, ${reached?.toFixed(2)} < ${least.toFixed(2)}`)
  if (broken.length === 0) print('Every bound holds.')
  return broken.length > 0 ? 1 : 0
}
