import { hashOf } from '../read-report'
import { version } from '../version'
import type { FileReport, FindingReport, Report, ToldFile, ToldFinding } from './report'
import type { Reporter } from './reporter'

/** What a terminal might obey, or what makes text run backwards. */
const UNRULY = /[\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** What the log of a CI service might obey: `##[…]`. Outside strings no such sign stands. */
const CI_MARK = /#(?=\p{DI}*#)/gu

/** A value as JSON. What a terminal or a log might obey is escaped, for reports are looked at, too. */
export const json = (value: object): string => `${written(value)}\n`

const written = (value: object): string =>
  JSON.stringify(value, null, 2).replace(UNRULY, codeOf).replace(CI_MARK, codeOf)

const codeOf = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A JSON object with one list in it, written piece by piece as its items come. */
export class JsonList {
  readonly #indent: string
  #isEmpty = true

  /** `depth`: how deep the object stands in others. */
  constructor(depth: number) {
    this.#indent = '  '.repeat(depth)
  }

  /** The object up to its list, which stands under `key`. */
  open(before: object, key: string): string {
    const start = written(before).replace(/\n\}$/, ',\n')
    return this.#deeper(`${start}  "${key}": [`)
  }

  /** Items as they stand in the list, whichever are before them. */
  items(values: readonly object[]): string {
    return values.map(value => `\n${this.#deeper(written(value).replace(/^/gm, '    '))}`).join(',')
  }

  /** Puts items behind those taken before. */
  take(items: string): string {
    if (items === '') return ''
    const comma = this.#isEmpty ? '' : ','
    this.#isEmpty = false
    return comma + items
  }

  /** The end of the list, and the rest of the object. */
  close(after: object): string {
    const end = this.#isEmpty ? ']' : this.#deeper('\n  ]')
    return `${end},\n${this.#deeper(written(after).slice('{\n'.length))}`
  }

  #deeper(text: string): string {
    return text.replace(/^(?=.)/gm, this.#indent)
  }
}

/** The report as JSON: `schemas/report.schema.json` says what each key means. */
export function jsonReporter(): Reporter {
  const list = new JsonList(0)
  return {
    opening: ({ today, shard }) => list.open(headOf(today.toString(), shard), 'files'),
    file: file => list.items([fileOf(file)]),
    take: items => list.take(items),
    closing: ({ skipped, summary, problems }) => `${list.close({ skipped, summary, problems })}\n`,
  }
}

const headOf = (
  today: string,
  shard: string | null,
): Pick<Report, 'version' | 'format' | 'today' | 'shard'> => ({
  version,
  format: 1,
  today,
  ...(shard !== null && { shard }),
})

const fileOf = ({
  path,
  kind,
  variant,
  language,
  hash,
  text,
  findings,
  silenced,
  output,
}: ToldFile): FileReport => ({
  path,
  kind,
  variant,
  language,
  ...hashed(hash, text),
  findings: findings.map(findingOf),
  silenced: silenced.map(finding => ({ ...findingOf(finding), reason: finding.silencedFor ?? '' })),
  ...(output !== undefined && { output }),
})

/** A merged report has the hashes of those that it was made of, wherever the texts are by now. */
function hashed(hash: string | undefined, text: string | null): Pick<FileReport, 'hash'> {
  if (hash !== undefined) return { hash }
  return text === null ? {} : { hash: hashOf(text) }
}

function findingOf({ silencedFor: _, ...finding }: ToldFinding): FindingReport {
  return finding
}
