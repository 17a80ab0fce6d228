export type * from './shown-plans'

/** Goalmark's name for the editor: of the client, of its settings and of where a finding comes from. */
export const NAME = 'goalmark'

/** The editor's settings, as the person wrote them; anything may be missing. */
export interface EditorSettings {
  readonly rules?: unknown
  readonly preset?: unknown
  /** The language of the plans: `auto`, `en`, `fr`. */
  readonly language?: unknown
  /** The language of the findings; empty for the editor's own. */
  readonly locale?: unknown
  /** Whether a document that does not call itself a plan is linted when it reads like one. */
  readonly detect?: unknown
  /** What is shown beside the findings: each holds `enabled`. */
  readonly codeLens?: unknown
  readonly inlayHints?: unknown
  readonly hover?: unknown
  /** When findings are shown: `onType`, `onSave`, `manual`. */
  readonly run?: unknown
  /** Whether findings on the line being typed wait until the cursor leaves it. */
  readonly focusMode?: unknown
  /** Whether plans that are not open are read, too. */
  readonly workspaceDiagnostics?: unknown
  /** What the client shows by itself: each holds `enabled`. */
  readonly goalsView?: unknown
  readonly statusBar?: unknown
}

/** Requests about files, which the server asks of a client that says it can. Each gives one `uri`. */
export const FILES = {
  look: `${NAME}/look`,
  read: `${NAME}/read`,
  list: `${NAME}/list`,
} as const

/** What stands at an address. */
export interface FileEntry {
  readonly kind: 'file' | 'folder' | 'other'
  readonly bytes: number
}

/** A file's text, or in one word why it could not be read. */
export type FileText = { readonly text: string } | { readonly reason: string }

/** One name in a folder, and what it is; what a link leads to is not followed. */
export interface FolderEntry {
  readonly name: string
  readonly kind: FileEntry['kind'] | 'link'
}

/** The client tells on which line the cursor stands, whenever it comes to another; lines count from 0. */
export const CURSOR = `${NAME}/cursor`

export interface Cursor {
  readonly uri: string
  readonly line: number
}

/** What a client says of itself beyond the protocol, under `experimental`, beside its commands. */
export interface ClientCan {
  readonly goalmark?: { readonly files?: boolean; readonly cursor?: boolean; readonly plans?: boolean }
}

/** The server's command that reads every plan of the open folders anew. */
export const LINT_WORKSPACE = `${NAME}.lintWorkspace`

/** The client's command behind a code lens: it shows what a goal does not say yet. */
export const SHOW_MISSING = `${NAME}.showMissing`

/** What the command is given. Lines and characters count from 0. */
export interface Missing {
  readonly uri: string
  /** The goal's words. */
  readonly range: Span
  /** The head of the list, in the words of its reader. */
  readonly title: string
  readonly letters: readonly MissingLetter[]
}

export interface MissingLetter {
  /** `M · Measurable` */
  readonly label: string
  /** What to ask oneself, or what the finding about it says. */
  readonly detail: string
  /** Where something can be done about it. */
  readonly at: Span
}

export interface Span {
  readonly start: Place
  readonly end: Place
}

interface Place {
  readonly line: number
  readonly character: number
}

/** The server's command that shows the page on a rule, which it is given with the language of its reader. */
export const OPEN_PAGE = `${NAME}.openPage`

/** The client's command that lets somebody choose the day for the place that the cursor is in. */
export const PICK_DAY = `${NAME}.pickDay`

/** What that command is given. */
export interface DaysToPick {
  readonly title: string
  readonly days: readonly {
    /** The day as the plan's language writes it. */
    readonly label: string
    /** What ends with it. */
    readonly description: string
  }[]
}

/** The client's request for documents to begin with, in the language of their reader. */
export const TEMPLATES = `${NAME}/templates`

export interface Template {
  /** `Career plan`, « Plan de carrière ». */
  readonly title: string
  /** The whole document, as a snippet. */
  readonly snippet: string
}

/** The server's command that writes the next day of review into a plan, which it is given by its address. */
export const INSERT_REVIEW = `${NAME}.insertReviewDate`

/** The client's command that shows the plan in front as a whole, beside its text. */
export const SHOW_PLAN = `${NAME}.showPlan`

/** The client's request for a document as a plan to look at, open or not; it gives a `textDocument`. */
export const PLAN_VIEW = `${NAME}/planView`

/** The client's request for the goals of every plan, open or in a folder of the editor, by when they are due. */
export const GOALS = `${NAME}/goals`

/** The client's request for what the status bar says of a document; it gives a `textDocument`. Null for no plan. */
export const PLAN_STATUS = `${NAME}/planStatus`

/** The server tells that what was shown of plans may be out of date, for another reason than typing. */
export const PLANS_CHANGED = `${NAME}/plansChanged`

/** The client's request for what a document is read as. It gives a `textDocument`; null when that is not open. */
export const READING = `${NAME}/reading`

export interface Reading {
  /**
   * A plan, a statement or a reflection; else why it is none: it says so itself (`off`), a settings file leaves
   * it out (`ignored`), or nobody asked for what does not call itself a plan (`not-asked`).
   */
  readonly as:
    | 'plan'
    | 'statement'
    | 'reflection'
    | 'empty'
    | 'not-a-plan'
    | 'template'
    | 'off'
    | 'too-large'
    | 'ignored'
    | 'not-asked'
  /** How many goals are open in it. */
  readonly goals: number
}

/** The server's command that has a document, which it is given by its address, say that it is a plan. */
export const READ_AS_PLAN = `${NAME}.readAsPlan`

/** The server's command that shows the settings file for a document, which it is given by its address, or makes one. */
export const OPEN_SETTINGS = `${NAME}.openSettings`
