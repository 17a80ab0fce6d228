import type { DrawnPlan, PlanView } from '../../server/lsp/protocol'

/** A place in the text that the page speaks of. Lines and characters count from 0. */
export type Span = DrawnPlan['timeline']['rows'][number]['range']

/** What the page is told. */
export type ToPage =
  | { readonly kind: 'show'; readonly view: PlanView }
  /** The line that the cursor stands on in the plan; null while it is elsewhere. */
  | { readonly kind: 'cursor'; readonly line: number | null }

/** What somebody did in the page. */
export type FromPage =
  | { readonly kind: 'ready' }
  /** Shows the words in the text; `takesFocus`: and goes there. */
  | { readonly kind: 'go'; readonly range: Span; readonly takesFocus: boolean }
  | { readonly kind: 'newPlan' }

/** What a page keeps while it is out of sight, and when the window is opened anew. */
export interface Kept {
  readonly uri: string
  /** The names of goals whose steps are folded away. */
  readonly folded: readonly string[]
  /** Which stretch of days the timeline shows. */
  readonly scale: number
}
