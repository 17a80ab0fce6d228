export const FOLDER = 'file:///home/sam/plans'

/** A plan that says that it is one, with one goal and no day for it. */
export const PLAN = `---
type: career-plan
date: 2026-01-15
---

# My plan

## Goals

- Pass the forklift licence test
`
