/** Words that may quote the plan, kept from being read as Markdown. */
export const literal = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
