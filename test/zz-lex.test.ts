import { test } from 'vitest'
import { documentOf, lintText } from './support'
import fr from '../server/core/languages/fr/index'
import { everyGoal } from '../server/core/plan/model'
import { keysOf } from '../server/core/plan/dates/table'
const f = (s: string) => keysOf(s).join(' ')
test('lex', () => {
  let bad = 0
  for (const e of fr.plan.lexicon) {
    const hit = (s: string) => {
      const r = lintText(documentOf(s, 'fr'))
      const terms = [...[...everyGoal(r.plan.goals)].flatMap(g => [...g.terms, ...g.fields.flatMap(x=>x.value.terms)]), ...r.plan.targets.flatMap(t => t.terms), ...r.plan.notes.flatMap(n => n.terms), ...r.plan.fields.flatMap(x => x.value.terms)]
      return terms.filter(t => t.category === e.category && (t.group ?? null) === (e.group ?? null) && e.forms.some(x => f(x) === f(t.text)))
    }
    if (!hit(e.yes).length) { bad++; console.log('YES', e.category, e.group, e.forms[0], '|', e.yes) }
    if (e.no && hit(e.no).length) { bad++; console.log('NO', e.category, e.group, e.forms[0], '|', e.no, hit(e.no).map(t => t.text)) }
  }
  const seen = new Map<string, number>()
  fr.plan.lexicon.forEach((e, i) => { for (const x of e.forms) { const k = e.category + ' ' + f(x); if (seen.has(k) && seen.get(k) === i) console.log('DUP', k); seen.set(k, i) } })
  console.log('bad', bad, fr.plan.lexicon.length, fr.plan.lexicon.reduce((n, e) => n + e.forms.length, 0))
})
