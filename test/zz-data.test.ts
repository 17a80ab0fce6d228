import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { documentOf, lintText } from './support'
import { everyGoal } from '../server/core/plan/model'
test('data', () => {
  const d = JSON.parse(readFileSync('/tmp/fr-dates.json', 'utf8')) as [string, string][]
  let bad = 0
  for (const [s, want] of d) {
    const r = lintText(documentOf(s, 'fr'))
    const g = [...everyGoal(r.plan.goals)][0]
    const got = g?.deadline ? (g.deadline.end ? String(g.deadline.end) : g.deadline.kind) : 'none'
    if (got !== want) { bad++; console.log('DATE', s, '| want', want, '| got', got, '|', g?.deadline?.text, g?.deadline?.kind, g ? '' : 'NO GOAL', g?.terms.map(t => t.category + ':' + t.text).join(';')) }
  }
  const m = JSON.parse(readFileSync('/tmp/fr-ind.json', 'utf8')) as [string, boolean][]
  for (const [s, want] of m) {
    const r = lintText(documentOf(s, 'fr'))
    const g = [...everyGoal(r.plan.goals)][0]
    const got = g?.smart.measurable === 'yes'
    if (got !== want) { bad++; console.log('IND', s, '| want', want, JSON.stringify(g?.evidence.filter(e => e.letter === 'M').map(e => e.text)), g ? '' : 'NO GOAL') }
  }
  const v = JSON.parse(readFileSync('/tmp/fr-verb.json', 'utf8')) as [string, string][]
  for (const [s, want] of v) {
    const r = lintText(documentOf(s, 'fr'))
    const g = [...everyGoal(r.plan.goals)][0]
    const got = g?.verb ? g.verb.category : 'none'
    if (got !== want) { bad++; console.log('VERB', s, '| want', want, '| got', got, g?.verb?.text, '|', g?.terms.map(t => t.category + ':' + t.text).join(';'), g ? '' : 'NO GOAL') }
  }
  console.log('bad', bad, 'of', d.length + m.length + v.length)
})
