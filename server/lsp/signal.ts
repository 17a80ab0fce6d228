import type { CancellationToken } from 'vscode-languageserver'

/** Lets some wait until others say that something changed. */
export class Signal {
  #waiting = new Set<() => void>()

  fire(): void {
    const waiting = this.#waiting
    this.#waiting = new Set()
    for (const go of waiting) go()
  }

  /** Waits for the next change; whoever cancels waits no longer. */
  next(token: CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return Promise.resolve()
    return new Promise(resolve => {
      const go = (): void => {
        cancelled.dispose()
        this.#waiting.delete(go)
        resolve()
      }
      const cancelled = token.onCancellationRequested(go)
      this.#waiting.add(go)
    })
  }
}
