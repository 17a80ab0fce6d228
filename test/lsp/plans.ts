/** A plan in English, written on 23 November 2026. */
export const ENGLISH = `---
type: career-plan
date: 2026-11-23
---

# My plan

## Goals

- Publish 40 recipes online by 30 June 2027
  - Resources: Tuesday evenings off
  - By 1 March 2027: hand the outline to the printer
  - [x] Ask the printer for a price
  - [ ] Sort the photographs
- Improve my welding in six months
- Read more
`

/** Its like in French. */
export const FRENCH = `---
type: career-plan
date: 2026-11-23
---

# Mon plan de carrière

## Objectifs

- Publier un livre de 40 recettes d’ici le 30 juin 2027
- Améliorer ma soudure dans six mois
`
