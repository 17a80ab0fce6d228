import { dirname, relative, resolve, sep } from 'node:path'
import type { Lint, Reported } from '../core/index'
import { FINGERPRINT, fingerprints } from './fingerprint'
import type { World } from './world'

/** Where a baseline is, when nobody says otherwise. */
export const BASELINE = '.goalmark-baseline.json'

/** The findings of one plan: under each rule its fingerprints, which hold no word of the plan. */
export type Noted = Readonly<Record<string, readonly string[]>>

/** Hears a document’s findings: drops those that a baseline holds, and notes all of them. */
export class Listener {
  readonly #old: ReadonlySet<string>
  readonly #noted = new Map<string, string[]>()
  #known = 0

  /** `everything`: each finding is taken for known, as when a baseline is written. */
  constructor(
    old: Noted,
    private readonly everything: boolean,
  ) {
    this.#old = new Set(Object.values(old).flat())
  }

  /** Which of these findings are known. */
  hear(all: Lint): ReadonlySet<Reported> {
    const prints = fingerprints(all)
    const known = all.findings.filter(finding => {
      const print = prints.get(finding)?.own ?? ''
      this.#noted.set(finding.rule, [...(this.#noted.get(finding.rule) ?? []), print])
      return this.everything || this.#old.has(print)
    })
    this.#known += known.length
    return new Set(known)
  }

  /** How many findings were known. */
  get known(): number {
    return this.#known
  }

  /** How many findings of the baseline are there no more. */
  get gone(): number {
    const now = new Set([...this.#noted.values()].flat())
    return [...this.#old].filter(print => !now.has(print)).length
  }

  /** All findings, in an order that does not hang on where they stand. */
  get noted(): Noted {
    const rules = [...this.#noted].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(rules.map(([rule, prints]) => [rule, [...prints].sort()]))
  }
}

/** Why a baseline cannot be used. */
export type BaselineFault = 'missing' | 'notABaseline' | 'otherBaseline'

/** The old findings of plans, by the plans’ paths from the folder that the baseline is in. */
export class Baseline {
  readonly #folder: string
  readonly #files: Map<string, Noted>

  constructor(
    readonly path: string,
    files: Readonly<Record<string, Noted>>,
    private readonly world: World,
  ) {
    this.#folder = dirname(path)
    this.#files = new Map(Object.entries(files))
  }

  /** The old findings of the plan at an absolute path. */
  of(plan: string): Noted {
    return this.#files.get(this.#nameOf(plan)) ?? {}
  }

  /** Notes the findings of a plan in place of the old ones. */
  note(plan: string, findings: Noted): void {
    this.#files.set(this.#nameOf(plan), findings)
  }

  /** Drops plans that are not there any more. Tells how many findings went with them. */
  async prune(): Promise<number> {
    let gone = 0
    for (const [name, findings] of this.#files) {
      if (await this.world.look(resolve(this.#folder, name))) continue
      gone += countOf(findings)
      this.#files.delete(name)
    }
    return gone
  }

  /** The baseline as a file: one finding a line, so that branches merge. Plans without findings have no place in it. */
  async write(): Promise<void> {
    const noted = [...this.#files].filter(([, findings]) => countOf(findings) > 0)
    const files = Object.fromEntries(noted.sort(([a], [b]) => (a < b ? -1 : 1)))
    const text = JSON.stringify({ format: 1, fingerprint: FINGERPRINT, files }, null, 2)
    await this.world.writeFile(this.path, new TextEncoder().encode(`${text}\n`))
  }

  #nameOf(plan: string): string {
    return relative(this.#folder, plan).split(sep).join('/')
  }
}

/** Reads a baseline. Throws what the system says when the file is there and cannot be read. */
export async function readBaseline(path: string, world: World): Promise<Baseline | BaselineFault> {
  if (!(await world.look(path))) return 'missing'
  const held = parsed(Buffer.from(await world.readFile(path)).toString())
  if (!isRecord(held) || !isRecord(held.files) || typeof held.fingerprint !== 'string') return 'notABaseline'
  if (held.format !== 1 || held.fingerprint !== FINGERPRINT) return 'otherBaseline'
  const files: [string, Noted][] = []
  for (const [name, findings] of Object.entries(held.files)) {
    if (!isNoted(findings)) return 'notABaseline'
    files.push([name, findings])
  }
  return new Baseline(path, Object.fromEntries(files), world)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNoted = (value: unknown): value is Noted =>
  isRecord(value) &&
  Object.values(value).every(
    prints => Array.isArray(prints) && prints.every(print => typeof print === 'string'),
  )

const countOf = (findings: Noted): number => Object.values(findings).flat().length
