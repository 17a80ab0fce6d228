/** What is said of settings files, and of the files that they name. */
export interface ConfigWords {
  /** A settings file that cannot be parsed, by what its parser calls the fault. */
  readonly syntax: (code: string, isYaml: boolean) => string
  /** An entry of `extends` that is no preset and no file. */
  readonly extendsNothing: (named: string) => string
  /** Settings files that build on each other in a round: `a.json → b.json → a.json`. */
  readonly extendsItself: (round: string) => string
  readonly unreadable: (reason: string) => string
  /** A settings value, where the core says what is wrong with it. */
  readonly setting: (key: string, message: string) => string
  readonly noCompetencies: (file: string) => string
  readonly noSettingsInside: string
  /** The comments of a new settings file, a line each, above what they are about. */
  readonly newFile: {
    readonly head: string
    readonly rules: string
    readonly more: string
  }
}
