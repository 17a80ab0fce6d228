import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { configIn } from '../../config/configuration'
import { NEW_SETTINGS, newSettings } from '../../config/new-settings'
import { configWordsFor } from '../../config/words/index'
import type { Language } from '../../core/index'
import { addressOf, pathOf } from '../addresses'
import { OPEN_SETTINGS } from '../protocol'
import { UNSAVED } from '../settings'
import type { Desk, Feature } from './feature'

/** The command that shows the settings file that holds for a document, and makes one where there is none. */
export const settingsFile: Feature = {
  announce: () => ({}),
  serve: () => {},
  commands: ({ can }) => (can.showPlaces && can.createFiles ? { [OPEN_SETTINGS]: open } : {}),
}

async function open(desk: Desk, [uri]: readonly unknown[]): Promise<void> {
  const { connection, editor, files, settings } = desk
  const { dirname, resolve } = files.paths
  const about = typeof uri === 'string' ? uri : UNSAVED
  const path = pathOf(about)
  const folders = editor.folders.flatMap(folder => pathOf(folder) ?? [])
  const root = folders.find(folder => path?.startsWith(`${folder}/`)) ?? (path ? null : folders[0]) ?? null
  const nearest = path ? dirname(path) : root
  const { reader } = (await settings.of(about)).wishes
  if (nearest === null) {
    const message = reader.person.editing.noFolder
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
    return
  }
  const there = await holding(nearest, desk)
  const file = there ?? resolve(root ?? nearest, NEW_SETTINGS)
  if (!there) await create(file, reader, desk)
  await connection.window.showDocument({ uri: addressOf(file), takeFocus: true })
}

/** The nearest settings file of a folder and those above it; null when there is none. */
async function holding(folder: string, desk: Desk): Promise<string | null> {
  const { files } = desk
  const file = await configIn(folder, files)
  if (file) return file
  const above = files.paths.dirname(folder)
  const isTop = above === folder || (await files.look(files.paths.resolve(folder, '.git'))) !== null
  return isTop ? null : holding(above, desk)
}

/** Has the editor make the file, with comments, for the person to look over and to save. */
async function create(path: string, reader: Language, { connection }: Desk): Promise<void> {
  const uri = addressOf(path)
  const newText = newSettings(
    { preset: 'recommended', dateOrder: null, schema: null },
    reader,
    configWordsFor(reader),
  )
  const start = { line: 0, character: 0 }
  await connection.workspace.applyEdit({
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
    ],
  })
}
