// Reads every Markdown file below a folder with remark-parse and does nothing with it: `node bare.mjs FOLDER WORKERS`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const [folder, count] = process.argv.slice(2)
const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.md'))
const paths = files.map(name => join(folder, name))
for (let i = 0; i < Number(count); i++) {
  const workerData = paths.filter((_, place) => place % Number(count) === i)
  new Worker(new URL('bare-worker.mjs', import.meta.url), { workerData })
}
