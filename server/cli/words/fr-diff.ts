import type { ChangeClauses, ChangeFacts, DiffWords } from './diff-words'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`

const FEMININE: readonly ChangeFacts['type'][] = ['stage', 'action', 'habit']
/** The ending that agrees with what is spoken of: « prévu », « prévue ». */
const e = ({ type }: ChangeFacts): string => (FEMININE.includes(type) ? 'e' : '')

const noReason = ' : sans raison donnée'

/** What the plan says about it, or that it says nothing. */
const why = ({ isSilent, said }: ChangeFacts): string => (said ? ` : ${said}` : isSilent ? noReason : '')
const steps = ({ steps: n }: ChangeFacts): string => (n > 0 ? `, avec ${count(n, 'étape')}` : '')
const due = (facts: ChangeFacts): string => `prévu${e(facts)} pour le ${facts.from}`

function gone(facts: ChangeFacts): string {
  if (facts.was === 'done') return `retiré${e(facts)} une fois fait${e(facts)}`
  return facts.was === 'dropped' ? `retiré${e(facts)} après abandon` : `disparu${e(facts)}`
}

const says: ChangeClauses = {
  added: facts => `ajouté${e(facts)}${steps(facts)}`,
  removed: facts => `${gone(facts)}${steps(facts)}${why(facts)}`,
  relocated: ({ path }) => `vient de ${path}`,
  done: facts => `fait${e(facts)}`,
  reopened: () => 'de nouveau en cours',
  dropped: facts => `abandonné${e(facts)}${why(facts)}`,
  postponed: facts => `reporté${e(facts)}${why(facts)}`,
  'deadline-later': facts => `${due(facts)}, désormais pour le ${facts.to}${why(facts)}`,
  'deadline-earlier': facts =>
    `${due(facts)}, désormais pour le ${facts.to}, soit ${count(facts.days ?? 0, 'jour')} plus tôt`,
  'deadline-set': facts => `désormais prévu${e(facts)} pour le ${facts.to}`,
  'deadline-removed': facts => `${due(facts)}, désormais ${facts.to ?? 'sans date'}${why(facts)}`,
  'target-lowered': facts => `de ${facts.from} à ${facts.to}, ce qui demande moins${why(facts)}`,
  'target-raised': ({ from, to }) => `de ${from} à ${to}, ce qui demande davantage`,
  'target-changed': facts => `mesuré${e(facts)} par ${facts.from}, désormais par ${facts.to}`,
  'target-set': facts => `désormais mesuré${e(facts)} par ${facts.to}`,
  'target-removed': facts => `n’est plus mesuré${e(facts)} par ${facts.from}${why(facts)}`,
  reworded: facts => `reformulé${e(facts)}, auparavant ${facts.from}`,
}

const days = (facts: ChangeFacts): string => count(facts.days ?? 0, 'jour')
const redacted: ChangeClauses = {
  ...says,
  relocated: () => 'vient d’un autre plan',
  'deadline-later': facts => `échéance ${days(facts)} plus tard`,
  'deadline-earlier': facts => `échéance ${days(facts)} plus tôt`,
  'deadline-set': () => 'a désormais une échéance',
  'deadline-removed': () => 'n’a plus d’échéance',
  'target-lowered': () => 'demande moins',
  'target-raised': () => 'demande davantage',
  'target-changed': () => 'a une autre mesure',
  'target-set': () => 'a désormais une mesure',
  'target-removed': () => 'n’a plus de mesure',
  reworded: facts => `reformulé${e(facts)}`,
}

/** Ce que dit « goalmark diff », en français. */
export const diff: DiffWords = {
  says,
  redacted,
  reasonGiven: ' : avec une raison',
  noReason,
  title: 'Ce que sont devenus les objectifs',
  columns: ['Ligne', 'Objectif', 'Ce qu’il est devenu'],
  files: {
    added: 'nouveau plan',
    deleted: 'ce plan a disparu',
    renamed: from => `s’appelait ${from}`,
    before: reason => `n’était pas lu comme un plan : ${reason}`,
    after: reason => `n’est plus lu comme un plan : ${reason}`,
  },
  lineBefore: line => `ancienne ligne ${line}`,
  since: ref => `depuis ${ref}`,
  within: range => `dans ${range}`,
  nothing: when => `Aucun objectif n’a changé ${when}.`,
  changed: (goals, plans, when) =>
    `${count(goals, 'objectif')} ou ${goals < 2 ? 'étape a' : 'étapes ont'} changé ${when}, dans ${count(plans, 'plan')}.`,
  slips: n => (n < 2 ? `${n} glisse sans raison donnée.` : `${n} glissent sans raison donnée.`),
  outside: 'Ce chemin est hors du dépôt git.',
  hint: 'Un mot après la date suffit, ou une note sous l’objectif : « (reporté du 31 mars 2027 : cours complet) ».',
}
