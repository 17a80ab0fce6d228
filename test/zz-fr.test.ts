import { test } from 'vitest'
import { lintText, documentOf } from './support'
import { everyGoal } from '../server/core/plan/model'
import { readFileSync } from 'node:fs'
test('x', () => {
  for (const s of JSON.parse(readFileSync('/tmp/fr-in.json', 'utf8')) as string[]) {
    const r = lintText(documentOf(s, 'fr'), { today: process.env.TODAY ?? '2026-01-15' })
    console.log('=====', s.slice(0, 200), '| kind', r.plan.kind, r.plan.variant, r.plan.language, 'targets', JSON.stringify(r.plan.targets.map(t => [t.role, t.clarity, t.hasEnvironment, t.from])), r.skipped)
    for (const g of everyGoal(r.plan.goals)) console.log('  ', g.type, g.status, g.horizon, JSON.stringify(g.text), '\n      verb', g.verb?.text, g.verb?.category, '| dl', g.deadline?.text, g.deadline?.kind, String(g.deadline?.end), g.deadline?.from, '| cad', !!g.cadence, '| smart', JSON.stringify(Object.values(g.smart)), '\n      ev', JSON.stringify(g.evidence.map(e => [e.letter, e.text])), '\n      terms', g.terms.map(t => t.category + ':' + t.text).join(' ; '))
    for (const f of r.findings) console.log('   F', f.rule, f.severity, JSON.stringify(r.text.slice(f.at.start, f.at.end)))
  }
})
