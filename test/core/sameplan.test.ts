import { describe, expect, test } from 'vitest'
import { type Lint, lint, type PlainDate, readDay } from '../../server/core/index'
import { everyGoal, type Goal } from '../../server/core/plan/model'
import { defaults } from '../../server/core/settings'
import { corpus, type Document } from './documents'
import { RETYPINGS } from './retype'

const today = readDay('2026-11-23') as PlainDate
const settings = defaults('strict')

const run = (text: string, path: string): Lint =>
  lint({ text, path, asked: 'argument' }, settings, today, undefined, { rethrow: true })

/** What a person would say stands in the plan, whatever keys it was typed with. */
function understood({ plan, findings, skipped, text }: Lint): object {
  return {
    kind: plan.kind,
    skipped,
    language: plan.language,
    anchor: plan.anchor?.date.toString() ?? null,
    targets: plan.targets.map(({ role, clarity }) => `${plain(role)} (${clarity})`),
    goals: [...everyGoal(plan.goals)].map(goal => `${lineOf(text, goal.span.start)} ${goalLine(goal)}`),
    findings: findings.map(({ rule, at, says }) => `${lineOf(text, at.start)} ${rule} ${says}`),
  }
}

function goalLine({ type, status, text, deadline, horizon, smart }: Goal): string {
  const due = deadline ? `${deadline.from} ${deadline.end ?? deadline.kind}` : 'no deadline'
  const letters = Object.values(smart).join(' ')
  return `${type}, ${status}, ${horizon}, ${due}, ${letters}: ${plain(text)}`
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

describe.each(RETYPINGS)('the same plan with $name is read the same', ({ name, retype }) => {
  const changed = corpus.filter(({ text }) => retype(text) !== text)

  test.each(changed)('$path', ({ text, path }: Document) => {
    expect(understood(run(retype(text), path)), name).toEqual(understood(run(text, path)))
  })

  test('some plan of the corpus is changed by it', () => {
    expect(changed.length).toBeGreaterThan(0)
  })
})
