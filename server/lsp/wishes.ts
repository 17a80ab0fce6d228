import {
  defaults,
  type Language,
  nearest,
  type Problem,
  readerFor,
  readSettings,
  type Settings,
} from '../core/index'
import type { EditorSettings } from './protocol'

/** When findings are shown. */
export type Run = (typeof RUNS)[number]

const RUNS = ['onType', 'onSave', 'manual'] as const

/** What the editor's own settings ask for. */
export interface Wishes {
  /** What holds where no settings file says otherwise. */
  readonly base: Settings
  /** The language of who reads the findings. */
  readonly reader: Language
  /** Documents that do not call themselves plans count when they read like one. */
  readonly detect: boolean
  /** What the person wants to see beside the findings. */
  readonly shows: Readonly<Record<'codeLens' | 'inlayHints' | 'hover', boolean>>
  readonly run: Run
  /** Findings on the line being typed wait until the cursor leaves it. */
  readonly focusMode: boolean
  /** Plans that are not open are read, too. */
  readonly wholeWorkspace: boolean
}

/** Reads the editor's settings, whatever they hold. What is wrong becomes a problem, and the rest still counts. */
export function readWishes(
  input: unknown,
  locale: string,
): { readonly wishes: Wishes; readonly problems: readonly Problem[] } {
  const asked: EditorSettings = isRecord(input) ? input : {}
  const {
    locale: wanted,
    detect,
    codeLens,
    inlayHints,
    hover,
    run,
    focusMode,
    workspaceDiagnostics,
    goalsView: _list,
    statusBar: _bar,
    ...rest
  } = asked
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== ''))
  const { settings, problems } = readSettings(given, defaults())
  const when = RUNS.find(known => known === (run ?? 'onType'))
  const wishes: Wishes = {
    base: settings,
    reader: readerFor(typeof wanted === 'string' && wanted !== '' ? wanted : locale),
    detect: detect !== false,
    shows: { codeLens: isOn(codeLens), inlayHints: isOn(inlayHints), hover: isOn(hover) },
    run: when ?? 'onType',
    focusMode: focusMode === true,
    wholeWorkspace: workspaceDiagnostics !== false,
  }
  return { wishes, problems: when ? problems : [...problems, wrongRun(run)] }
}

function wrongRun(run: unknown): Problem {
  const value = { form: 'other', text: JSON.stringify(run) } as const
  const near = typeof run === 'string' ? nearest(run, RUNS) : null
  return { key: 'run', says: 'not-among', facts: { value, choices: RUNS }, nearest: near }
}

/** What is not switched off is on. */
const isOn = (setting: unknown): boolean => !isRecord(setting) || setting.enabled !== false

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
