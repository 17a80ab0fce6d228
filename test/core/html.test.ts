import { describe, expect, test } from 'vitest'
import { everyGoal } from '../../server/core/plan/model'
import { outline, plan } from './reading'

const read = (text: string) =>
  [...everyGoal(plan(text).goals)].map(({ type, text: words, deadline, status }) => ({
    type,
    words,
    due: deadline?.end?.toString() ?? null,
    status,
  }))

const clean = `## Goals

- Pass the crane test by 12 May 2027
  - [ ] Book the yard
- ~~Learn Welsh~~
- Train two apprentices by June 2027

| Goal | Deadline |
| --- | --- |
| Renew the rigging card | 30 June 2027 |
| Teach knots & splices | |
`

const html = `<h2>Goals</h2>
<ul>
  <li>Pass the crane test by 12 May 2027
    <ul><li><input type="checkbox"> Book the yard</li></ul>
  <li><del>Learn Welsh</del></li>

  <li>Train two apprentices by <em>June 2027</em></li>
</ul>
<table>
  <tr><th>Goal</th><th>Deadline</th></tr>
  <tr><td>Renew the rigging card</td><td>30&nbsp;June 2027</td></tr>
  <tr><td>Teach knots &amp; splices</td><td></td></tr>
</table>
`

describe('a plan written as HTML', () => {
  test('holds the goals of the same plan in Markdown', () => {
    expect(read(html)).toEqual(read(clean))
  })

  test('the span of a goal is its own words', () => {
    for (const { span, text } of everyGoal(plan(html).goals)) {
      const words = html
        .slice(span.start, span.end)
        .replace(/<[^>]+>/g, '')
        .replace('&amp;', '&')
      expect(words).toBe(text)
    }
  })

  test('a line of bold words or a summary heads what follows', () => {
    expect(
      outline(
        '<p><b>My goals</b></p>\n\n- Pass the crane test\n\n<details><summary>Risks</summary>\n\n- Wind\n\n</details>\n',
      ),
    ).toEqual(['goal: Pass the crane test'])
  })

  test.each([
    '<ul><li>Pass the crane test',
    '<table><tr><td>Pass the crane test',
    '</li></ul></table>',
    '<table><li></table><h2>',
    '<li><li><li>',
    '<ul><table><ul></li>&#x;&bogus;',
    '<!-- a --><li>b<!-- c -->',
  ])('tags that nobody closed are read as far as they go: %s', text => {
    expect(outline(`## Goals\n\n${text}\n`).every(line => /goal: (?:Pass|b)/.test(line))).toBe(true)
  })
})
