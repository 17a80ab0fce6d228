import {
  catalogue,
  fixTitle,
  type Language,
  languages,
  message,
  type Reported,
  type RuleInfo,
  type RuleWords,
  ruleText,
} from '../../server/core/index'
import type { Example } from '../../server/core/languages/language'
import { PRECEDENCE } from '../../server/core/precedence'
import type { RuleId } from '../../server/core/rules/index'
import { documentOf, findingsOf, fixFirst, lintFor, planOf } from '../support'
import { code, fenced, MADE_BY, page, table } from './markdown'
import { type PageWords, wordsOf } from './words'

/** The page of one rule in one language, its messages said by the rule itself. */
export function rulePage(info: RuleInfo, reader: Language): string {
  const words = wordsOf(reader.code)
  const text = ruleText(info.id, reader)
  return page([
    MADE_BY,
    `# ${text.title}`,
    [code(info.id), ...otherLanguages(info, reader)].join(' · '),
    facts(info, reader, words),
    text.why,
    text.sources.length > 0 &&
      `${words.sources}${colon(reader)}\n\n${text.sources.map(work => `- ${work}`).join('\n')}`,
    info.readsToday && words.today,
    ...examples(info, text, reader, words),
    ...options(info, text, words),
    ...leadsTo(info, reader, words),
    ...turnOn(info, words),
    `## ${words.turnOff}`,
    text.off,
    words.inSettings,
    fenced(JSON.stringify({ rules: { [info.id]: 'off' } }, null, 2), 'json'),
    words.inPlan,
    fenced(`<!-- goalmark-disable-next-line ${info.id} -- ${words.because} -->`),
  ])
}

/** What its author may meet behind one of its fixes. */
const leadsTo = ({ leadsTo: rules }: RuleInfo, reader: Language, words: PageWords): string[] =>
  rules.length === 0
    ? []
    : [
        `## ${words.leadsTo}`,
        words.aboutLeadsTo,
        rules
          .map(rule => `- [${code(rule)}](${rule}.md)${colon(reader)} ${ruleText(rule, reader).title}`)
          .join('\n'),
      ]

/** A rule that no preset holds speaks only to those who ask for it. */
const turnOn = ({ id, severity, presets }: RuleInfo, words: PageWords): string[] =>
  presets.length > 0
    ? []
    : [
        `## ${words.turnOn}`,
        words.inNoPreset,
        fenced(JSON.stringify({ rules: { [id]: severity } }, null, 2), 'json'),
      ]

/** The page that leads to all the others. */
export function rulesPage(reader: Language): string {
  const words = wordsOf(reader.code)
  const infos = catalogue()
  const letters = [...new Set(infos.map(info => info.letter))]
  const chapters = letters.map(letter => {
    const heading = letter ? reader.person.ui.letters[letter] : words.reserved
    return `## ${heading}\n\n${listing(
      infos.filter(info => info.letter === letter),
      reader,
      words,
    )}`
  })
  const ids = new Set<string>(infos.map(({ id }) => id))
  const rows = PRECEDENCE.flatMap(({ winner, scope, losers }) =>
    losers
      .filter(loser => ids.has(winner) && ids.has(loser))
      .map(loser => [code(winner), code(loser), words.scopes[scope]]),
  )
  return page([
    MADE_BY,
    `# ${words.rules}`,
    words.about,
    ...chapters,
    `## ${words.precedence}`,
    words.aboutPrecedence,
    table([words.rule, words.speaksFor, words.where], rows),
  ])
}

function listing(infos: readonly RuleInfo[], reader: Language, words: PageWords): string {
  const rows = infos.map(info => [
    info.letter ? `[${code(info.id)}](${info.id}.md)` : code(info.id),
    ruleText(info.id, reader).title,
    reader.person.ui.severity[info.severity],
    presetsIn(info, words),
    words.fixable[info.fixable],
  ])
  return table([words.rule, words.inShort, words.severity, words.presets, words.fix], rows)
}

const presetsIn = ({ presets }: RuleInfo, { noPreset }: PageWords): string => presets.join(', ') || noPreset

function otherLanguages({ id }: RuleInfo, reader: Language): string[] {
  return Object.values(languages)
    .filter(other => other.code !== reader.code)
    .map(other => `[${wordsOf(other.code).otherLanguage}](../${other.code}/${id}.md)`)
}

function facts(info: RuleInfo, { person }: Language, words: PageWords): string {
  const letter = info.letter ? person.ui.letters[info.letter] : ''
  return table(
    [words.severity, words.letter, words.presets, words.fix, words.kinds, words.since],
    [
      [
        person.ui.severity[info.severity],
        letter,
        presetsIn(info, words),
        words.fixable[info.fixable],
        info.kinds.join(', '),
        info.since,
      ],
    ],
  )
}

function options(info: RuleInfo, text: RuleWords, words: PageWords): string[] {
  const rows = Object.entries(info.options).map(([name, value]) => [
    code(name),
    code(JSON.stringify(value)),
    [text.options[name] ?? '', choices(info.choices[name], words)].filter(Boolean).join(' '),
  ])
  const parts = [
    rows.length > 0 && table([words.option, words.standard, words.meaning], rows),
    info.settings.length > 0 && `${words.restsOn(info.settings.map(code))}`,
  ].filter(part => part !== false)
  return parts.length === 0 ? [] : [`## ${words.options}`, ...parts]
}

const choices = (names: readonly string[] | undefined, words: PageWords): string =>
  names ? words.oneOf(names.map(code)) : ''

function examples(info: RuleInfo, text: RuleWords, reader: Language, words: PageWords): string[] {
  const bad = text.examples.flatMap(example =>
    'bad' in example ? badExample(info, example, reader, words) : [],
  )
  const good = text.examples.flatMap(example =>
    'good' in example ? [...readAs(example, words, reader), shownPlan(example.good)] : [],
  )
  return [
    `## ${words.examples}`,
    `### ${words.bad}`,
    ...bad,
    ...(good.length > 0 ? [`### ${words.good}`, ...good] : []),
  ]
}

function badExample(
  info: RuleInfo,
  example: Extract<Example, { bad: string }>,
  reader: Language,
  words: PageWords,
): string[] {
  const { text } = planOf(example, reader.code)
  const report = lintFor(info.id as RuleId, text, example)
  const findings = findingsOf(report, info.id)
  const [first] = findings
  const fixed = example.fixed !== undefined && first ? fixFirst(report, first, example.fill) : null
  return [
    ...readAs(example, words, reader),
    shownPlan(example.bad),
    findings.map(finding => said(finding, text, reader)).join('\n'),
    ...(fixed === null || !first?.fixes[0]
      ? []
      : [
          `${words.after}${colon(reader)} ${fixTitle(first, first.fixes[0], reader)}`,
          fenced(unframed(fixed, example.bad, reader.code).replaceAll('\r', '')),
        ]),
  ]
}

function said(finding: Reported, text: string, reader: Language): string {
  const { severity } = reader.person.ui
  const underlined = text.slice(finding.at.start, finding.at.end)
  return `- ${reader.person.show.quote(underlined)} → **${severity[finding.severity]}**${colon(reader)} ${message(finding, reader)}`
}

const readAs = ({ as, framework, options }: Example, words: PageWords, reader: Language): string[] => [
  ...(as ? [`${words.as}${colon(reader)} ${code(as)}`] : []),
  ...(framework ? [`${words.framework}${colon(reader)} ${framework.map(code).join(', ')}`] : []),
  ...(options ? [`${words.withOptions}${colon(reader)} ${code(JSON.stringify(options))}`] : []),
]

const isBare = (example: string): boolean => !example.includes('\n')

const shownPlan = (marked: string): string =>
  // Windows line ends are shown as the others: a page has one kind.
  fenced((isBare(marked) ? `- ${marked}` : marked).replace(/[⟦⟧\r]/g, ''))

/** The plan after a fix, without the frame that the test put around a bare sentence. */
function unframed(fixed: string, bad: string, language: string): string {
  if (!isBare(bad)) return fixed
  const [before = ''] = documentOf('\0', language).split('- \0')
  return fixed.startsWith(before) ? fixed.slice(before.length) : fixed
}

const colon = ({ code: language }: Language): string => (language === 'fr' ? '\u00a0:' : ':')
