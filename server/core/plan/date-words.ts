/** A feast or season event. `month`/`day` when fixed; `easter` days from Easter Sunday; or a date for each year. */
export interface Feast {
  readonly forms: readonly string[]
  readonly month?: number
  readonly day?: number
  readonly easter?: number
  /** The nth weekday (1 = Monday) of the month; -1 = the last. */
  readonly nth?: { readonly month: number; readonly weekday: number; readonly n: number }
  readonly years?: Readonly<Record<number, string>>
  /** The last day, for a feast that lasts; counted from the first. */
  readonly days?: number
}

/** A table, not a parser: the one engine is `plan/dates`. */
export interface DateWords {
  /** January to December, full names and abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Month names that are words too (`may`, `march`): they need a day, a year or a preposition. */
  readonly ambiguousMonths: readonly string[]
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[]
  /** What may stick to a day's figure: `st`, `nd`, « er ». */
  readonly dayOrdinals: readonly string[]
  /** Which of 03/04 comes first; null where both are in use. */
  readonly order: 'dmy' | 'mdy' | null
  /** « by », « until », « no later than », « d'ici », « au plus tard » */
  readonly by: readonly string[]
  readonly before: readonly string[]
  /** « in », « during », « en », « courant » */
  readonly in: readonly string[]
  /** « for the », « pour l' »: before a summer it ends as the summer begins; else it is « in ». */
  readonly toward: readonly string[]
  /** « from », « since », « starting », « à partir de »: a beginning, no deadline. */
  readonly from: readonly string[]
  /** « since », « depuis », « started »: what follows has happened. */
  readonly past: readonly string[]
  /** « after », « après »: what follows is no deadline. */
  readonly after: readonly string[]
  /** `start of` → its first day. */
  readonly startOf: readonly string[]
  /** `early`, « début ». */
  readonly early: readonly string[]
  /** `mid`, « mi ». */
  readonly mid: readonly string[]
  /** `late`, « fin ». */
  readonly late: readonly string[]
  /** `end of`, « fin de », « la fin de ». */
  readonly endOf: readonly string[]
  /** `eoy`, `eoq`, `eom`. */
  readonly endCodes: Readonly<Record<string, 'year' | 'quarter' | 'month' | 'week' | 'half'>>
  /** Letters before a figure: `q` → quarter, `h` → half, `t` / `s` in French. */
  readonly quarterCodes: readonly string[]
  /** Letters before the number of a week of the year: `w`, « s ». */
  readonly weekCodes: readonly string[]
  readonly halfCodes: readonly string[]
  readonly fiscalCodes: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'half' | 'year', readonly string[]>>
  /** « within », « in the next », « sous », « dans les »: before a number and a unit. */
  readonly within: readonly string[]
  /** « of », « de », « du »: what may stand between a day and its month, an edge and its period. */
  readonly joins: readonly string[]
  /** « next », « coming », « prochain »: before or behind a unit, month, season or weekday. */
  readonly next: readonly string[]
  readonly current: readonly string[]
  readonly last: readonly string[]
  /** « in the next », « des … prochains »: words that may stand between number and unit. */
  readonly betweenNumberAndUnit: readonly string[]
  /** Behind a duration: `of`, `after`, « après »: it counts from an event. */
  readonly durationAnchors: readonly string[]
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', readonly string[]>>
  /** Academic term words before a season: « session d'hiver », `winter term`. */
  readonly terms: readonly string[]
  /** `this school year`, « cette année scolaire »: ends with June. */
  readonly schoolYear: readonly string[]
  /** « rentrée »: the end of September. */
  readonly schoolStart: readonly string[]
  readonly feasts: readonly Feast[]
  /** Events without a date of their own: harvest, « mon bilan ». */
  readonly events: readonly string[]
  /** The plan's own next review or coaching session, which counts as a date. */
  readonly reviewEvents: readonly string[]
  /** Ordinal time of a programme: `week 3`, « semestre 4 », `sprint 12`. */
  readonly programUnits: readonly string[]
  /** « when I turn 30 », « à 40 ans »: forms with `{n}`. */
  readonly ages: readonly string[]
  /** « born », « né le »: the date behind is the author's birth. */
  readonly born: readonly string[]
  /** What looks like a time and is none, unless « by » stands before it: « fin de semaine », the weekend in Québec. */
  readonly notTimes: readonly string[]
  /** `from now`, « à partir d'aujourd'hui »: makes a duration of what stands before it. */
  readonly fromNow: readonly string[]
  /** « à venir », `ahead`: behind « l'année », `the year`; behind a number they say how long before. */
  readonly ahead: readonly string[]
  /** « I'm {n} », « j'ai {n} ans »: the author's age on the day of writing. */
  readonly presentAge: readonly string[]
  readonly rangeTo: readonly string[]
  /** « today », « tomorrow », « now », in days from the anchor. */
  readonly dayWords: Readonly<Record<string, number>>
  /** « ongoing », « as and when »: cadence words that are no date, in a deadline cell. */
  readonly ongoing: readonly string[]
  /** What makes a cell or label a condition: `as soon as`, `when`, « dès que », « quand ». */
  readonly conditions: readonly string[]
  /** « every », « chaque », « tous les »: with a unit or weekday, a cadence. */
  readonly every: readonly string[]
  /** `daily`, « hebdomadaire »: a cadence in one word. */
  readonly cadences: readonly string[]
  /** Parts of days that are counted: `evenings`, « soirs ». */
  readonly parts: readonly string[]
  /** « times », « fois ». */
  readonly times: readonly string[]
}
