import { cap, gather } from './aggregate'
import { type Directives, faultsOf, readDirectives, silencer } from './directives'
import type { Draft } from './draft'
import { languages } from './languages/index'
import { others } from './languages/others'
import { type Parsed, parse } from './markdown'
import type { PlainDate, Plan } from './plan/model'
import { readPlan } from './plan/read'
import { remembered } from './plan/remembered'
import { yieldToOthers } from './precedence'
import type { Lint, Reported, Silenced } from './report'
import { reserved, runRules } from './run'
import type { Settings, Source } from './settings'
import { bytesIn } from './text'

/** How somebody listens who does not want to hear what a reader hears. */
export interface Listening {
  /**
   * Which findings are known, as those of a baseline are: they are not told. Asked of all findings, and of those about
   * unused directives apart, before any is gathered on a heading or capped: what is known hides nothing new.
   */
  readonly known?: (all: Lint) => ReadonlySet<Reported>
  /** A rule that throws throws here too. */
  readonly rethrow?: boolean
  /** `false`: no finding is gathered on a heading, and no goal's findings are capped. */
  readonly gather?: boolean
}

/**
 * Reads one document and says what its author could make clearer. Total: any text has a report. The report on an earlier
 * state of the document, `previous`, makes it faster and changes nothing else.
 */
export function lint(
  source: Source,
  settings: Settings,
  today: PlainDate,
  previous?: Lint,
  listening: Listening = {},
): Lint {
  if (previous && isSame(previous, source, settings, today)) return previous
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text
  const parsed = isLargerThan(text, settings.maxFileBytes) ? null : parse(text, previous?.parsed)
  const report = (plan: Plan, skipped: Lint['skipped'], { findings, silenced }: Found): Lint =>
    Object.freeze({
      source,
      text,
      plan,
      parsed,
      settings,
      today,
      skipped,
      findings: Object.freeze(findings),
      silenced: Object.freeze(silenced),
    })
  const read = (parsed: Parsed): Plan =>
    readPlan({
      parsed,
      settings,
      source,
      today,
      packs: Object.values(languages),
      others,
      previous: previous?.plan,
    })

  if (!parsed) return report(read(parse('')), 'too-large', NOTHING)
  const plan = read(parsed)
  const directives = readDirectives(parsed)
  const skipped = reasonToSkip(plan, directives)
  if (skipped) return report(plan, skipped, NOTHING)
  const whole = (found: Found): Lint => report(plan, skipped, found)
  return whole(find(plan, directives, settings, today, listening, whole))
}

type Found = Pick<Lint, 'findings' | 'silenced'>
const NOTHING: Found = { findings: [], silenced: [] }

function isSame(previous: Lint, source: Source, settings: Settings, today: PlainDate): boolean {
  const { text, path, asked, as, lookBack } = previous.source
  return (
    text === source.text &&
    path === source.path &&
    asked === source.asked &&
    as === source.as &&
    lookBack === source.lookBack &&
    previous.settings === settings &&
    previous.today.equals(today)
  )
}

/** True when the text takes more bytes than that in UTF-8. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true
  if (text.length * 3 <= bytes) return false
  return bytesIn(text) > bytes
}

function reasonToSkip(plan: Plan, { off }: Directives): Lint['skipped'] {
  if (off) return 'off'
  if (plan.kind === 'template') return 'template'
  return plan.activation.by === 'none' || plan.kind === 'not-a-plan' ? 'not-a-plan' : null
}

function find(
  plan: Plan,
  directives: Directives,
  settings: Settings,
  today: PlainDate,
  { rethrow = false, gather: gathers = true, known }: Listening,
  whole: (found: Found) => Lint,
): Found {
  const { problem } = plan.frontMatter
  const said = yieldToOthers([
    ...(problem
      ? reserved('plan-invalid-front-matter', problem.span, { problem: problem.message }, settings)
      : []),
    ...faultsOf(directives, settings),
    ...runRules(plan, settings, today, rethrow),
  ])
  const silent = silencer(directives, plan.text)
  const silenced: { readonly draft: Draft; readonly reason: string }[] = []
  const isHeard = (draft: Draft): boolean => {
    const by = silent.silencedBy(draft)
    if (by) silenced.push({ draft, reason: by.reason })
    return !by
  }
  const silencedSoFar = (): readonly Silenced[] =>
    [...silenced]
      .sort((a, b) => byPlace(a.draft, b.draft))
      .map(({ draft, reason }) => Object.freeze({ finding: finish(draft), reason }))
  const unknown = (drafts: readonly Draft[]): readonly Draft[] =>
    known ? withoutKnown(drafts, findings => known(whole({ findings, silenced: silencedSoFar() }))) : drafts
  const heard = unknown(said.filter(isHeard))
  // What was gathered on a heading can be silenced there, too.
  const told = gathers ? cap(gather(heard, plan).filter(draft => draft.count === 1 || isHeard(draft))) : heard
  return {
    findings: [...told, ...unknown(silent.unused(settings))].sort(byPlace).map(finish),
    silenced: silencedSoFar(),
  }
}

function withoutKnown(
  drafts: readonly Draft[],
  known: (all: readonly Reported[]) => ReadonlySet<Reported>,
): readonly Draft[] {
  const told = [...drafts].sort(byPlace).map(draft => ({ draft, finding: finish(draft) }))
  const findings = known(told.map(({ finding }) => finding))
  const without = new Set(told.filter(({ finding }) => findings.has(finding)).map(({ draft }) => draft))
  return drafts.filter(draft => !without.has(draft))
}

const byPlace = (a: Draft, b: Draft): number =>
  a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.at.end - b.at.end)

/** What is found again of a goal that stayed is the same finding. */
const finish: (draft: Draft) => Reported = remembered(({ goal: _, ...finding }) => Object.freeze(finding))
