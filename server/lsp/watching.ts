import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from 'vscode-languageserver'
import { CONFIG_NAMES } from '../config/configuration'
import { IGNORE_NAME } from '../config/ignoring'
import { lookBackNames } from '../core/index'
import { pathOf } from './addresses'
import type { Desk, Feature } from './features/feature'
import { NAME } from './protocol'

/** Plans, settings, and what either may name. Git moves its head when another branch is checked out. */
const WATCHED = [
  '**/*.{md,markdown,json,jsonc,yaml,yml}',
  '**/.{goalmark.json,goalmark.jsonc,goalmark.yaml,goalmark.yml,goalmarkignore,gitignore}',
  '**/.git/HEAD',
]

/** Listens for whatever may change what holds for plans: settings, folders, files. */
export function watch(desk: Desk, features: readonly Feature[], refresh: () => Promise<unknown>): void {
  const { connection, documents, editor, settings, safely } = desk
  const anew = async (told?: unknown): Promise<void> => {
    settings.change(told)
    await refresh()
  }
  connection.onDidChangeConfiguration(change => {
    const told: unknown = change?.settings
    return anew(isRecord(told) ? told[NAME] : undefined)
  })
  connection.onDidChangeWatchedFiles(change => {
    const uris = addressesIn(change?.changes)
    for (const feature of features) feature.filesChanged?.(uris)
    if (uris.some(uri => decides(uri, desk))) return anew()
  })
  connection.onNotification('workspace/didChangeWorkspaceFolders', (change: unknown) => {
    const { added, removed } = isRecord(change) && isRecord(change.event) ? change.event : {}
    editor.changeFolders(addressesIn(added), addressesIn(removed))
    return anew()
  })
  // Whoever cannot be asked to watch files is thought to have changed some whenever a plan is saved or opened.
  if (!editor.can.watch) {
    documents.onDidSave(() => anew())
    documents.onDidOpen(() => settings.change())
  }
  connection.onInitialized(() => safely(undefined, () => register(desk)))
}

async function register({ connection, editor }: Desk): Promise<void> {
  if (editor.can.tellChanges)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: NAME })
  if (!editor.can.watch) return
  const watchers = WATCHED.map(globPattern => ({ globPattern }))
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
}

/** True of a file on which the settings of plans hang. */
function decides(uri: string, { settings }: Desk): boolean {
  const path = pathOf(uri)
  if (path === null) return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.(?:md|markdown)$/, '')
  return (
    (CONFIG_NAMES.some(known => known === name) && !path.includes('/node_modules/')) ||
    lookBackNames().includes(stem) ||
    name === IGNORE_NAME ||
    settings.hangOn(path)
  )
}

const addressesIn = (list: unknown): readonly string[] =>
  Array.isArray(list)
    ? list.flatMap((entry: FileEvent | null) => (typeof entry?.uri === 'string' ? [entry.uri] : []))
    : []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
