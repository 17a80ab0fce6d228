import type { Language } from '../language'
import { clauses } from './clauses'
import { dates } from './dates'
import { grammar } from './grammar'
import { headings } from './headings'
import { lexicon } from './lexicon/all'
import { phrases } from './phrases'
import { quantities } from './quantities'
import { reserved } from './reserved'
import { rules } from './rules/index'
import { show } from './show'
import { sources } from './sources'
import { ui } from './ui'

/** French, as written in France, Québec, Belgium, Switzerland and West Africa. */
export const fr: Language = {
  code: 'fr',
  name: 'français',
  plan: { lexicon, headings, grammar, clauses, quantities, dates, phrases },
  person: { rules, show, ui, reserved, sources },
}

export default fr
