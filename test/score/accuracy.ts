import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'
import { type Comparison, compare, TODAY } from './compare'
import { readLabelled } from './labels'
import { scorePage } from './page'

/** `docs/accuracy.md`: how well the engine of this commit reads the project's own labelled documents. */
export function accuracyPage(): string {
  const all = readLabelled('test/corpus').map(compare)
  const misses = all
    .flatMap(({ misses: own }) => own)
    .filter(({ of }) => of !== 'letters' && of !== 'statuses')
  return [
    '# How well Goalmark reads plans',
    '',
    '<!-- Written by `npm run generate` from the labelled documents: do not edit. -->',
    '',
    'Goalmark is measured on invented plans of invented people, labelled by hand before the engine read them: which lines are goals, when',
    'each is due, what a coach would say of it. `npm run score` prints these tables for any folder of such documents;',
    '`npm run score -- --misses` lists every line it got wrong. The form of the labels is in',
    '[test/corpus](../test/corpus/README.md). The rules run as in the preset `strict`, with no finding gathered or held back.',
    '',
    'What these figures are not: a promise. The engine was corrected with most of these documents in sight, so a plan of',
    'your own will be read a little less well. Where it is misread, describe its shape with an invented person: that plan will',
    'join the corpus. Never send a real one.',
    '',
    'How to read the tables: **precision** is the share of findings that a coach agrees with, **recall** the share of what a',
    'coach would say that Goalmark says. What a coach could say or let be counts neither way, so that a rule may speak often',
    'and be judged seldom: “few” marks a rule that was judged fewer than five times, whose figures say little. The two rows of',
    'bounds for single rules hold whatever speaks five times or more. “≥” is the bound that the scoreboard holds a figure to. Of a language, “sure” is a reader who',
    'sees one item and nothing else; otherwise the document’s language holds.',
    '',
    scorePage('The corpus', all),
    '## What kind of document it is',
    '',
    'A second set, `test/kinds`, of which only the kind is known, is harder than the corpus above:',
    '',
    ...kindTable(),
    '',
    'These short documents give little away on purpose: no title that says “plan”, few headings, odd forms. Goalmark',
    'would rather keep still over a plan than speak in a document that is none: of those that are no plans it must speak in',
    'none, and a test holds it to that. A reflection read as a plan is linted as one. A plan that it passes over is linted all the same when you name it, when its folder',
    'is in the settings, or when it says `type: career-plan` at its top.',
    '',
    '## Every miss',
    '',
    'Of goals, deadlines, kinds and rules; those of single letters and states are in `npm run score -- --misses`. Behind a',
    'deadline stands where it was read: in the goal’s `own` words, a `label`, a `column`, a `heading`, its steps (`child`).',
    '',
    ...misses.map(line),
    '',
  ].join('\n')
}

const line = ({ path, line: at, of, what }: Comparison['misses'][number]): string =>
  `- \`${path}:${at}\` ${of}: ${what.replaceAll('|', '\\|')}`

const FOLDER = 'test/kinds'

/** A row a kind: how many documents of it were read as what they are, and in how many Goalmark would speak. */
function kindTable(): string[] {
  const kinds = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return [
    '| Kind | Documents | Read as what they are | Linted without being asked |',
    '| --- | --- | --- | --- |',
    ...kinds.map(({ name }) => {
      const reports = readdirSync(join(FOLDER, name)).map(file =>
        lint(
          { text: readFileSync(join(FOLDER, name, file), 'utf8'), path: 'notes.md' },
          defaults('strict'),
          TODAY,
        ),
      )
      const right = reports.filter(({ plan }) => plan.kind === name).length
      const heard = reports.filter(({ skipped }) => skipped === null).length
      return `| ${name} | ${reports.length} | ${right} | ${heard} |`
    }),
  ]
}
