/** What the command line says of settings: `--print-config` and `goalmark init`. */
export interface SettingsWords {
  readonly printed: {
    readonly files: string
    readonly noFiles: string
    readonly ignored: string
    readonly isPlan: string
    readonly settings: string
    readonly rules: string
    readonly none: string
    readonly from: {
      readonly default: string
      readonly preset: (name: string) => string
      readonly 'front-matter': (place: string) => string
    }
  }
  readonly init: {
    /** The two questions, each with its choices; the first choice is the default. */
    readonly preset: Question<'recommended' | 'okr' | 'interview' | 'strict'>
    readonly dateOrder: Question<'none' | 'dmy' | 'mdy'>
    readonly ask: (most: number) => string
    readonly again: (most: number) => string
    readonly given: (path: string) => string
    readonly written: (path: string) => string
    readonly next: string
    readonly stopped: string
  }
}

export interface Question<Choice extends string> {
  readonly asks: string
  readonly choices: Readonly<Record<Choice, string>>
}
