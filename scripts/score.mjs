// How well Goalmark reads labelled documents: `npm run score -- [--misses] [FOLDER…]`.
import { bundled } from './bundled.mjs'

// Whoever reads only the head of it may close the pipe.
process.stdout.on('error', () => process.exit())
const { main } = await bundled(`export { main } from './test/score/main'`)
try {
  process.exitCode = main(process.argv.slice(2), text => process.stdout.write(`${text}\n`))
} catch (error) {
  // Labels that cannot be read, an option that does not exist: a sentence, and no score over half a corpus.
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
