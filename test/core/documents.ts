import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document of the tests, by its path below `test/`. */
export interface Document {
  readonly path: string
  readonly text: string
}

const tests = join(import.meta.dirname, '..')

/** The Markdown documents below a folder of `test/`, by path; a folder without any is a mistake in the test. */
export function documentsIn(folder: string): readonly Document[] {
  const names = readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
  if (names.length === 0) throw new Error(`no documents in test/${folder}`)
  return names.map(name => ({
    path: `${folder}/${name}`,
    text: readFileSync(join(tests, folder, name), 'utf8'),
  }))
}

/** The labelled documents. */
export const corpus: readonly Document[] = documentsIn('corpus')

/** The kind that people labelled a document of the corpus with. */
export function labelledKind({ path }: Document): unknown {
  return JSON.parse(readFileSync(join(tests, path.replace(/\.md$/, '.json')), 'utf8')).kind
}
