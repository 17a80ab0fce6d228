// The suite in a VS Code without a desktop: its server here and its workbench in a headless browser, or all of it there.

import path from 'node:path'
import { format } from 'node:util'
import { inVSCode, onPage, quietly, remote, workbenchUrl } from './host.mjs'
import { prepare } from './setup.mjs'
import { serveWeb } from './web-host.mjs'

/** Lines of the workbench's own that say nothing about the suite. */
const chatter =
  /AccountPolicyGate|AgentHost|ChatSession|CodeExpectedError|Creating a socket|DefaultAccount|ENOPRO|Service Worker|authentication provider|workbench contribution|additional builtin extensions|connection token|package\.nls\.json|reconnection-grace|vsda|Activating extension '(vscode|ms-vscode)\./

/** Runs the suite on a copy of `files`; true when every test passed. */
export function runHeadless({ extension, tests, files, seconds, verbose }) {
  prepare()
  return passes(
    inVSCode({ name: 'suite', files }, ({ server, page, folder }) => {
      const url = workbenchUrl(server, folder, {
        extensionDevelopmentPath: remote(server, extension),
        extensionTestsPath: remote(server, tests),
        enableProposedApi: '',
      })
      return outcome(page, url, { seconds, verbose })
    }),
  )
}

/** The same in VS Code for the web, where extensions run in a worker and nothing is written to `files`. */
export async function runOnWeb({ extension, tests, files, seconds, verbose }) {
  prepare()
  const folder = path.resolve(files)
  const server = await serveWeb({ extension, tests, folder, settings: quietly() })
  try {
    return await passes(
      onPage({ name: 'suite-web' }, page => outcome(page, server.url, { seconds, verbose })),
    )
  } finally {
    server.stop()
  }
}

async function passes(run) {
  try {
    await run
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

/**
 * The workbench calls two functions of ours: one with each line of the extension host, one with the exit code. Resolves
 * when that code is 0.
 */
function outcome(page, url, { seconds, verbose }) {
  return new Promise((resolve, reject) => {
    let over = false
    const end = why => {
      over = true
      clearTimeout(timer)
      why ? reject(new Error(why)) : resolve()
    }
    const timer = setTimeout(end, seconds * 1000, `The suite gave no result in ${seconds} s`)
    const log = (_level, values) => {
      const line = format(...values)
      if (!over && (verbose || !chatter.test(line))) console.log(line)
    }
    const exit = code => end(code === 0 ? undefined : `The suite ended with ${code}`)
    page.on('crash', () => end('The page crashed'))
    page.on('console', message => {
      if (/can launch the test runner/.test(message.text())) end(message.text())
    })
    page
      .exposeFunction('codeAutomationLog', log)
      .then(() => page.exposeFunction('codeAutomationExit', exit))
      .then(() => page.goto(url, { timeout: 60_000 }))
      .catch(error => end(error.message))
  })
}
