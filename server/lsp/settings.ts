import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import {
  defaults,
  type Language,
  type Problem,
  problemSentence,
  readerFor,
  readSettings,
  type Settings,
} from '../core/index'
import type { Editor } from './editor'
import { type EditorSettings, NAME } from './protocol'

/** All that was wished for one document, resolved. */
export interface Wishes {
  readonly settings: Settings
  /** The language of who reads the findings. */
  readonly reader: Language
  /** Documents that do not call themselves plans count when they read like one. */
  readonly detect: boolean
  /** What the person wants to see beside the findings. */
  readonly shows: Readonly<Record<'codeLens' | 'inlayHints' | 'hover', boolean>>
}

/** The one way by which settings reach the server. */
export interface SettingsSource {
  of(uri: string): Promise<Wishes>
  /** Something changed; an editor that cannot be asked says what. */
  change(told?: unknown): void
  forget(uri: string): void
}

/** Settings as the editor has them, asked once for each document until they change. */
export function settingsFrom(connection: Connection, editor: Editor): SettingsSource {
  const known = new Map<string, Promise<Wishes>>()
  const complained = new Set<string>()
  let told = editor.settings

  const ask = async (uri: string): Promise<unknown> =>
    editor.can.beAsked
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: NAME }).catch(() => told)
      : told

  const complain = (problem: Problem, reader: Language): void => {
    const { key, nearest } = problem
    const { ui } = reader.person
    const hint = nearest === null ? '' : ` ${ui.didYouMean(nearest)}`
    const where = key === '' ? NAME : `${NAME}.${key}`
    const sentence = ui.ofSetting(where, problemSentence(problem, reader) + hint)
    if (complained.has(sentence)) return
    complained.add(sentence)
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: sentence,
    })
  }

  const resolve = async (uri: string): Promise<Wishes> => {
    const { wishes, problems } = readWishes(await ask(uri), editor.locale)
    for (const problem of problems) complain(problem, wishes.reader)
    return wishes
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
      complained.clear()
    },
    forget: uri => void known.delete(uri),
  }
}

function readWishes(input: unknown, locale: string): { wishes: Wishes; problems: readonly Problem[] } {
  const asked: EditorSettings = isRecord(input) ? input : {}
  const { locale: wanted, detect, codeLens, inlayHints, hover, ...rest } = asked
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== ''))
  const { settings, problems } = readSettings(given, defaults())
  const reader = readerFor(typeof wanted === 'string' && wanted !== '' ? wanted : locale)
  const shows = { codeLens: isOn(codeLens), inlayHints: isOn(inlayHints), hover: isOn(hover) }
  return { wishes: { settings, reader, detect: detect !== false, shows }, problems }
}

/** What is not switched off is on. */
const isOn = (setting: unknown): boolean => !isRecord(setting) || setting.enabled !== false

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
