import type { Language } from '../language'
import { changes } from './changes'
import { clauses } from './clauses'
import { dates } from './dates'
import { editing } from './editing'
import { editor } from './editor'
import { effort } from './effort'
import { grammar } from './grammar'
import { headings } from './headings'
import { levels } from './levels'
import { lexicon } from './lexicon/all'
import { obstacles } from './obstacles'
import { phrases } from './phrases'
import { quantities } from './quantities'
import { reserved } from './reserved'
import { revisions } from './revisions'
import { rules } from './rules/index'
import { settings } from './settings'
import { show } from './show'
import { sources } from './sources'
import { statements } from './statements'
import { story } from './story'
import { suggestions } from './suggestions'
import { templates } from './templates'
import { ui } from './ui'
import { upkeep } from './upkeep'
import { view } from './view'

/** English, as written in Britain, Ireland, North America, Africa, South Asia and Oceania. */
export const en: Language = {
  code: 'en',
  name: 'English',
  plan: {
    get lexicon() {
      return lexicon()
    },
    headings,
    grammar,
    quantities,
    changes,
    levels,
    obstacles,
    revisions,
    dates,
    phrases,
    upkeep,
    story,
    effort,
    clauses,
    statements,
    suggestions,
    templates,
  },
  person: { rules, show, ui, editor, editing, view, reserved, settings, sources },
}

export default en
