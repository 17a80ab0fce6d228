import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OLD, plan, SHOP } from './diff-plan'
import { makeRepository, type TestRepository } from './repository'
import { goalmark } from './world'

describe('what goalmark diff prints', () => {
  let repository: TestRepository
  beforeEach(async () => {
    repository = await makeRepository()
    await repository.put('plan.md', OLD)
    repository.commit()
  })
  afterEach(() => repository.remove())

  test('tells a person, goal by goal, what became of them since HEAD', async () => {
    await repository.put(
      'plan.md',
      plan(
        '- [x] Pass the food hygiene exam by 30 May 2026\n- Sell 30 loaves a week by 30 September 2027\n- Teach a Saturday class by 1 May 2027\n',
      ),
    )
    const { stdout, code } = await repository.goalmark(['diff'])
    expect(stdout).toBe(`plan.md

  10  ✓ Pass the food hygiene exam by 30 May 2026
        done

  11  ✗ Sell 30 loaves a week by 30 September 2027
        was due 31 March 2027, now 30 September 2027: no reason given
        from “40 loaves” to “30 loaves”, which asks for less: no reason given

      ✗ Open a second shop by 30 June 2028  was line 12
        gone, with 1 step: no reason given

  12  + Teach a Saturday class by 1 May 2027
        new

4 goals or steps in 1 plan changed since HEAD. 2 slip without a reason.
A word behind the date is reason enough, and so is a note below the goal: “(moved from 31 March 2027: the course was
full)”.
`)
    expect(code).toBe(0)
    expect((await repository.goalmark(['diff', '--fail-on-slip'])).code).toBe(1)
  })

  test('tells a French reader of a French plan', async () => {
    const french = (goals: string): string => `# Mon plan de carrière\n\n## Objectifs\n\n${goals}\n`
    await repository.put(
      'fr.md',
      french('- Vendre 40 pains par semaine d’ici le 31 mars 2027\n- Passer l’examen d’ici juin 2026'),
    )
    repository.commit()
    await repository.put(
      'fr.md',
      french('- Vendre 30 pains par semaine d’ici le 1er mai 2027 (four en panne)'),
    )
    const { stdout } = await repository.goalmark(['diff', 'HEAD', 'fr.md', '--locale', 'fr'])
    expect(stdout).toBe(`fr.md

  5  ~ Vendre 30 pains par semaine d’ici le 1er mai 2027 (four en panne)
       prévu pour le 31 mars 2027, désormais pour le 1er mai 2027\u00a0: «\u00a0four en panne\u00a0»
       de «\u00a040 pains\u00a0» à «\u00a030 pains\u00a0», ce qui demande moins\u00a0: «\u00a0four en panne\u00a0»

     ✗ Passer l’examen d’ici juin 2026  ancienne ligne 6
       disparu\u00a0: sans raison donnée

2\u00a0objectifs ou étapes ont changé depuis HEAD, dans 1\u00a0plan. 1\u00a0glisse sans raison donnée.
Un mot après la date suffit, ou une note sous l’objectif\u00a0: «\u00a0(reporté du 31 mars 2027\u00a0: cours complet)\u00a0».
`)
  })

  test('says that nothing changed', async () => {
    await repository.put('plan.md', OLD.replaceAll('- ', '* '))
    const { stdout, code } = await repository.goalmark(['diff', '--fail-on-slip'])
    expect([stdout, code]).toEqual(['No goal changed since HEAD.\n', 0])
    expect((await repository.goalmark(['diff', '--locale', 'fr'])).stdout).toBe(
      'Aucun objectif n’a changé depuis HEAD.\n',
    )
  })

  test('a table for a comment', async () => {
    const later = OLD.replace('30 May 2026', '30 June 2026').replace('exam', 'exam | <b> @ada #1')
    await repository.put('plan.md', later)
    const { stdout } = await repository.goalmark(['diff', '--format', 'markdown'])
    expect(stdout).toBe(`<!-- goalmark: off --> <!-- goalmark --format markdown -->

## What became of the goals

1 goal or step in 1 plan changed since HEAD. **1 slips without a reason.**

### plan.md

|  | Line | Goal | What became of it |
| --- | ---: | --- | --- |
| ❌ | 10 | Pass the food hygiene exam \\| @&#8288;ada \\#&#8288;1 by 30 June 2026 | **was due 30 May 2026, now 30 June 2026: no reason given**<br>was worded “Pass the food hygiene exam by 30 May 20…” |

A word behind the date is reason enough, and so is a note below the goal: “(moved from 31 March 2027: the course was full)”.
`)
    await repository.goalmark(['diff', '--format', 'markdown=report.md'])
    expect((await repository.goalmark(['diff', 'HEAD', 'report.md'])).stdout).toBe(
      'No goal changed since HEAD.\n',
    )
  })

  test('no name and no word of a plan can make a terminal, a log or a page obey', async () => {
    const name = 'a\u001b[31m\n::error::x ##[error] <b>.md'
    await repository.put(name, OLD)
    repository.commit()
    await repository.put(
      name,
      OLD.replace(
        '40 loaves a week by 31 March 2027',
        '30 loaves ::set-output \u001b[2J a week by 31 May 2027',
      ),
    )
    for (const format of ['pretty', 'json', 'markdown']) {
      const { stdout } = await repository.goalmark(['diff', 'HEAD', '--format', format])
      expect(stdout).toContain('30 loaves')
      expect([...stdout].filter(sign => sign < ' ' && sign !== '\n')).toEqual([])
      expect(stdout).not.toMatch(/^\s*::|##\[/m)
      if (format === 'markdown') expect(stdout).not.toContain('<b>')
    }
  })

  test('--redact drops every word, day and figure of the plan', async () => {
    const secret = OLD.replace('hygiene exam by 30 May', 'zqxhygiene exam by 30 June').replace(
      '40 loaves',
      '4711 loaves',
    )
    await repository.put('plan.md', secret.replace(SHOP, '- Zqxlearn to fly by 3 July 2027 (zqxmoved)\n'))
    const argv = [
      'diff',
      '--redact',
      '--format',
      'pretty=p.txt',
      '--format',
      'json=j.txt',
      '--format',
      'markdown=m.txt',
    ]
    await repository.goalmark(argv)
    for (const name of ['p.txt', 'j.txt', 'm.txt']) {
      const report = readFileSync(join(repository.folder, name), 'utf8')
      expect(report).toMatch(/31 days later|deadline-later/)
      expect(report).not.toMatch(/zqx|exam|loaves|shop|June|2028|4711/i)
    }
    const { stdout } = await repository.goalmark(['diff', '--redact', '--locale', 'fr'])
    expect(stdout).toContain('échéance 31\u00a0jours plus tard\u00a0: sans raison donnée')
  })
})

describe('goalmark diff without a repository', () => {
  test.each([
    ['en', 'goalmark diff asks git what changed, and this folder is in no git repository.\n'],
    ['fr', 'goalmark diff demande à git ce qui a changé, et ce dossier n’est dans aucun dépôt git.\n'],
  ])('says so, in %s', async (locale, sentence) => {
    const { code, stderr } = await goalmark(['diff', '--locale', locale], { files: { 'plan.md': OLD } })
    expect([code, stderr]).toEqual([2, sentence])
  })

  test('says that git is missing, or what it refuses', async () => {
    const missing = await goalmark(['diff'], { git: null })
    expect([missing.code, missing.stderr]).toEqual([
      2,
      'goalmark diff asks git what changed, and git is not installed here.\n',
    ])
    const refusing = await goalmark(['diff'], {
      git: () => ({ code: 128, stderr: 'fatal: detected dubious ownership\n' }),
    })
    expect(refusing.stderr).toBe(
      'goalmark diff asks git what changed, and git says “fatal: detected dubious ownership”.\n',
    )
  })

  test('takes no format or option that compares nothing', async () => {
    expect((await goalmark(['diff', '--format', 'sarif'])).stderr).toContain(
      '--format takes pretty, json or markdown',
    )
    expect((await goalmark(['diff', '--fix'])).stderr).toContain('“goalmark diff” takes no --fix')
    expect((await goalmark(['lint', '--fail-on-slip'])).stderr).toContain(
      '“goalmark lint” takes no --fail-on-slip',
    )
  })
})
