/** A baker's plan around some goals. */
export const plan = (goals: string): string => `---
date: 2026-01-15
target: head baker in a village bakery
---

# My career plan

## Goals

${goals}
`

export const EXAM = '- Pass the food hygiene exam by 30 May 2026\n'
export const SHOP = '- Open a second shop by 30 June 2028\n  - [ ] Ask the bank by 1 March 2027\n'
/** As it was committed. */
export const OLD = plan(`${EXAM}- Sell 40 loaves a week by 31 March 2027\n${SHOP}`)
