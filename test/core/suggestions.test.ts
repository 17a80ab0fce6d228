import { describe, expect, test } from 'vitest'
import { type Language, languages, TEMPLATE_NAMES, templateOf } from '../../server/core/index'
import { fillBlanks } from '../../server/core/text'
import { lintText, TODAY } from '../support'

const LANGUAGES = Object.values(languages)

const plan = (body: string): string => `---\ntype: career-plan\ndate: 2026-01-15\n---\n\n# Plan\n\n${body}\n`

describe.each(LANGUAGES)(
  'what is proposed in $code',
  ({ code, plan: { suggestions, phrases, headings } }: Language) => {
    test.each(suggestions.headings)('the heading “%s” is read as one of %s', (heading, type) => {
      const report = lintText(plan(`## ${heading}\n\n- x`), { settings: { language: code } })
      const section = report.plan.sections.find(one => one.heading?.text === heading)
      expect(section?.types).toContain(type)
    })

    test.each(Object.entries(suggestions.labels))(
      'the label of %s, “%s”, is one that is read',
      (type, label) => {
        const forms = Object.entries(headings.fields).find(([name]) => name === type)?.[1] ?? []
        expect(forms.map(form => form.toLowerCase())).toContain(label.toLowerCase())
      },
    )

    test.each(suggestions.beforeDay)('“%s” and a day is a deadline', words => {
      const day = phrases.day(2026, 6, 30)
      const goals = suggestions.headings.find(([, type]) => type === 'goals')?.[0]
      const verb = code === 'fr' ? 'Passer le permis cariste' : 'Pass the forklift test'
      const report = lintText(plan(`## ${goals}\n\n- ${verb} ${words} ${day}`), {
        settings: { language: code },
      })
      expect(report.plan.goals[0]?.deadline?.end?.toString()).toMatch(/^2026-06-(?:30|29)$/)
    })

    test.each(TEMPLATE_NAMES)(
      'the template for %s, filled as it proposes, is a plan of its kind without an error',
      name => {
        const language = LANGUAGES.find(one => one.code === code)
        if (!language) throw new Error(code)
        const text = templateOf(name, language, TODAY)
        expect(text).toContain('${')
        const report = lintText(fillBlanks(text))
        const kind = name === 'statement' || name === 'interview' ? 'statement' : 'plan'
        expect([report.skipped, report.plan.kind, report.plan.language]).toEqual([null, kind, code])
        if (kind === 'plan') expect(report.plan.goals.length).toBeGreaterThan(0)
        const told = report.findings
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, at }) => `${rule}: ${report.text.slice(at.start, at.end)}`)
        expect(told).toEqual([])
      },
    )
  },
)
