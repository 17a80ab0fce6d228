import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { Configuration, type Governing } from '../config/configuration'
import { IgnoreFiles, topOf } from '../config/ignoring'
import type { ConfigProblem } from '../config/problems'
import type { Shell } from '../config/shell'
import { configWordsFor } from '../config/words/index'
import {
  declared,
  type Language,
  lookBackNames,
  type Problem,
  problemSentence,
  type Settings,
  underDeclared,
} from '../core/index'
import { pathOf } from './addresses'
import type { Editor } from './editor'
import type { FileSystem } from './files'
import { NAME } from './protocol'
import { readWishes, type Wishes } from './wishes'

/** All that holds for one document, whatever it says itself. */
export interface Held {
  readonly wishes: Wishes
  /** A settings file says that it is a plan, whatever it looks like. */
  readonly isPlan: boolean
  /** A settings file leaves it out. */
  readonly isIgnored: boolean
  /** The settings once the document's own front matter is heard, and what is wrong there. */
  under(text: string): Promise<Own>
}

/** What holds for one text of a document. */
export interface Own {
  readonly settings: Settings
  readonly problems: readonly ConfigProblem[]
  /** `lookBack` of its source. */
  readonly lookBack: string | null | undefined
}

/** The one way by which settings reach the server. */
export interface SettingsSource {
  of(uri: string): Promise<Held>
  /** Something changed; an editor that cannot be asked says what. */
  change(told?: unknown): void
  forget(uri: string): void
  /** True of a file that was read for its settings, or for what settings name. */
  hangOn(path: string): boolean
  /** What is wrong in settings files, with paths. */
  readonly problems: readonly ConfigProblem[]
}

/** Settings as the editor and the settings files have them, asked once for each document until they change. */
export function settingsFrom(connection: Connection, editor: Editor, files: FileSystem): SettingsSource {
  const known = new Map<string, Promise<Held>>()
  const configurations = new Map<string, Configuration>()
  /** Read once for all documents below the same top. */
  const ignoring = new Map<string, IgnoreFiles>()
  const complained = new Set<string>()
  const used = new Set<string>()
  let told = editor.settings

  const ask = async (uri: string): Promise<unknown> => {
    if (!editor.can.beAsked) return told
    const asked: unknown = await connection.workspace
      .getConfiguration({ scopeUri: uri, section: NAME })
      .catch(() => null)
    return asked ?? told
  }

  const complain = (problem: Problem, reader: Language): void => {
    const { key, nearest } = problem
    const { ui } = reader.person
    const hint = nearest === null ? '' : ` ${ui.didYouMean(nearest)}`
    const where = key === '' ? NAME : `${NAME}.${key}`
    const sentence = ui.ofSetting(where, problemSentence(problem, reader) + hint)
    if (complained.has(sentence)) return
    complained.add(sentence)
    connection.console.warn(sentence)
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: sentence,
    })
  }

  const configurationFor = (raw: unknown, { base, reader }: Wishes): Configuration => {
    const key = JSON.stringify(raw) ?? ''
    const asked = { base, flags: {}, choice: 'nearest', folder: '' } as const
    const configuration = configurations.get(key) ?? new Configuration(asked, shellFor(reader, files, used))
    configurations.set(key, configuration)
    return configuration
  }

  const ignoreFilesFor = async (folder: string): Promise<IgnoreFiles> => {
    const home = editor.folders
      .flatMap(uri => pathOf(uri) ?? [])
      .find(root => `${folder}/`.startsWith(`${root}/`))
    const top = await topOf(folder, home ?? folder, files)
    const shared = ignoring.get(top) ?? new IgnoreFiles(top, files)
    ignoring.set(top, shared)
    return shared
  }

  /** Some `.goalmarkignore` leaves it out, as on the command line. What only git ignores may be read once it is open. */
  const isLeftOut = async (path: string): Promise<boolean> => {
    const ignoreFiles = await ignoreFilesFor(files.paths.dirname(path))
    return (await ignoreFiles.leavesOutOnTheWay(path, false, ['ours'])) !== null
  }

  const resolve = async (uri: string): Promise<Held> => {
    const raw = await ask(uri)
    const { wishes, problems } = readWishes(raw, editor.locale)
    for (const problem of problems) complain(problem, wishes.reader)
    // What is not saved yet will most likely be saved in the folder that is open.
    const path = pathOf(uri) ?? (editor.folders[0] ? `${pathOf(editor.folders[0])}/${UNSAVED_NAME}` : null)
    if (path === null) return heldBy(wishes)
    const configuration = configurationFor(raw, wishes)
    const governing = await configuration.governing(path)
    return heldIn(configuration, path, governing, wishes, files, await isLeftOut(path))
  }

  return {
    of(uri) {
      const asked = known.get(uri) ?? resolve(uri)
      known.set(uri, asked)
      return asked
    },
    change(now) {
      if (now !== undefined) told = now
      known.clear()
      configurations.clear()
      ignoring.clear()
      complained.clear()
    },
    forget: uri => void known.delete(uri),
    hangOn: path => used.has(path),
    get problems() {
      return [...configurations.values()].flatMap(({ problems }) => problems)
    },
  }
}

/** The name of a document that is nowhere yet, among those of the folder that it will most likely be saved in. */
const UNSAVED_NAME = 'unsaved.md'

/** A document that is nowhere yet: what holds for it is what holds in the open folder. */
export const UNSAVED = 'untitled:plan'

/** Of a document that stands in no folder, with no folder open. */
const heldBy = (wishes: Wishes): Held => ({
  wishes,
  isPlan: false,
  isIgnored: false,
  under: async text => ({
    settings: underDeclared(wishes.base, declared(text)),
    problems: [],
    lookBack: undefined,
  }),
})

function heldIn(
  configuration: Configuration,
  path: string,
  governing: Governing,
  wishes: Wishes,
  files: FileSystem,
  isLeftOut: boolean,
): Held {
  let beside: Promise<string | null> | null = null
  return {
    wishes,
    isPlan: governing.plans.has(path),
    isIgnored: governing.ignored.has(path) || isLeftOut,
    async under(text) {
      const problems: ConfigProblem[] = []
      const note = (problem: ConfigProblem): void => void problems.push(problem)
      const said = declared(text)
      const settings = await configuration.settingsOf(path, text, said, governing, note)
      if (settings.workspace) beside ??= lookBackBeside(path, files)
      const lookBack = (settings.workspace && (await beside)) || (await configuration.lookBackOf(path, said))
      return { settings, problems, lookBack }
    },
  }
}

/** The name of the `brag.md` or « réalisations.md » that stands in the plan's own folder. */
async function lookBackBeside(path: string, { list, paths }: FileSystem): Promise<string | null> {
  const folder = paths.dirname(path)
  const beside = (await list(folder)).filter(({ name }) => paths.resolve(folder, name) !== path)
  for (const name of lookBackNames())
    for (const ending of ['.md', '.markdown'])
      if (beside.some(entry => entry.kind === 'file' && entry.name === name + ending)) return name + ending
  return null
}

/** Reading settings, with a note in `used` of every file that was looked for. */
const shellFor = (reader: Language, files: FileSystem, used: Set<string>): Shell => ({
  ...files,
  look(path) {
    used.add(path)
    return files.look(path)
  },
  read(path) {
    used.add(path)
    return files.read(path)
  },
  reader,
  words: configWordsFor(reader),
  position(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  },
})
