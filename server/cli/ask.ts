import type { Readable, Writable } from 'node:stream'

/** Questions to a person at a terminal. */
export interface Conversation {
  /** The line that is answered; null when the person leaves instead, with Ctrl+C or Ctrl+D. */
  ask(question: string): Promise<string | null>
  end(): void
}

/** Begins to ask. Whoever types ahead answers the questions to come. */
export async function converse(input: Readable, output: Writable): Promise<Conversation> {
  const { createInterface } = await import('node:readline')
  const terminal = createInterface({ input, output })
  const lines = terminal[Symbol.asyncIterator]()
  return {
    async ask(question) {
      terminal.setPrompt(question)
      terminal.prompt()
      const { value, done } = await lines.next()
      return done ? null : value
    },
    end: () => terminal.close(),
  }
}
