// The floor: what reading the same files with remark-parse alone costs, on as many workers as the command line starts.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse)
let nodes = 0
for (const path of workerData) nodes += parser.parse(readFileSync(path, 'utf8')).children.length
parentPort.postMessage(nodes)
