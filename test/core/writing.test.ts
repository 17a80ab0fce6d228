import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../server/core/index'
import { findingsOf, lintText } from '../support'

const HEAD = '---\ndate: 2026-01-15\n---\n\n'

/** The document below its metadata after the first such fix of that rule, its blanks at their defaults. */
function mended(rule: string, offer: string, body: string): string {
  const report = lintText(HEAD.replace(/\n/g, body.includes('\r\n') ? '\r\n' : '\n') + body)
  const fixes = findingsOf(report, rule).flatMap(finding => finding.fixes)
  const fix = fixes.find(({ offers }) => offers === offer)
  if (!fix) throw new Error(`no ${offer} among ${fixes.map(({ offers }) => offers)}`)
  return applyFixes(report, [fix]).text.slice(applyFixes(report, []).text.length - body.length)
}

const past = (offer: string, body: string) => mended('time-past-deadline', offer, body)

describe('a day gone by', () => {
  test.each([
    ['tick', '- [x] Sit the theory test by 2025-12-01'],
    ['move', '- [ ] Sit the theory test by 2026-02-15 (moved from 1 December 2025: reason)'],
    ['drop', '- [-] Sit the theory test by 2025-12-01 (dropped: reason)'],
  ])('on a task box: %s', (offer, line) => {
    expect(past(offer, '## Goals\n\n- [ ] Sit the theory test by 2025-12-01\n')).toBe(`## Goals\n\n${line}\n`)
  })

  test.each([
    ['tick', '1. Sit the theory test by 2025-12-01. ✅'],
    ['move', '1. Sit the theory test by 2026-02-15 (moved from 1 December 2025: reason).'],
    ['drop', '1. Sit the theory test by 2025-12-01 (dropped: reason).'],
  ])('on a plain item of a numbered list: %s', (offer, line) => {
    expect(past(offer, '## Goals\n\n1. Sit the theory test by 2025-12-01.\n')).toBe(`## Goals\n\n${line}\n`)
  })

  test.each([
    ['tick', '• [x] Déposer le dossier avant le 1er décembre 2025'],
    ['move', '• Déposer le dossier avant le 2026-02-15 (reporté du 1er décembre 2025\u00a0: raison)'],
    ['drop', '• Déposer le dossier avant le 1er décembre 2025 (abandonné\u00a0: raison)'],
  ])('on a typed bullet: %s', (offer, line) => {
    expect(past(offer, '## Objectifs\n\n• Déposer le dossier avant le 1er décembre 2025\n')).toBe(
      `## Objectifs\n\n${line}\n`,
    )
  })

  test.each([
    ['tick', '| Sit the theory test | 1 Dec 2025 | ✅          |'],
    ['move', '| Sit the theory test (moved from 1 December 2025: reason) | 2026-02-15 | In progress |'],
    ['drop', '| Sit the theory test | 1 Dec 2025 | dropped: reason |'],
  ])('in a table with a Status column, kept straight: %s', (offer, row) => {
    const head =
      '| Goal                | Deadline   | Status      |\n|---------------------|------------|-------------|\n'
    expect(past(offer, `## Goals\n\n${head}| Sit the theory test | 1 Dec 2025 | In progress |\n`)).toBe(
      `## Goals\n\n${head}${row}\n`,
    )
  })

  test.each([
    ['tick', '| Sit the test ✅          | 1 Dec 2025 |'],
    ['move', '| Sit the test (moved from 1 December 2025: reason) | 2026-02-15 |'],
    ['drop', '| Sit the test (dropped: reason) | 1 Dec 2025 |'],
  ])('in a table without one: %s', (offer, row) => {
    const head = '| Goal                     | Deadline   |\n|--------------------------|------------|\n'
    expect(past(offer, `## Goals\n\n${head}| Sit the test             | 1 Dec 2025 |\n`)).toBe(
      `## Goals\n\n${head}${row}\n`,
    )
  })

  test('a heading’s day moves to the goal itself', () => {
    expect(past('move', '## Q4 2025\n\n- Re-shelve the map collection\n')).toBe(
      '## Q4 2025\n\n- Re-shelve the map collection by 2026-02-15 (moved from 31 December 2025: reason)\n',
    )
  })

  test('no step moves behind its goal', () => {
    const body = (day: string) =>
      `## Goals\n\n- Pass the range exam by 31 January 2026\n  - [ ] Book the range by ${day}\n`
    expect(past('move', body('5 January 2026'))).toBe(body('2026-01-31 (moved from 5 January 2026: reason)'))
  })

  test('a status behind its label is told there', () => {
    const body = (status: string) =>
      `## Goals\n\n- Sit the theory test by 2025-12-01\n  - Status: ${status}\n`
    expect(past('tick', body('not started'))).toBe(body('✅'))
  })

  test('in a quotation that is a callout the sign stands behind the words', () => {
    expect(past('tick', '## Goals\n\n> [!goal] Sit the theory test by 2025-12-01\n')).toBe(
      '## Goals\n\n> [!goal] Sit the theory test by 2025-12-01 ✅\n',
    )
  })
})

describe('a date is proposed', () => {
  const dated = (body: string) => mended('time-no-deadline', 'addDate', body)

  test.each([
    ['## Goals', '2026-07-15'],
    ['## Short-term goals', '2027-07-15'],
    ['## Medium-term goals', '2029-01-15'],
    ['## Long-term goals', '2031-01-15'],
  ])('under “%s”: the end of its horizon', (heading, date) => {
    expect(dated(`${heading}\n\n- Publish my portfolio.\n`)).toBe(
      `${heading}\n\n- Publish my portfolio by ${date}.\n`,
    )
  })

  test('behind the empty label that asks for it', () => {
    expect(dated('## Goals\n\n- Publish my portfolio\n  - **Deadline:**\n  - Status: begun\n')).toBe(
      '## Goals\n\n- Publish my portfolio\n  - **Deadline:** 2026-07-15\n  - Status: begun\n',
    )
  })

  test('not before its last step', () => {
    expect(dated('## Goals\n\n- Publish my portfolio\n  - [ ] Photos, by 30 September 2026\n')).toContain(
      'Publish my portfolio by 2026-09-30\n',
    )
  })

  test('in its column, the bars where they were', () => {
    const table = (cell: string) =>
      `## Goals\n\n| Goal                 | Deadline   |\n|----------------------|------------|\n| Publish my portfolio | ${cell} |\n`
    expect(dated(table('          '))).toBe(table('2026-07-15'))
  })
})

describe('stages are written as their author writes', () => {
  const staged = (body: string) => mended('staging-long-term-undivided', 'addStages', body)
  const stages = (before: string) =>
    [`${before}By 2028-03-15: stage`, `${before}By 2030-05-15: stage`].join('\n')

  test.each([
    ['- Own a clinic by July 2032', '  - '],
    ['* Own a clinic by July 2032', '  * '],
    ['1. Own a clinic by July 2032', '   - '],
    ['•  Own a clinic by July 2032', '  ◦ '],
    ['-   Own a clinic by July 2032', '    - '],
    ['-\tOwn a clinic by July 2032', '\t- '],
  ])('%j', (line, before) => {
    expect(staged(`## Goals\n\n${line}\n`)).toBe(`## Goals\n\n${line}\n${stages(before)}\n`)
  })

  test('a tab where the other lists are indented by tabs', () => {
    const body = '## Goals\n\n- Pass the exam by May 2026\n\t- [ ] Book it\n- Own a clinic by July 2032\n'
    expect(staged(body)).toBe(`${body}${stages('\t- ')}\n`)
  })

  test('numbers go on where the steps have numbers', () => {
    expect(staged('## Goals\n\n- Own a clinic by July 2032\n  1. Read up on leases\n')).toBe(
      '## Goals\n\n- Own a clinic by July 2032\n  1. Read up on leases\n  2. By 2028-03-15: stage\n  3. By 2030-05-15: stage\n',
    )
  })

  test('CRLF stays CRLF', () => {
    expect(staged('## Goals\r\n\r\n- Own a clinic by July 2032\r\n')).toBe(
      `## Goals\r\n\r\n- Own a clinic by July 2032\r\n${stages('  - ').replace(/\n/g, '\r\n')}\r\n`,
    )
  })

  test('en français, dans la langue du plan', () => {
    expect(staged('## Objectifs\n\n- Diriger une école en 2032\n')).toMatch(
      /^## Objectifs\n\n- Diriger une école en 2032\n {2}- D’ici le 2028-\d\d-15\u00a0: étape\n {2}- D’ici le 2030-\d\d-15\u00a0: étape\n$/,
    )
  })
})

describe('dates that cannot be', () => {
  const read = (body: string) => mended('time-ambiguous-date', 'replace', body)

  test('a day that no month has becomes its last', () => {
    expect(read('## Goals\n\n- Finish the course by 31/02/2027\n')).toContain('by 2027-02-28')
  })

  test('a range that runs backwards ends a year later', () => {
    expect(read('## Goals\n\n- Take the course from 1 June 2026 to 1 March 2026\n')).toContain(
      'from 1 June 2026 to 2027-03-01',
    )
  })
})
