import type { DrawnPlan, EmptyView, PlanView } from '../../server/lsp/protocol'
import { element } from './elements'
import { drawHours } from './hours'
import type { FromPage, Kept, ToPage } from './messages'
import { markLine, type Reveal } from './places'
import { drawSmart } from './smart'
import { drawTimeline } from './timeline'
import { steer } from './tree'

/** What the editor lends to a page. */
export interface Host {
  postMessage(message: FromPage): void
  getState(): Kept | undefined
  setState(state: Kept): void
}

/** Draws what it is told into a page, and tells what somebody does there. */
export class Page {
  readonly #main = element('main')
  /** Changes are told to who does not see them: how much there is, and what is late. */
  readonly #news = element('p', { class: 'spoken', role: 'status', 'aria-live': 'polite' })
  readonly #folded: Set<string>
  #scale: number
  #view: PlanView | null = null
  #line: number | null = null

  constructor(
    private readonly body: HTMLElement,
    private readonly host: Host,
  ) {
    const kept = host.getState()
    this.#folded = new Set(kept?.folded)
    this.#scale = kept?.scale ?? 0
    body.replaceChildren(this.#main, this.#news)
  }

  hear(message: ToPage): void {
    if (message.kind === 'show') return this.#show(message.view)
    this.#line = message.line
    const marked = markLine(this.#main, message.line)
    // In a page that is being used, nothing moves away from under the pointer.
    if (!marked || this.body.ownerDocument.hasFocus()) return
    // A goal with all its steps may be taller than the page: its own line is what counts.
    const line = marked.querySelector('.row') ?? marked
    line.scrollIntoView({ block: 'nearest' })
  }

  #show(view: PlanView): void {
    const isSame = JSON.stringify(view) === JSON.stringify(this.#view)
    this.#view = view
    this.#keep()
    if (!isSame) this.#draw(view)
  }

  #draw(view: PlanView): void {
    const focused = this.#focused()
    this.body.ownerDocument.documentElement.lang = view.language
    this.#main.replaceChildren(...(view.kind === 'plan' ? this.#drawPlan(view) : this.#drawEmpty(view)))
    markLine(this.#main, this.#line)
    this.#focusables()[focused]?.focus()
    const news = view.kind === 'plan' ? view.summary.map(({ text }) => text).join(', ') : view.heading
    if (this.#news.textContent !== news) this.#news.textContent = news
  }

  #keep(): void {
    if (this.#view) this.host.setState({ uri: this.#view.uri, folded: [...this.#folded], scale: this.#scale })
  }

  #drawPlan(view: DrawnPlan): HTMLElement[] {
    const { title, lead, summary, timeline, smart, hours } = view
    const reveal: Reveal = (range, takesFocus) => this.host.postMessage({ kind: 'go', range, takesFocus })
    const choose = (scale: number): void => {
      this.#scale = scale
      this.#keep()
      this.#draw(view)
    }
    const drawn = drawTimeline(timeline, { folded: this.#folded, scale: this.#scale, choose }, reveal)
    const tree = drawn.querySelector<HTMLElement>('[role="tree"]')
    if (tree)
      steer(tree, (name, isFolded) => {
        if (isFolded) this.#folded.add(name)
        else this.#folded.delete(name)
        this.#keep()
      })
    const facts = summary.map(({ text, isOverdue }) =>
      element('li', isOverdue ? { class: 'overdue' } : {}, text),
    )
    return [
      element(
        'header',
        {},
        element('h1', {}, title),
        ...(lead === '' ? [] : [element('p', { class: 'lead' }, lead)]),
        element('ul', { class: 'facts' }, ...facts),
      ),
      drawn,
      ...(smart.rows.length > 0 ? [drawSmart(smart, reveal)] : []),
      drawHours(hours, reveal),
    ]
  }

  #drawEmpty({ heading, text, newPlan }: EmptyView): HTMLElement[] {
    const button = element('button', { type: 'button', class: 'begin' }, newPlan)
    button.addEventListener('click', () => this.host.postMessage({ kind: 'newPlan' }))
    return [element('div', { class: 'empty' }, element('h1', {}, heading), element('p', {}, text), button)]
  }

  /** Whoever was somewhere in the page is there again once it is drawn anew. */
  #focused(): number {
    const active = this.body.ownerDocument.activeElement
    return active instanceof HTMLElement ? this.#focusables().indexOf(active) : -1
  }

  #focusables(): readonly HTMLElement[] {
    return [...this.#main.querySelectorAll<HTMLElement>('[tabindex], button')]
  }
}
