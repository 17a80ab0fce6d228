import { htmlOf, type Parsed } from '../../markdown'
import type { Source } from '../../settings'
import type { Activation, FrontMatter, Kind, SignalName, Variant } from '../model'
import { fold } from '../tokens'
import { goalSignsOf } from './goal-signs'
import { metaValue } from './metadata'
import { looksBack } from './retrospect'
import { isTitled, type Seen, signalsOf } from './signals'

/** The score from which a document found in a folder or an editor is linted. */
export const ENOUGH = 6

/** Is this a plan at all, which kind, and by whose word (3.3, rulings 4 and 5). */
export function activate(
  seen: Seen,
  source: Source,
  parsed: Parsed,
): { kind: Kind; variant: Variant | null; activation: Activation } {
  const signals = signalsOf(seen, source)
  const has = (sign: SignalName): boolean => signals.some(({ what }) => what === sign)
  const score = signals.reduce((sum, { points }) => sum + points, 0)
  const declared = declaredKind(seen.meta)
  const by = source.as
    ? 'argument'
    : declared
      ? 'front-matter'
      : saysPlan(parsed)
        ? 'comment'
        : source.asked
          ? source.asked
          : score >= ENOUGH
            ? 'score'
            : 'none'
  const measured = measuredKind(seen)
  // A page of advice may show a form: what talks to its reader is none, unless a form's own title stands above it.
  const isTemplate = has('placeholders') && (!has('reader') || isForm(seen))
  const kind =
    source.as ??
    declared ??
    (by === 'none' ? (isTemplate ? 'template' : 'not-a-plan') : isTemplate ? 'template' : measured)
  return { kind, variant: variantOf(seen, kind), activation: { by, score, signals } }
}

const SAYS_PLAN = /<!--\s*goalmark:\s*plan\s*-->/

/** A comment says so. A page on Goalmark, which shows one as code, is no plan. */
const saysPlan = (parsed: Parsed): boolean =>
  SAYS_PLAN.test(parsed.text) &&
  [...htmlOf(parsed.tree)].some(({ start, end }) => SAYS_PLAN.test(parsed.text.slice(start, end)))

const KINDS: Readonly<Record<string, Kind>> = {
  'career-plan': 'plan',
  plan: 'plan',
  idp: 'plan',
  okr: 'plan',
  'career-statement': 'statement',
  statement: 'statement',
  'interview-answer': 'statement',
  'career-reflection': 'reflection',
  reflection: 'reflection',
  template: 'template',
}

const declaredKind = (meta: FrontMatter): Kind | null =>
  KINDS[fold(metaValue(meta, 'type')?.value ?? '')] ?? null

function measuredKind(seen: Seen): Kind {
  const { state, goals, meta } = seen
  if (state.statement) return 'statement'
  if (metaValue(meta, 'applying-for') && goals.length < 3) return 'statement'
  return looksBack(seen, isTitled(seen, 'retrospects') && !isForm(seen)) ? 'reflection' : 'plan'
}

function variantOf(seen: Seen, kind: Kind): Variant | null {
  const { meta, state } = seen
  if (kind === 'statement')
    return metaValue(meta, 'applying-for') || state.sections.some(({ types }) => types.includes('questions'))
      ? 'interview'
      : 'written'
  if (goalSignsOf(state).objectives.count > 0) return 'okr'
  const declared = fold(metaValue(meta, 'type')?.value ?? '') === 'idp'
  return declared || isForm(seen) ? 'idp' : null
}

/** Its title says that an employer's form is being filled in. */
const isForm = (seen: Seen): boolean => isTitled(seen, 'developmentForms')
