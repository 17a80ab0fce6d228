import { resolve } from 'node:path'
import { type Fault, fault } from './args'
import { askingGit, namesIn, type Repository, repositoryOf } from './repository'
import type { World } from './world'

/**
 * The files that changed, absolute: since HEAD, untracked ones among them, or since the place where this branch left
 * another ref. Asks the repository of each folder that is looked at. A fault when git is missing, refuses, or knows no
 * such ref.
 */
export async function changedFiles(
  operands: readonly string[],
  ref: string,
  world: World,
): Promise<ReadonlySet<string> | Fault> {
  return askingGit('--changed', async () => {
    const changed = new Set<string>()
    const roots = new Set<string>()
    for (const operand of operands.length > 0 ? operands : ['.']) {
      const repository = await repositoryOf(operand, world)
      if (roots.has(repository.root)) continue
      roots.add(repository.root)
      const names = await changedSince(ref, repository)
      if (names === null)
        return fault('noSuchRef', { typed: ref || 'HEAD', choices: await repository.refs() })
      for (const name of names) changed.add(resolve(repository.root, name))
    }
    return changed
  })
}

/** The names of the files that changed, from the root; null when nothing has this name. */
async function changedSince(ref: string, repository: Repository): Promise<readonly string[] | null> {
  const untracked = await repository.untracked()
  const commit = await repository.idOf(ref || 'HEAD')
  if (commit !== null) return [...untracked, ...(await differing(commit, repository))]
  // Before the first commit, all that git knows is new.
  const isNewborn = ref === '' || (ref === 'HEAD' && (await repository.idOf('HEAD')) === null)
  return isNewborn ? [...untracked, ...namesIn(await repository.ask(['ls-files', '-z', '--cached']))] : null
}

async function differing(commit: string, repository: Repository): Promise<readonly string[]> {
  // Without a common past, as in a shallow clone, the two are compared as they are.
  const from = (await repository.forkOf(commit, 'HEAD')) ?? commit
  // A file that is gone has nothing to lint.
  const options = ['-z', '--name-only', '--no-renames', '--diff-filter=d', '--no-ext-diff']
  return namesIn(await repository.ask(['diff', ...options, from]))
}
