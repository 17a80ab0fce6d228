import { resolve } from 'node:path'
import { type Fault, fault } from './args'
import { readGlob } from './globs'
import { namesIn, type Repository } from './repository'
import type { World } from './world'

/** Two states of a repository to compare. */
export interface Revisions {
  /** What the person asked for: `main`, `v1..v2`; `HEAD` when they named nothing. */
  readonly asked: string
  /** The id of the earlier state. */
  readonly from: string
  /** The id of the later one; null for the files as they lie there. */
  readonly to: string | null
  /** What is left of the operands: the files and folders to look at. */
  readonly operands: readonly string[]
}

/** A file in both states. */
export interface ChangedFile {
  readonly before: FileState | null
  readonly after: FileState | null
}

export interface FileState {
  /** From the root of the repository. */
  readonly name: string
  /** Under which git keeps it; null when it lies in the working folder. */
  readonly id: string | null
}

const EMPTY = ['hash-object', '-t', 'tree', '--stdin']

/** The states that the first operand names; HEAD and the working folder when it is none, but a file or folder. */
export async function readRevisions(
  operands: readonly string[],
  repository: Repository,
  world: World,
): Promise<Revisions | Fault> {
  const [first, ...rest] = operands
  if (first === undefined) return sinceHead(operands, repository)
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(first)
  const isPath = await namesFiles(first, world)
  if (range && !isPath && !/^\.\.?[\\/]/.test(first)) return readRange(first, range, rest, repository)
  const from = await repository.idOf(first, ['commit', 'tree'])
  if (from !== null) return { asked: first, from, to: null, operands: rest }
  return isPath ? sinceHead(operands, repository) : unknown(first, repository)
}

async function sinceHead(operands: readonly string[], repository: Repository): Promise<Revisions> {
  // Before the first commit, all is new.
  const from = (await repository.idOf('HEAD')) ?? (await repository.ask(EMPTY)).trim()
  return { asked: 'HEAD', from, to: null, operands }
}

/** `a..b` compares the two; `a...b` compares with the place where b left a, as a pull request does. */
async function readRange(
  asked: string,
  [, left = '', dots = '', right = '']: readonly string[],
  operands: readonly string[],
  repository: Repository,
): Promise<Revisions | Fault> {
  const isSinceFork = dots.length === 3
  const kinds = isSinceFork ? (['commit'] as const) : (['commit', 'tree'] as const)
  const from = await repository.idOf(left || 'HEAD', kinds)
  if (from === null) return unknown(left || 'HEAD', repository)
  const to = await repository.idOf(right || 'HEAD', kinds)
  if (to === null) return unknown(right || 'HEAD', repository)
  if (!isSinceFork) return { asked, from, to, operands }
  const fork = await repository.forkOf(from, to)
  if (fork !== null) return { asked, from: fork, to, operands }
  return fault((await repository.isShallow()) ? 'shallowClone' : 'noFork', { typed: asked })
}

async function unknown(typed: string, repository: Repository): Promise<Fault> {
  const choices = await repository.refs()
  const isCut = await repository.isShallow()
  return fault(isCut ? 'shallowClone' : 'noSuchRef', { typed, choices })
}

const namesFiles = async (operand: string, world: World): Promise<boolean> =>
  (await world.look(resolve(world.cwd, operand))) !== null || (await readGlob(operand, world)) !== null

const OPTIONS = [
  '-c',
  'diff.relative=false',
  '-c',
  'diff.renameLimit=4000',
  'diff',
  '--raw',
  '-z',
  '-M',
  '--no-abbrev',
  '--no-ext-diff',
  '--ignore-submodules',
]

/** The files that differ, renamed ones under both names, in the order that git tells them in. */
export async function changedBetween(
  { from, to }: Revisions,
  repository: Repository,
): Promise<readonly ChangedFile[]> {
  const told = namesIn(await repository.ask([...OPTIONS, from, ...(to === null ? [] : [to]), '--']))
  const files: ChangedFile[] = []
  for (let at = 0; at < told.length; ) {
    const [oldMode = '', mode = '', oldId = '', id = '', kind = ''] = (told[at++] ?? '').slice(1).split(' ')
    const name = told[at++] ?? ''
    const isTwoNames = kind.startsWith('R') || kind.startsWith('C')
    const newName = isTwoNames ? (told[at++] ?? '') : name
    // A file in conflict is told once more, as it lies there.
    if (kind === 'U') continue
    const before = stateOf(oldMode, name, oldId)
    // Of what lies in the working folder git may tell an id that it keeps nothing under.
    const after = stateOf(mode, newName, to === null ? null : id)
    if (before || after) files.push({ before, after })
  }
  const untracked = to === null ? await repository.untracked() : []
  return [...files, ...untracked.map(name => ({ before: null, after: { name, id: null } }))]
}

/** Null for what is no file there: nothing, a link, another repository. */
const stateOf = (mode: string, name: string, id: string | null): FileState | null =>
  mode.startsWith('100') ? { name, id } : null
