import type { ToPage } from './messages'
import { type Host, Page } from './page'

declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
const page = new Page(document.body, host)
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.hear(data))
host.postMessage({ kind: 'ready' })
