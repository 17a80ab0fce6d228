import { dirname, resolve } from 'node:path'
import { type Fault, fault } from './args'
import type { World } from './world'

const OPTION = '--changed'

/** A run of git that did not come to a good end. */
class Refused extends Error {}

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
  const changed = new Set<string>()
  const roots = new Set<string>()
  try {
    for (const operand of operands.length > 0 ? operands : ['.']) {
      const repository = await repositoryOf(operand, world)
      if (roots.has(repository.root)) continue
      roots.add(repository.root)
      const names = await repository.changedSince(ref)
      if (names === null)
        return fault('noSuchRef', { typed: ref || 'HEAD', choices: await repository.refs() })
      for (const name of names) changed.add(resolve(repository.root, name))
    }
    return changed
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.message === ''
      ? fault('noGit', { option: OPTION })
      : fault('gitRefused', { option: OPTION, typed: error.message })
  }
}

/** The repository that an operand lies in. Its root is told by the path that leads there from the operand. */
async function repositoryOf(operand: string, world: World): Promise<Repository> {
  let folder = resolve(world.cwd, operand)
  while ((await world.look(folder))?.kind !== 'folder' && dirname(folder) !== folder) folder = dirname(folder)
  const up = await new Repository(folder, world).ask(['rev-parse', '--show-cdup'])
  return new Repository(resolve(folder, up.trimEnd()), world)
}

class Repository {
  constructor(
    readonly root: string,
    private readonly world: World,
  ) {}

  /** The names of the files that changed, from the root; null when nothing has this name. */
  async changedSince(ref: string): Promise<readonly string[] | null> {
    const untracked = names(await this.ask(['ls-files', '-z', '--others', '--exclude-standard']))
    const commit = await this.#commit(ref || 'HEAD')
    if (commit !== null) return [...untracked, ...(await this.#differing(commit))]
    // Before the first commit, all that git knows is new.
    const isNewborn = ref === '' || (ref === 'HEAD' && (await this.#commit('HEAD')) === null)
    return isNewborn ? [...untracked, ...names(await this.ask(['ls-files', '-z', '--cached']))] : null
  }

  /** What branches, tags and remote branches are called. */
  async refs(): Promise<readonly string[]> {
    return (await this.ask(['for-each-ref', '--format=%(refname:short)'])).split('\n')
  }

  /** What git says. Throws `Refused` with its reason, empty when there is no git. */
  async ask(args: readonly string[]): Promise<string> {
    const answer = await this.world.git(this.root, args)
    if (!answer) throw new Refused('')
    if (answer.code !== 0) throw new Refused(answer.stderr.trim().split('\n')[0] || `git ${args[0]}`)
    return answer.stdout
  }

  async #differing(commit: string): Promise<readonly string[]> {
    // Without a common past, as in a shallow clone, the two are compared as they are.
    const fork = await this.world.git(this.root, ['merge-base', commit, 'HEAD'])
    const from = fork?.code === 0 ? fork.stdout.trim() : commit
    // A file that is gone has nothing to lint.
    const options = ['-z', '--name-only', '--no-renames', '--diff-filter=d', '--no-ext-diff']
    return names(await this.ask(['diff', ...options, from]))
  }

  async #commit(ref: string): Promise<string | null> {
    if (ref.startsWith('-')) return null
    const answer = await this.world.git(this.root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    return answer?.code === 0 ? answer.stdout.trim() : null
  }
}

const names = (list: string): readonly string[] => list.split('\0').filter(name => name !== '')
