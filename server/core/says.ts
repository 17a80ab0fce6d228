import { docsUrl } from '../../package.json'
import { FOLLOW_UPS } from './follow-ups'
import { languages } from './languages/index'
import type { Example, Language } from './languages/language'
import { everyGoal, type Goal } from './plan/model'
import type { Lint, Reported, ReportedFix, RuleInfo } from './report'
import { rules } from './rules/index'
import {
  defaults,
  isReserved,
  type Problem,
  presetsOf,
  RESERVED,
  type ReservedId,
  RULE_IDS,
  type SettableId,
} from './settings'
import { lastUpTo } from './text'

/** Where the rules' pages stand: `<DOCS_URL>/<language>/<rule>`. Replace it where they are hosted elsewhere. */
export const DOCS_URL: string = docsUrl

const LONGEST_MESSAGE = 119

/** The rules that offer a fix from the closed list of what may be applied unasked. */
const SAFELY_FIXED: readonly SettableId[] = [
  'specific-vague-term',
  'staging-out-of-order',
  'review-unanswered-prompt',
]

/** What a reader is told about a rule. */
export interface RuleWords {
  readonly title: string
  readonly why: string
  /** When a team may well turn it off. */
  readonly off: string
  readonly options: Readonly<Record<string, string>>
  readonly examples: readonly Example[]
  /** The works it rests on. */
  readonly sources: readonly string[]
  /** The address of its page in the reader's language. */
  readonly docs: string
}

type Sentence = (facts: object, show: Language['person']['show']) => string

/** A rule's text with its exact facts forgotten: what a rule says and what its text expects agree by type. */
interface Text extends Omit<RuleWords, 'sources' | 'docs'> {
  readonly says: Readonly<Record<string, Sentence>>
  readonly offers: Readonly<Record<string, Sentence>>
}

const textOf = (id: string, reader: Language): Text | undefined =>
  (reader.person.rules as unknown as Readonly<Record<string, Text>>)[id]

/** What a finding tells its reader, in one sentence that fits a line. */
export function message(finding: Reported, reader: Language): string {
  const { rule, says, facts, count } = finding
  const { show, reserved } = reader.person
  if (isReserved(rule)) return cut(reservedSentence(rule, facts, reader))
  const text = textOf(rule, reader)
  const sentence = text?.says[says]?.(facts, show) ?? text?.title ?? rule
  return cut(count > 1 ? reserved.aggregated({ count, message: sentence }, show) : sentence)
}

/** What is wrong with a settings value, in one sentence; the nearest right name is not in it. */
export function problemSentence({ says, facts }: Problem, reader: Language): string {
  const { settings, show } = reader.person
  const say = settings.faults[says] as unknown as Sentence
  return say(facts, show)
}

/** What a fix offers to do; for a finding gathered on a heading, with the goal that it mends. */
export function fixTitle(finding: Reported, fix: ReportedFix, reader: Language): string {
  const { show } = reader.person
  const offers = isReserved(finding.rule) ? reservedTexts(reader) : textOf(finding.rule, reader)?.offers
  const title = offers?.[fix.offers]?.(fix.facts, show) ?? fix.offers
  return fix.goal ? `${title} ${show.quote(fix.goal.text)}` : title
}

/** What a reader is told about a rule, or about one of the findings that no rule yields. */
export function ruleText(id: SettableId, reader: Language): RuleWords {
  const docs = `${DOCS_URL}/${reader.code}/${id}`
  const text = textOf(id, reader)
  if (isReserved(id) || !text) {
    const title = isReserved(id)
      ? reservedSentence(id, { rule: '…', nearest: null, problem: '…' }, reader)
      : id
    return { title, why: '', off: '', options: {}, examples: [], sources: [], docs }
  }
  const { title, why, off, options, examples } = text
  const sources = rules[id].sources.map(key => reader.person.sources[key] ?? key)
  return { title, why, off, options, examples, sources, docs }
}

function reservedSentence(id: ReservedId, facts: object, reader: Language): string {
  return reservedTexts(reader)[id]?.(facts, reader.person.show) ?? id
}

const reservedTexts = (reader: Language): Text['says'] => reader.person.reserved as unknown as Text['says']

/** Names of documents in which people keep what they have done, in every language, without their endings. */
export const lookBackNames = (): readonly string[] =>
  Object.values(languages).flatMap(({ plan }) => plan.headings.lookBacks)

/** What a finding speaks of: a letter, or another side of the plan. */
export const letterOf = (id: SettableId): RuleInfo['letter'] => (isReserved(id) ? null : rules[id].letter)

/** Every rule in the order of the catalogue, and behind them the findings that no rule yields. */
export function catalogue(): readonly RuleInfo[] {
  const strict = defaults('strict')
  const own = RULE_IDS.map((id): RuleInfo => {
    const { letter, severity, since, kinds, readsToday, options, choices = {}, settings = [] } = rules[id]
    const shape = { options, choices, settings, leadsTo: FOLLOW_UPS[id] ?? [] }
    return { ...common(id), letter, severity, since, kinds, readsToday, ...shape, fixable: fixableBy(id) }
  })
  const reserved = RESERVED.map((id): RuleInfo => {
    const { severity } = strict.rules[id]
    const shown = severity === 'off' ? 'info' : severity
    return {
      ...common(id),
      letter: null,
      severity: shown,
      since: '0.1.0',
      kinds: [],
      readsToday: false,
      options: {},
      choices: {},
      settings: [],
      leadsTo: [],
      fixable: id === 'directive-unused' ? 'input' : 'no',
    }
  })
  return [...own, ...reserved]
}

const common = (id: SettableId): Pick<RuleInfo, 'id' | 'presets' | 'docs'> => ({
  id,
  presets: presetsOf(id),
  docs: `${DOCS_URL}/en/${id}`,
})

function fixableBy(id: SettableId): RuleInfo['fixable'] {
  if (SAFELY_FIXED.includes(id)) return 'safe'
  const reader = languages.en
  const offers = reader ? Object.keys(textOf(id, reader)?.offers ?? {}) : []
  return offers.length > 0 ? 'input' : 'no'
}

/** Finds the innermost goal on whose words, or among whose children, an offset of the document stands. */
export function goalFinder(lint: Lint): (offset: number) => Goal | null {
  const goals = [...everyGoal(lint.plan.goals)].sort((a, b) => a.span.start - b.span.start)
  // How far the goals up to each reach: no goal before it holds what lies beyond.
  let furthest = 0
  const reach = goals.map(goal => {
    furthest = Math.max(furthest, endOf(goal))
    return furthest
  })
  return offset => {
    let place = lastUpTo(goals.length, each => goals[each]?.span.start ?? 0, offset)
    for (; place >= 0 && (reach[place] ?? 0) >= offset; place--) {
      const goal = goals[place]
      if (goal && endOf(goal) >= offset) return goal
    }
    return null
  }
}

function endOf({ span, place }: Goal): number {
  return Math.max(span.end, 'childrenEnd' in place ? place.childrenEnd : place.tail)
}

/** Cut to what a list of problems shows, never through a character. */
function cut(sentence: string): string {
  if (sentence.length <= LONGEST_MESSAGE) return sentence
  return `${sentence.slice(0, LONGEST_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
