import type { Language } from '../../server/core/languages/language'
import type { DateWords } from '../../server/core/plan/date-words'
import type { QuantityWords } from '../../server/core/plan/words'

/** Where goals are never coloured: code, links, comments, tags, front matter. */
const OUTSIDE = [
  'meta.embedded',
  'markup.fenced_code',
  'markup.raw',
  'markup.inline.raw',
  'markup.math',
  'markup.underline.link',
  'meta.link',
  'meta.image',
  'meta.tag',
  'comment',
]

// Every repeat is bounded and none holds another, so that a long line costs no more than its length.
const SPACE = '\\s{1,2}'
const GAP = '\\s{0,2}'
const START = '(?<![\\p{L}\\p{N}_/=#.-])'
const END = '(?![\\p{L}\\p{N}_/]|-\\p{L})'
const YEAR = '(?:19|20)\\d\\d(?!\\d)'
const FIGURES = `(?!${YEAR})\\d{1,9}(?:[\\s,.]\\d{3}){0,2}(?:[.,]\\d{1,2})?`
const WORD = "[\\p{L}’'-]{2,24}"

/** The injection grammar that colours deadlines, measures and horizon words, in the words of these languages. */
export function grammar(languages: readonly Language[]): string {
  const rules = (scope: string, of: (language: Language) => readonly string[]) => ({
    patterns: inTurn(languages.map(of)).map(match => ({ name: `${scope}.goalmark`, match })),
  })
  return `${JSON.stringify(
    {
      $comment: 'Made by `npm run generate` from the words in server/core/languages. Do not edit.',
      name: 'Goalmark',
      scopeName: 'goalmark.injection',
      injectionSelector: `text.html.markdown - (${OUTSIDE.join(' | ')})`,
      patterns: [
        { include: '#named' },
        { include: '#deadline' },
        { include: '#measure' },
        { include: '#horizon' },
      ],
      repository: {
        named: { patterns: languages.map(({ plan }) => ({ match: named(plan.quantities) })) },
        deadline: rules('constant.numeric.deadline', deadlines),
        measure: {
          patterns: [
            ...rules('support.type.measure', measures).patterns,
            { name: 'support.type.measure.goalmark', match: counted(languages) },
          ],
        },
        horizon: rules('keyword.control.horizon', horizons),
      },
    },
    null,
    2,
  )}\n`
}

/** The first pattern of each language, then the second of each: what is longer in any language is tried first. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(list => list.length))
  const taken = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap(list => list.slice(turn, turn + 1)),
  )
  return [...new Set(taken.flat())]
}

/** « Five assignments », « deux élèves »: a number before what it counts, in any of the languages. */
function counted(languages: readonly Language[]): string {
  const plans = languages.map(({ plan }) => plan)
  const noNouns = anyOf(
    plans.flatMap(({ quantities, dates, grammar }) => [
      ...quantities.timeUnits,
      ...Object.values(dates.units).flat(),
      ...dates.months.flat(),
      ...quantities.notCounted,
      ...quantities.per,
      ...grammar.stopWords,
    ]),
  )
  const limit = anyOf(plans.flatMap(({ quantities }) => quantities.thresholds))
  const number = numbers(plans.map(({ quantities }) => quantities))
  return whole(`(?:${limit}${SPACE})?${number}(?:${SPACE}(?!${noNouns}${END})${WORD}){1,2}(?<=[sx])`)
}

/** A number in figures, or in one word: twenty-one and its kin would make up half of the grammar. */
function numbers(words: readonly QuantityWords[]): string {
  const names = words.flatMap(word => Object.keys(word.numbers))
  return `(?:${FIGURES}|${anyOf(names.filter(name => !/[ -]/.test(name)))})`
}

/** « Level 3 », « Python 3 »: the figure only names, and is taken away before anything counts it. */
function named(words: QuantityWords): string {
  return whole(`${anyOf(words.named)}${SPACE}\\d{1,4}`)
}

function deadlines({ plan }: Language): string[] {
  const dates = plan.dates
  const { full, short } = daysAndMonths(dates)
  const units = anyOf(Object.values(dates.units).flat())
  const edge = `${anyOf([...dates.endOf, ...dates.startOf, ...dates.early, ...dates.mid, ...dates.late])}(?:${SPACE}|-)`
  const opener = `${anyOf([...dates.by, ...dates.before, ...dates.in, ...dates.startOf, ...dates.endOf])}${SPACE}`
  const article = `(?:${anyOf(plan.grammar.determiners)}${GAP})?`
  const season = anyOf(Object.values(dates.seasons).flat())
  const feast = anyOf(dates.feasts.flatMap(({ forms }) => forms))
  const next = anyOf(dates.next)
  const code = `(?:(?:${anyOf(dates.quarterCodes)}[1-4]|${anyOf(dates.halfCodes)}[12])(?!\\d)|${anyOf(dates.fiscalCodes)}\\d\\d)`
  const period = [
    `${YEAR}-?${code}`,
    `${code}(?:\\s|-|')?(?:${YEAR}|\\d\\d(?!\\d))`,
    `${season}${SPACE}${YEAR}`,
    `${edge}${article}(?:${YEAR}|${code}|${units})`,
    `${next}${SPACE}${units}|${units}${SPACE}${next}`,
  ]
  const between = `(?:${anyOf(dates.betweenNumberAndUnit)}${SPACE})?`
  return [
    whole(`(?:${opener})?${article}(?:${[...full, ...period].join('|')})`),
    whole(
      `${opener}${article}(?:(?:${edge})?${short}|(?:${edge})?${article}(?:${YEAR}|${code}|${season})|${feast})`,
    ),
    whole(`${anyOf(dates.within)}${SPACE}${numbers([plan.quantities])}${SPACE}${between}${units}`),
  ]
}

/**
 * Days and months: what is a date by itself, and what needs a preposition. Where months take a capital, one that is also
 * a word (may) needs it, or a year behind.
 */
function daysAndMonths(dates: DateWords): { readonly full: readonly string[]; readonly short: string } {
  const monthFirst = dates.order !== 'dmy'
  const isSure = (name: string) => !monthFirst || !dates.ambiguousMonths.includes(name)
  const names = dates.months.flat()
  const doubtful = names.filter(name => !isSure(name))
  const month = `${anyOf(names)}\\.?`
  const short = `(?:${anyOf(names.filter(isSure))}|(?-i:${anyOf(doubtful.map(capital))}))`
  const day = `(?:[12]\\d|3[01]|0?[1-9])(?:${anyOf(dates.dayOrdinals)})?`
  const weekday = `(?:${anyOf(dates.weekdays.flat())},?${SPACE})?`
  const edge = `(?:${anyOf([...dates.early, ...dates.mid, ...dates.late, ...dates.endOf])}(?:${SPACE}|-))?`
  const full = [
    '(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d)(?!-)',
    `${weekday}${day}${SPACE}(?:${month},?${SPACE}${YEAR}|${short})`,
    `${edge}${month}${SPACE}${YEAR}`,
  ]
  return {
    full: monthFirst
      ? [...full, `${weekday}${month}${SPACE}${day},?${SPACE}${YEAR}`, `${short}${SPACE}${day}`]
      : full,
    short,
  }
}

/** Words that promise a horizon. A lone « next » or « long » does so in a heading only, and is left alone. */
function horizons({ plan }: Language): string[] {
  const phrases = Object.values(plan.headings.horizons).flat()
  return [whole(anyOf(phrases.filter(phrase => /[ -]/.test(phrase))))]
}

function measures({ plan: { quantities, dates } }: Language): string[] {
  const timeUnits = [...quantities.timeUnits, ...Object.values(dates.units).flat()]
  const units = anyOf(quantities.units.filter(unit => !timeUnits.includes(unit)))
  const number = numbers([quantities])
  const limit = `(?:${anyOf(quantities.thresholds)}${SPACE})?`
  const amount = `(?:[$£€]${GAP}${number}[km]?|${number}${GAP}${units})`
  const bare = `(?:${amount}|${number})`
  const notDays = `(?!${SPACE}${anyOf(dates.months.flat())})`
  const time = anyOf(timeUnits)
  const per = `(?:/|${SPACE}${anyOf(quantities.per)}${SPACE})`
  return [
    whole(`${anyOf(quantities.from)}${SPACE}${bare}${SPACE}${anyOf(quantities.to)}${SPACE}${bare}${notDays}`),
    whole(`${amount}${SPACE}${anyOf(quantities.to)}${SPACE}${amount}`),
    whole(`${limit}${number}${GAP}(?:${anyOf(dates.times)}|[x×])?${GAP}(?:${units}|${time})?${per}${time}`),
    whole(`${limit}${amount}`),
    whole(`${anyOf(quantities.scores)}${SPACE}(?:${FIGURES}|(?-i:[ABC][12]))`),
    whole(`${limit}\\d{1,3}/\\d{1,3}`),
    whole(`${anyOf(dates.every)}${SPACE}${anyOf([...dates.weekdays.flat(), ...timeUnits])}`),
    '(?<![\\p{L}\\p{N}_/=.-])(?-i:[ABC][12])(?![\\p{L}\\p{N}_/-])',
  ]
}

const whole = (pattern: string) => `(?i)${START}(?:${pattern})${END}`

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** One of these phrases, the longest first; none at all never matches. */
function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)'
  const forms = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${forms.map(literal).join('|')})`
}

/** A phrase as people type it: with or without accents, either apostrophe, any space or hyphen. */
function literal(phrase: string): string {
  return [...phrase.normalize('NFC')].map(typed).join('')
}

function typed(character: string): string {
  const base = character.normalize('NFD').charAt(0)
  if (character === ' ') return '\\s'
  if (character === "'" || character === '’') return "['’]"
  if (character === '-') return '\\p{Pd}'
  if (base !== character && /[a-z]/i.test(base)) return `[${base}${character}]`
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
