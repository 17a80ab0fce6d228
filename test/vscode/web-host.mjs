// VS Code as vscode.dev has it: no server and no remote, extensions in a web worker, files in memory. The build is the one
// that `setup.mjs` brings; the file system is the one of @vscode/test-web, whose own runner would download both.
import { createReadStream, promises as fs } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { host } from './setup.mjs'

/** Files that the page may ask for, by how their addresses begin. */
const mountsFor = ({ extension, folder }) => ({
  '/vscode/': host.vscode,
  '/ext/': extension,
  '/fs/': path.join(host.modules, '@vscode/test-web/fs-provider'),
  '/static/mount/': folder,
})

const workbenchPath = '/vscode/out/vs/code/browser/workbench/workbench.js'

/**
 * This build asks for a remote, of which it knows that it is there; with these two expressions changed it does without.
 * Throws when they are not to be found: then the build is another one.
 */
async function workbenchAlone() {
  const changes = [
    [/(\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host/, '$1'],
    [
      /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/,
      '$1"vscode-userdata"',
    ],
  ]
  let code = await fs.readFile(path.join(host.vscode, workbenchPath.slice('/vscode/'.length)), 'utf8')
  for (const [expression, instead] of changes) {
    if (!expression.test(code)) throw new Error(`The workbench is another one: it has no ${expression}`)
    code = code.replace(expression, instead)
  }
  return code
}

/** Serves a page with `extension` and its tests on a copy in memory of `folder`. Gives its address and a way to end it. */
export async function serveWeb({ extension, tests, folder, settings }) {
  const mounts = mountsFor({ extension, folder })
  const workbench = await workbenchAlone()
  let page = ''
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost')
    if (url.pathname === '/') return send(response, '.html', page)
    if (url.pathname === workbenchPath) return send(response, '.js', workbench)
    serveFile(mounts, url, response)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const authority = `127.0.0.1:${server.address().port}`
  page = pageFor({ authority, settings, tests: `/ext/${path.relative(extension, tests)}` })
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://${authority}/`, stop }
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

function send(response, ending, body) {
  response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream')
  response.end(body)
}

/** A file; or, for the file system, what stands there (`?stat`) and what a folder holds (`?readdir`). */
async function serveFile(mounts, url, response) {
  const asked = decodeURIComponent(url.pathname)
  const mount = Object.keys(mounts).find(start => `${asked}/`.startsWith(start))
  const file = mount && path.join(mounts[mount], path.posix.normalize(`/${asked.slice(mount.length)}`))
  try {
    const found = await fs.stat(file)
    if (url.searchParams.has('stat')) return send(response, '.json', JSON.stringify(entryOf(found)))
    if (url.searchParams.has('readdir')) return send(response, '.json', JSON.stringify(await listOf(file)))
    if (!found.isFile()) throw new Error('not a file')
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  } catch (error) {
    if (url.search) send(response, '.json', JSON.stringify({ error: error.code }))
    else response.writeHead(404).end()
  }
}

const kindOf = entry => (entry.isFile() ? 1 : entry.isDirectory() ? 2 : 0)

const entryOf = found => ({
  type: kindOf(found),
  ctime: Number(found.ctime),
  mtime: Number(found.mtime),
  size: found.size,
})

const listOf = async folder =>
  (await fs.readdir(folder, { withFileTypes: true })).map(entry => ({
    name: entry.name,
    type: kindOf(entry),
  }))

function pageFor({ authority, settings, tests }) {
  const at = pathname => ({ scheme: 'http', authority, path: pathname })
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    additionalBuiltinExtensions: [at('/fs')],
    developmentOptions: {
      extensions: [at('/ext')],
      extensionTestsPath: at(tests),
      enableSmokeTestDriver: true,
      logLevel: 3,
    },
    // Else the worker is put into a frame from a server of VS Code's makers.
    _wrapWebWorkerExtHostInIframe: false,
    configurationDefaults: settings,
    // This build's own, each of which it demands.
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: {
        'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'],
      },
    },
  }
  const quoted = JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${quoted}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('/vscode/out/', location.href).href</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="${workbenchPath}"></script>`
}
