import type { UiTexts } from '../language'

/** The words of the editor and the terminal, in English. */
export const ui: UiTexts = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  letters: {
    S: 'Specific',
    M: 'Measurable',
    A: 'Achievable',
    R: 'Realistic',
    T: 'Time-bound',
    staging: 'Staging',
    alignment: 'Alignment',
    review: 'Review',
    statement: 'Statement',
  },
  why: 'Why',
  howToFix: 'What to do',
  learnMore: 'Learn more',
  disableHere: rule => `Do not report this here (${rule})`,
  tooLarge: bytes =>
    `Goalmark does not read files over ${Math.round(bytes / 1000)} kB. Raise maxFileBytes to have it read.`,
  disableFile: rule => `Do not report this in this file (${rule})`,
  relatedGoal: text => `The goal: ${text}`,
  didYouMean: nearest => `Did you mean ${nearest}?`,
  ofSetting: (key, sentence) => `${key}: ${sentence}`,
}
