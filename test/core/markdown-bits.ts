import fc from 'fast-check'

// Documents of plain Markdown and of what borders on it, line by line.

const WORDS = [
  'a',
  'b',
  'word',
  'é',
  '«x»',
  '12',
  '2027.',
  '1)',
  'x:',
  '—',
  '😀',
  '.',
  '!',
  '(y)',
  '"q"',
  '\u00a0',
  '\u2028',
  'snake_case',
  'a*b',
  'R&D',
  '5 < 6',
  'a|b',
  '#',
  '# x',
  '-',
  '+',
  '|',
  '---',
  '===',
  '=',
  '1.',
  '2.',
  '\t',
  '[ ]',
  '[x]',
  '[note]',
  '[]',
  '[a]',
  '[a](',
  '](',
  '[l](u)',
  '[l](u v)',
  '![i](u)',
  '[*l*](u)',
  '*[l](u)*',
  '\\',
  '\\*',
  '\\a',
  '`c`',
  '``',
  '` x `',
  '``a`b``',
  '&amp;',
  '&x',
  '<',
  '<=',
  '<b>',
  '</b>',
  '<1@b.c>',
  '<http://a.b>',
  '*',
  '**',
  '***',
  '****',
  '_',
  '__',
  '*e*',
  '_e_',
  '**s**',
  '__s__',
  '***t***',
  '*a',
  'a*',
  '**a',
  'a**',
  '_a',
  'a_',
  '~~~',
  '```',
  '>',
  '<!-- c -->',
  '<!--',
  '-->',
] as const

const OPENINGS = [
  '',
  '',
  '',
  '',
  '',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '10) ',
  '1) ',
  '-   ',
  '-     ',
  '- - ',
  '1. - ',
  '# ',
  '## ',
  '### ',
  '> ',
  '>',
  ' ',
  '  ',
  '   ',
  '    ',
  '      ',
  '  - ',
  '   - ',
  '    - ',
  '     - ',
  '      - ',
  '  1. ',
  '   1. ',
  '\t',
  '\t- ',
  '- [ ] ',
  '- [x] ',
  '| ',
  '|',
  '|---|---|',
  '| - |',
  '|:-|',
  '---',
  '***',
  '* * *',
  '===',
  '-',
  '*',
  '1.',
  '#',
  '##  ',
  '  # ',
  '<!-- c -->',
  '<div>',
] as const

const ENDINGS = ['', '', '', '', ' ', '  ', '   ', ' |', '|', '\\', ' #', ' ##'] as const

const word = fc.constantFrom(...WORDS)
const words = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom(' ', ''))
  .map(([all, gap]) => all.join(gap))
const line = fc
  .tuple(fc.constantFrom(...OPENINGS), words, fc.constantFrom(...ENDINGS))
  .map(parts => parts.join(''))
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map(all => all.join('\n'))

const row = (cell: fc.Arbitrary<string>, count: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(' ', '  ', ''), cell, fc.constantFrom(' ', '')), {
        minLength: Math.max(count - 1, 1),
        maxLength: count,
      }),
      fc.constantFrom('|', '|', '', ' | ', '||'),
    )
    .map(([cells, end]) => `|${cells.map(parts => parts.join('')).join('|')}${end}`)

const table = fc
  .integer({ min: 1, max: 3 })
  .chain(count =>
    fc.tuple(
      row(word, count),
      row(fc.constantFrom('---', '-', ':-', ':-:', '--:'), count),
      fc.array(row(word, count), { maxLength: 3 }).map(rows => rows.join('\n')),
    ),
  )
  .map(rows => rows.join('\n'))

const code = fc
  .tuple(
    fc.constantFrom('```', '~~~'),
    fc.constantFrom('', 'js', 'js a b ', '  x', '~'),
    lines,
    fc.constantFrom('', ' ', '`'),
  )
  .map(([fence, info, inner, end]) => `${fence}${info}\n${inner}\n${fence}${end}`)
const quote = fc
  .tuple(fc.oneof(lines, table), fc.constantFrom('> ', '> ', '>'), fc.constantFrom('\n', '\n', ''))
  .map(([inner, sign, end]) => inner.replace(/^/gm, sign) + end)
const underlined = fc
  .tuple(words, fc.constantFrom('---', '===', '-', '--  ', '= '))
  .map(all => all.join('\n'))
const comment = fc
  .tuple(lines, fc.constantFrom('', ' ', 'x'))
  .map(([inner, end]) => `<!-- ${inner} -->${end}`)

/** Blocks of plain Markdown and of what borders on it, in any order, with any ends of lines. */
export const plainMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: line },
        { weight: 1, arbitrary: table },
        { weight: 1, arbitrary: code },
        { weight: 2, arbitrary: quote },
        { weight: 1, arbitrary: underlined },
        { weight: 1, arbitrary: comment },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([blocks, gap, end]) => blocks.join(gap) + end)
