import { dirname, resolve } from 'node:path'
import { type Fault, fault } from './args'
import type { World } from './world'

/** A run of git that did not come to a good end. */
class Refused extends Error {}

/** What comes of asking git; a fault of `option` when git is missing, refuses, or there is no repository. */
export async function askingGit<T>(option: string, ask: () => Promise<T>): Promise<T | Fault> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const typed = error.message
    if (typed === '') return fault('noGit', { option })
    return fault(/not a git repository/.test(typed) ? 'noRepository' : 'gitRefused', { option, typed })
  }
}

/** The repository that a path lies in. Its root is told by the way that leads there from the path. */
export async function repositoryOf(path: string, world: World): Promise<Repository> {
  let folder = resolve(world.cwd, path)
  while ((await world.look(folder))?.kind !== 'folder' && dirname(folder) !== folder) folder = dirname(folder)
  const up = await new Repository(folder, world).ask(['rev-parse', '--show-cdup'])
  return new Repository(resolve(folder, up.trimEnd()), world)
}

/** A repository as git tells of it. Every question throws when git cannot answer: ask inside `askingGit`. */
export class Repository {
  constructor(
    /** Absolute. */
    readonly root: string,
    private readonly world: World,
  ) {}

  /** What git says. */
  async ask(args: readonly string[]): Promise<string> {
    const answer = await this.world.git(this.root, args)
    if (!answer) throw new Refused('')
    if (answer.code !== 0) throw new Refused(answer.stderr.trim().split('\n')[0] || `git ${args[0]}`)
    return answer.stdout
  }

  /** The names, from the root, of files that git neither knows nor ignores. */
  async untracked(): Promise<readonly string[]> {
    return namesIn(await this.ask(['ls-files', '-z', '--others', '--exclude-standard']))
  }

  /** What branches, tags and remote branches are called. */
  async refs(): Promise<readonly string[]> {
    return (await this.ask(['for-each-ref', '--format=%(refname:short)'])).split('\n')
  }

  /** The id of the commit that is called so, or of the folder that it is without one; null when nothing is. */
  async idOf(ref: string, kinds: readonly ('commit' | 'tree')[] = ['commit']): Promise<string | null> {
    if (ref.startsWith('-')) return null
    for (const kind of kinds) {
      const args = ['rev-parse', '--verify', '--quiet', `${ref}^{${kind}}`]
      const answer = await this.world.git(this.root, args)
      if (answer?.code === 0) return answer.stdout.trim()
    }
    return null
  }

  /** Where the histories of two commits part; null when they have none in common here. */
  async forkOf(a: string, b: string): Promise<string | null> {
    const answer = await this.world.git(this.root, ['merge-base', a, b])
    return answer?.code === 0 ? answer.stdout.trim() : null
  }

  /** The history was cut off when the repository was fetched. */
  async isShallow(): Promise<boolean> {
    return (await this.ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
  }

  /** The bytes of files by their ids, those of more than `most` bytes left out. */
  async objects(ids: readonly string[], most: number): Promise<ReadonlyMap<string, Uint8Array>> {
    const objects = await this.world.gitObjects(this.root, ids, most)
    if (!objects) throw new Refused('')
    return objects
  }
}

/** Names that git gives with an end behind each. */
export const namesIn = (list: string): readonly string[] => list.split('\0').filter(name => name !== '')
