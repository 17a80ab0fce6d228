// What parsing costs beside a bare remark-parse of the same text, whole and at each keystroke: `npm run bench:parse`.
// Processor time, so that what else runs on the machine counts little. Ends with 1 when a bound is broken.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bundled } from '../scripts/bundled.mjs'

const KEYSTROKES = 300
const TYPED = 'Learn to weld, '

const plan = readFileSync(join(import.meta.dirname, 'plan.md'), 'utf8')
const [, head, body] = /^(---\n.*?\n---\n)(.*)$/s.exec(plan)

/** So many lines of the plan, over and over, under headings of their own. */
function planOf(lines, change = text => text) {
  let text = head
  for (let i = 1; text.split('\n').length <= lines; i++)
    text += change(body.replace(/^(#+) /gm, `$1 ${i}. `), i)
  return `${text.split('\n').slice(0, lines).join('\n')}\n`
}

const withoutHeadings = text => text.replace(/^#+ .*$/gm, 'So far.\n')
const withLabels = (text, i) =>
  `${text.replaceAll('care', '[care]')}\n[care ${i}]: https://a.example\n${i === 1 ? '[care]: https://b.example\n' : ''}\n`
const withHtml = text => text.replaceAll('certificate', 'certificate<br>')

/** The texts, and the bounds in bare parses: of the whole, and of 95 in 100 keystrokes with the tree read. */
const cases = [
  ['127 lines', planOf(127), 0.2, 0.3],
  ['300 lines', planOf(300), 0.2, 0.3],
  ['3,000 lines', planOf(3000), 0.1, 0.1],
  ['15,000 lines', planOf(15_000), 0.05, 0.05],
  ['3,000 lines, no heading', planOf(3000, withoutHeadings), 0.1, 0.1],
  ['3,000 lines, links by labels', planOf(3000, withLabels), 1.3, 0.1],
  ['3,000 lines, some HTML', planOf(3000, withHtml), 1, 0.1],
]

const { parse } = await bundled(`export { parse } from './server/core/markdown'`)
const bare = unified().use(remarkParse).freeze()

/** Milliseconds of the processor. */
function spent(work, times = 1) {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

const least = (rounds, work, times) => Math.min(...Array.from({ length: rounds }, () => spent(work, times)))
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Words typed letter by letter in places all over a text, and what each letter cost. */
function type(text) {
  const times = { keystroke: [], withTree: [] }
  let [now, before, place] = [text, parse(text), 0]
  for (let i = 0; i < KEYSTROKES; i++) {
    if (i % TYPED.length === 0)
      place = now.indexOf('\n', (now.length * ((i * 7) % KEYSTROKES)) / KEYSTROKES) + 1
    now = now.slice(0, place) + TYPED[i % TYPED.length] + now.slice(place++)
    // The text comes from the editor in one piece.
    const flat = Buffer.from(now).toString()
    let after
    const keystroke = spent(() => {
      after = parse(flat, before)
    })
    times.keystroke.push(keystroke)
    times.withTree.push(keystroke + spent(() => after.tree))
    before = after
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b)
  return times
}

for (let i = 0; i < 60; i++) for (const [, text] of cases.slice(0, 2)) [bare.parse(text), parse(text).tree]
type(cases[1][1])

const ms = time => time.toFixed(time < 10 ? 2 : 0)
const ratio = value => value.toFixed(value < 0.1 ? 4 : 2)
console.log(`Milliseconds of the processor; × is one bare remark-parse of the same text:

| Plan | Bare parse | Our parse | × | A keystroke, p50 | p95 | with its tree, p95 | × |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`)
let holds = true
for (const [name, text, wholeBound, typedBound] of cases) {
  const isShort = text.length < 50_000
  const bareTime = isShort ? least(10, () => bare.parse(text), 5) : spent(() => bare.parse(text))
  const whole = isShort ? least(10, () => parse(text).tree, 20) : least(5, () => parse(text).tree)
  const { keystroke, withTree } = type(text)
  const [wholeRatio, typedRatio] = [whole / bareTime, at(withTree, 0.95) / bareTime]
  const isBroken = wholeRatio > wholeBound || typedRatio > typedBound
  holds &&= !isBroken
  const cells = [
    name,
    ms(bareTime),
    ms(whole),
    ratio(wholeRatio),
    ms(at(keystroke, 0.5)),
    ms(at(keystroke, 0.95)),
    ms(at(withTree, 0.95)),
  ]
  console.log(
    `| ${cells.join(' | ')} | ${ratio(typedRatio)} |${isBroken ? ` over ${wholeBound} or ${typedBound}` : ''}`,
  )
}
console.log(`\nThe bounds ${holds ? 'hold' : 'are broken'}.`)
process.exitCode = holds ? 0 : 1
