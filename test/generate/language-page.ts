import type { Language } from '../../server/core/index'
import { message, type Problem, problemSentence, readSettings, ruleText } from '../../server/core/index'
import type { Entry, Headings } from '../../server/core/plan/words'
import { RULE_IDS } from '../../server/core/settings'
import { findingsOf, lintFor, planOf } from '../support'
import { editingSentences, templateParts } from './editing-sentences'
import { editorSentences } from './editor-sentences'
import { code, MADE_BY, page, table } from './markdown'
import { viewSentences } from './view-sentences'
import { WRONG_SETTINGS } from './wrong-settings'

/** Everything that a language knows and says on one page, for somebody who speaks it to review. */
export function languagePage(language: Language): string {
  const { plan } = language
  return page([
    MADE_BY,
    `# ${language.name}`,
    '## Sentences',
    ...RULE_IDS.flatMap(id => sentences(id, language)),
    '## Settings',
    listed(language.person.settings.about),
    wrongSettings(language),
    '## In the editor',
    listed({ ...editorSentences(language), ...editingSentences(language) }),
    '## Around a plan that is shown as a whole',
    listed(viewSentences(language)),
    '## Proposed while writing',
    listed(plan.suggestions),
    '## Documents to begin with',
    ...templateParts(language),
    '## Words for a fix',
    phrases(language),
    '## Lexicon',
    ...lexicon(plan.lexicon),
    '## Headings and labels',
    ...headings(plan.headings),
    '## Grammar',
    listed(plan.grammar),
    '## Quantities',
    listed(plan.quantities),
    '## Time set aside, and confidence',
    listed(plan.effort),
    '## Changes',
    listed(plan.changes),
    '## Rungs of a career',
    listed(plan.levels),
    '## Obstacles',
    listed(plan.obstacles),
    '## What a plan says of its own changes',
    listed(plan.revisions),
    '## Looking at the plan again',
    listed(plan.upkeep),
    '## Clauses',
    listed(plan.clauses),
    '## Statements',
    listed(plan.statements),
    '## Dates',
    listed(plan.dates),
    '## Stories',
    listed(plan.story),
  ])
}

function sentences(id: (typeof RULE_IDS)[number], language: Language): string[] {
  const text = ruleText(id, language)
  const said = text.examples.flatMap(example => {
    const report = lintFor(id, planOf(example, language.code).text, example)
    return findingsOf(report, id).map(finding => message(finding, language))
  })
  return [
    `### ${text.title}`,
    code(id),
    text.why,
    [...new Set(said)].map(sentence => `- ${sentence}`).join('\n'),
  ]
}

const TOLD_BY_THE_LIBRARY: Problem = {
  says: 'files-only',
  facts: { name: 'extends' },
  key: 'settings.extends',
  nearest: null,
}

/** What is said of settings that are wrong, each sentence once. */
function wrongSettings(language: Language): string {
  const problems = [...WRONG_SETTINGS.flatMap(given => readSettings(given).problems), TOLD_BY_THE_LIBRARY]
  const said = new Set(problems.map(problem => problemSentence(problem, language)))
  return [...said].map(sentence => `- ${sentence}`).join('\n')
}

function phrases({ plan: { phrases: write } }: Language): string {
  const day = write.day(2026, 5, 31)
  const { blanks } = write
  return table(
    ['', ''],
    [
      ['byDate', write.byDate(day)],
      ...(['metric', 'deadline', 'means', 'motivation', 'target'] as const).map(type => [
        `field ${type}`,
        write.field(type, '…'),
      ]),
      ['stage', write.stage(day, blanks.stage)],
      ['action', write.action(blanks.action, day)],
      ['soThat', write.soThat(blanks.result)],
      ['fromTo', write.fromTo(blanks.from, blanks.to)],
      ['keyResult', write.keyResult(blanks.measure)],
      ['hoursAWeek', write.hoursAWeek(blanks.hours)],
      ['environment', write.environment(blanks.sector, blanks.organisation)],
      ['today', write.today(blanks.figure)],
      ['ifThen', write.ifThen(blanks.obstacle, blanks.answer)],
      ['answer', write.answer(blanks.answer)],
      ['obstacles', write.obstacles],
      ['moved', write.moved(day, blanks.reason)],
      ['dropped', write.dropped(blanks.reason)],
      ...Object.entries(blanks).map(([name, word]) => [`blank ${name}`, word]),
    ].map(([name = '', words = '']) => [code(name), words]),
  )
}

function lexicon(entries: readonly Entry[]): string[] {
  const categories = [...new Set(entries.map(entry => entry.category))]
  return categories.flatMap(category => [
    `### ${category}`,
    table(
      ['Forms', 'Group', 'Yes', 'No'],
      entries
        .filter(entry => entry.category === category)
        .map(entry => [entry.forms.join(', '), entry.group ?? '', entry.yes, entry.no ?? '']),
    ),
  ])
}

function headings({ sections, fields, ...rest }: Headings): string[] {
  return ['### Sections', listed(sections), '### Fields', listed(fields), '### Others', listed(rest)]
}

/** A table of word lists as lines: the key, then its words. */
function listed(words: object): string {
  return Object.entries(words)
    .map(([key, value]) => `- ${code(key)}: ${shown(value)}`)
    .join('\n')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'object' && value !== null) {
    return `(${Object.entries(value)
      .map(([key, inner]) => `${key}: ${shown(inner)}`)
      .join('; ')})`
  }
  return String(value)
}
