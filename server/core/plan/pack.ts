import type { Settings } from '../settings'
import { DateTable } from './dates/table'
import { FormSet } from './form-set'
import { LEVELS } from './level-words'
import { indexStatements, type StatementSets } from './statement-sets'
import { TermTable } from './terms'
import { fold } from './tokens'
import type { Rhythm, UpkeepWords } from './upkeep-words'
import type { PlanWords, Sense, TermCategory } from './words'

/** A language as the reader uses it: the pack's tables, indexed. */
export interface Pack {
  readonly code: string
  readonly words: PlanWords
  readonly dates: DateTable
  readonly terms: TermTable
  readonly sets: Sets
  readonly statements: StatementSets
}

export type PackSource = { readonly code: string; readonly plan: PlanWords }

type Sets = ReturnType<typeof indexSets>

/** Indexed packs, by the frozen pack and the user's own words they were made from: the same input, the same value. */
const known = new WeakMap<PackSource, WeakMap<Settings['lexicon'], Pack>>()

/** The pack, its tables made when they are first needed, with the user's own vocabulary merged in. */
export function indexPack(source: PackSource, settings: Pick<Settings, 'lexicon'>): Pack {
  const made = known.get(source)?.get(settings.lexicon)
  if (made) return made
  const { plan } = source
  let dates: DateTable | null = null
  let terms: TermTable | null = null
  let statements: StatementSets | null = null
  const pack: Pack = {
    code: source.code,
    words: plan,
    sets: indexSets(plan, settings.lexicon),
    get dates() {
      dates ??= new DateTable(plan.dates, plan.grammar, plan.quantities)
      return dates
    },
    get terms() {
      terms ??= new TermTable([...plan.lexicon, ...ownEntries(settings.lexicon)], settings.lexicon.remove)
      return terms
    },
    get statements() {
      statements ??= indexStatements(plan.statements)
      return statements
    },
  }
  const bySettings = known.get(source) ?? new WeakMap<Settings['lexicon'], Pack>()
  known.set(source, bySettings.set(settings.lexicon, pack))
  return pack
}

/** What `roles` adds words to. */
const ROLE_KINDS = [
  ['specific', 'specific-role'],
  ['generic', 'generic-role'],
  ['people', 'person-role'],
] as const

const ownEntries = ({ add, roles, sectors }: Settings['lexicon']): Sense[] => [
  ...Object.entries(add).map(([category, forms]) => ({
    forms: forms ?? [],
    category: category as TermCategory,
  })),
  ...ROLE_KINDS.map(([kind, category]) => ({ forms: roles[kind] ?? [], category })),
  ...Object.entries(sectors).map(([group, forms]) => ({
    forms,
    category: 'sector' as const,
    group,
  })),
]

/** A list of the language, with the user's own words and without those that they leave alone. */
function ownForms(
  forms: readonly string[],
  category: TermCategory,
  { add, remove }: Settings['lexicon'],
): readonly string[] {
  const gone = new Set(remove.map(fold))
  const kept = gone.size > 0 ? forms.filter(form => !gone.has(fold(form))) : forms
  return [...kept, ...(add[category] ?? [])]
}

function indexSets(words: PlanWords, lexicon: Settings['lexicon']) {
  const { grammar, quantities, headings, dates, changes, levels, obstacles, revisions, upkeep } = words
  const { story, effort, clauses } = words
  const set = (forms: readonly string[]) => new FormSet(forms)
  const sets = <Key extends string>(table: Readonly<Record<Key, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries<readonly string[]>(table).map(([key, forms]) => [key, set(forms)]),
    ) as Readonly<Record<Key, FormSet>>
  return {
    leadIns: set(grammar.leadIns),
    goalCues: set(grammar.goalCues),
    futureCues: set(grammar.futureCues),
    cueNouns: set(grammar.cueNouns),
    cueVerbs: set(grammar.cueVerbs),
    cueObjects: set(grammar.cueObjects),
    contingencies: set(grammar.contingencies),
    asRole: set(grammar.asRole),
    subordinators: set(grammar.subordinators),
    jobNouns: set(grammar.jobNouns),
    // A hedge of the user's own stands before the verb, as « maybe » does.
    beforeVerb: set([...grammar.beforeVerb, ...(lexicon.add.hedge ?? []), ...(lexicon.add.polite ?? [])]),
    determiners: set(grammar.determiners),
    prepositions: set(grammar.prepositions),
    negations: set(grammar.negations),
    byDoing: set(grammar.byDoing),
    become: set(grammar.becomeVerbs),
    aimCues: set(grammar.aimCues),
    roads: set(grammar.roads),
    orderWords: set(grammar.orderWords),
    postVerbs: set(grammar.postVerbs),
    aimHeadings: set(grammar.aimHeadings),
    placeholders: set(ownForms(grammar.placeholders, 'placeholder', lexicon)),
    frequencies: set(lexicon.add.frequency ?? []),
    examplePrefixes: set(grammar.examplePrefixes),
    gapAdmissions: set(grammar.gapAdmissions),
    career: set(grammar.career),
    developmentForms: set(grammar.developmentForms),
    okrs: set(grammar.okrs),
    product: set(grammar.product),
    retrospects: set(grammar.retrospects),
    selfLetters: set(grammar.selfLetters),
    guide: set(grammar.guide),
    instructions: set(grammar.instructions),
    institution: set(grammar.institution),
    pastOpeners: set(grammar.pastOpeners),
    selfEmployed: set(grammar.selfEmployed),
    datedBy: set(grammar.datedBy),
    firstPerson: set(grammar.firstPerson),
    firstPersonPlural: set(grammar.firstPersonPlural),
    secondPerson: set(grammar.secondPerson),
    questions: set(headings.interviewQuestions),
    status: {
      done: set(grammar.statuses.done),
      dropped: set(grammar.statuses.dropped),
      moved: set(grammar.statuses.moved),
      open: set(grammar.statuses.open),
    },
    anyStatus: set(Object.values(grammar.statuses).flat()),
    joiners: set(clauses.joiners),
    alternatives: set(clauses.alternatives),
    pairedVerbs: clauses.pairedVerbs.map(([first, second]) => [new Set(first), new Set(second)] as const),
    pronouns: set(clauses.pronouns),
    references: set(clauses.references),
    afterVerb: set(clauses.afterVerb),
    purposes: set(clauses.purposes),
    purposeVerbs: set(clauses.purposeVerbs),
    exchanges: set(clauses.exchanges),
    competencyFrames: new Set(grammar.competencyFrames),
    notVerbs: new Set(grammar.notVerbs),
    notRoles: new Set(grammar.notRoles),
    stopWords: new Set(grammar.stopWords),
    meant: new Map(Object.entries(grammar.accentless)),
    idioms: set(quantities.idioms),
    units: set(quantities.units),
    timeUnits: set(quantities.timeUnits),
    per: set(quantities.per),
    thresholds: set(quantities.thresholds),
    from: set(quantities.from),
    to: set(quantities.to),
    changeVerbs: set(quantities.changeVerbs),
    changes: sets(changes),
    rungs: LEVELS.map(level => set(levels.rungs[level])),
    noRungs: set(levels.none),
    selves: set(levels.self),
    obstacles: sets(obstacles),
    revisions: sets(revisions),
    named: set(quantities.named),
    scores: set(quantities.scores),
    deliverVerbs: set(quantities.deliverVerbs),
    achieveVerbs: set(quantities.achieveVerbs),
    singular: set(quantities.singular),
    ratioJoiners: set(quantities.ratioJoiners),
    notStuff: set(quantities.notStuff),
    beforeClock: set(quantities.beforeClock),
    finished: set(quantities.finished),
    notCounted: set(quantities.notCounted),
    story: mapped(story, set),
    effort: {
      hours: set(effort.hours),
      minutes: set(effort.minutes),
      oneHour: set(effort.oneHour),
      halfHour: set(effort.halfHour),
      anyHour: set([...effort.oneHour, ...effort.halfHour]),
      perDay: set(effort.perDay),
      perWeek: set(effort.perWeek),
      perFortnight: set(effort.perFortnight),
      perMonth: set(effort.perMonth),
      slots: set(effort.slots),
      slotRhythms: set(effort.slotRhythms),
      keeping: set(effort.keeping),
      courses: set(effort.courses),
      working: set(effort.working),
    },
    sure: {
      said: set(effort.confidence.said),
      behind: set(effort.confidence.behind),
      between: set(effort.confidence.between),
      own: set(effort.confidence.own),
    },
    conditions: set(dates.conditions),
    ongoing: set(dates.ongoing),
    presentAge: set(dates.presentAge),
    born: set(dates.born),
    academicTerms: set(dates.terms),
    upkeep: indexUpkeep(upkeep),
    anyEnumerator: set(Object.values(headings.enumerators).flat()),
    anyCue: set([...grammar.goalCues, ...grammar.leadIns, ...grammar.cueNouns]),
    anyStop: set([
      ...grammar.subordinators,
      ...clauses.purposes,
      ...grammar.byDoing,
      ...clauses.purposeVerbs,
    ]),
    anyLook: set([...upkeep.looks, ...upkeep.meetings]),
    anyVoice: set([
      ...grammar.firstPerson,
      ...grammar.firstPersonPlural,
      ...grammar.secondPerson,
      ...grammar.institution,
      ...dates.born,
      ...grammar.selfLetters,
    ]),
    enumerators: Object.fromEntries(
      Object.entries(headings.enumerators).map(([type, forms]) => [type, set(forms)]),
    ) as Readonly<Record<keyof typeof headings.enumerators, FormSet>>,
  }
}

/** Days between two rounds of each rhythm. */
const DAYS: Readonly<Record<Rhythm, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 31,
  'two-months': 62,
  quarter: 92,
  half: 184,
  year: 365,
}

function indexUpkeep({ rhythms, ...lists }: UpkeepWords) {
  const sets = Object.fromEntries(
    Object.entries(lists).map(([name, forms]) => [name, new FormSet(forms)]),
  ) as Readonly<Record<keyof typeof lists, FormSet>>
  const timed = Object.entries(rhythms).map(
    ([name, forms]) => [DAYS[name as Rhythm], new FormSet(forms)] as const,
  )
  return { ...sets, rhythms: timed, anyRhythm: new FormSet(Object.values(rhythms).flat()) }
}

/** Every list of a table made into something else, under its own name. */
function mapped<T extends { readonly [Key in keyof T]: readonly string[] }, To>(
  table: T,
  make: (forms: readonly string[]) => To,
): { readonly [Key in keyof T]: To } {
  const entries = Object.entries(table) as [keyof T, readonly string[]][]
  return Object.fromEntries(entries.map(([key, forms]) => [key, make(forms)])) as { [Key in keyof T]: To }
}
