export const TAB = 9
export const SPACE = 32
export const EXCLAMATION = 33
export const HASH = 35
export const AMPERSAND = 38
export const STAR = 42
export const PLUS = 43
export const DASH = 45
export const DOT = 46
export const PARENTHESIS = 40
export const CLOSING_PARENTHESIS = 41
export const SLASH = 47
export const COLON = 58
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const BRACKET = 91
export const BACKSLASH = 92
export const CLOSING_BRACKET = 93
export const UNDERSCORE = 95
export const BACKTICK = 96
export const BAR = 124
export const TILDE = 126

export const isBlank = (code: number): boolean => code === SPACE || code === TAB

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter of ASCII, in either case. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** `!` to `/`, `:` to `@`, `[` to the backtick, `{` to `~`. */
export const isAsciiPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126)

/** Marks that make words strong turn on what stands beside them. */
export type CharacterClass = 'space' | 'punctuation' | 'other'

/** The class of a UTF-16 unit: half a character is a letter, as micromark has it. */
export function classOf(code: number): CharacterClass {
  if (code < 128)
    return code === SPACE || (code >= 9 && code <= 13)
      ? 'space'
      : isAsciiPunctuation(code)
        ? 'punctuation'
        : 'other'
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? 'space' : /\p{P}|\p{S}/u.test(character) ? 'punctuation' : 'other'
}
