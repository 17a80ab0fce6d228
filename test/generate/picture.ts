/** A line of an editor in a picture. */
export interface Line {
  readonly text: string
  readonly look?: 'heading' | 'lens' | 'name'
  readonly marks?: readonly Mark[]
}

/** The columns that are underlined, the last left out. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly isGrave: boolean
}

/** A list that lies over the editor, its first entry chosen. */
export interface List {
  readonly below: number
  readonly column: number
  readonly title?: string
  readonly entries: readonly { readonly label: string; readonly detail?: string }[]
}

const CHAR = 8.4
const SMALL = 7.2
const ROW = 24
const PAD = 20
const BAR = 34
const WIDTH = 560

/** The longest line that a picture has room for, in characters; small writing gets further. */
const ROOM = Math.floor((WIDTH - 2 * PAD) / CHAR)

// Colours are those of the person's theme; a picture without one, in a browser, gets readable ones.
const colour = (name: string, otherwise: string): string => `var(--vscode-${name}, ${otherwise})`
const INK = colour('editor-foreground', '#333333')
const FAINT = colour('descriptionForeground', '#717171')
const PAPER = colour('editor-background', '#ffffff')
const EDGE = colour('widget-border', '#c8c8c8')
const LIST = colour('editorWidget-background', '#f3f3f3')
const CHOSEN = colour('list-activeSelectionBackground', '#0060c0')
const CHOSEN_INK = colour('list-activeSelectionForeground', '#ffffff')
const LINK = colour('textLink-foreground', '#006ab1')
const WARNING = colour('editorWarning-foreground', '#bf8803')
const INFO = colour('editorInfo-foreground', '#1a85ff')
const LENS = colour('editorCodeLens-foreground', '#717171')

/** What a picture shows: a file in an editor, and maybe a list over it. */
export interface Scene {
  /** The same in words, for whoever cannot see it. */
  readonly words: string
  readonly file: string
  readonly lines: readonly Line[]
  readonly list?: List
}

/** A scene as an SVG that takes its colours from VS Code's theme. */
export function picture({ words: alt, file, lines, list }: Scene): string {
  const top = (row: number): number => BAR + PAD / 2 + row * ROW
  const drawn = lines.flatMap((line, row) => drawLine(line, top(row)))
  const over = list ? drawList(list, top(list.below + 1)) : { svg: [], bottom: 0 }
  const height = Math.max(top(lines.length) + PAD / 2, over.bottom + PAD / 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title>${escaped(alt)}</title>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6" fill="${PAPER}" stroke="${EDGE}"/>`,
    `<line x1="1" y1="${BAR}" x2="${WIDTH - 1}" y2="${BAR}" stroke="${EDGE}"/>`,
    words(file, PAD, BAR - 12, FAINT, SMALL),
    ...drawn,
    ...over.svg,
    '</svg>',
    '',
  ].join('\n')
}

function drawLine({ text, look, marks = [] }: Line, y: number): string[] {
  const shown = cut(text, look === 'lens' ? CHAR * (ROOM / SMALL) : ROOM)
  const ink = { heading: LINK, lens: LENS, name: LINK, text: INK }[look ?? 'text']
  const size = look === 'lens' ? SMALL : CHAR
  return [
    ...(shown.trim() === '' ? [] : [words(shown, PAD, y + 16, ink, size, look === 'heading')]),
    ...marks.map(({ from, to, isGrave }) => squiggle(from, to, y + 20, isGrave ? WARNING : INFO)),
  ]
}

function squiggle(from: number, to: number, y: number, ink: string): string {
  const waves = Math.max(1, Math.round(((to - from) * CHAR) / 8))
  const path = `M${round(PAD + from * CHAR)} ${y}${'q2 -3.5 4 0t4 0'.repeat(waves)}`
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="1.2"/>`
}

function drawList({ column, title, entries }: List, y: number): { svg: string[]; bottom: number } {
  const x = PAD + column * CHAR
  const width = WIDTH - x - PAD
  const svg: string[] = []
  let at = y + 6
  const write = (text: string, ink: string, size: number): void => {
    svg.push(words(cut(text, Math.floor((width - 24) / size)), x + 12, at + 15, ink, size))
    at += size === SMALL ? 18 : 20
  }
  if (title) {
    write(title, FAINT, SMALL)
    at += 6
  }
  entries.forEach(({ label, detail }, place) => {
    const height = detail ? 43 : 24
    const [ink, faint] = place === 0 ? [CHOSEN_INK, CHOSEN_INK] : [INK, FAINT]
    if (place === 0)
      svg.push(
        `<rect x="${round(x + 4)}" y="${at}" width="${round(width - 8)}" height="${height}" rx="3" fill="${CHOSEN}"/>`,
      )
    const next = at + height
    at += 1
    write(label, ink, CHAR)
    if (detail) write(detail, faint, SMALL)
    at = next
  })
  const bottom = at + 6
  const frame = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${round(bottom - y)}" rx="5" fill="${LIST}" stroke="${EDGE}"/>`
  return { svg: [frame, ...svg], bottom }
}

/** One run of text, made as wide as it is counted to be, whatever the font. */
function words(text: string, x: number, y: number, ink: string, size: number, isBold = false): string {
  const indent = text.length - text.trimStart().length
  // Spaces beside spaces would be drawn as one.
  const shown = text.trim().replaceAll('  ', ' \u00a0')
  const font = `font-family="Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="${size === SMALL ? 12 : 14}"`
  const weight = isBold ? ' font-weight="bold"' : ''
  const place = `x="${round(x + indent * size)}" y="${round(y)}"`
  const width = `textLength="${round([...shown].length * size)}" lengthAdjust="spacingAndGlyphs"`
  return `<text ${place} ${width} ${font}${weight} fill="${ink}">${escaped(shown)}</text>`
}

const cut = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, Math.floor(room) - 1).trimEnd()}…` : text

const round = (value: number): number => Math.round(value * 10) / 10

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
