// Loads the client as it ships and activates it, with a `vscode` that agrees to everything. Prints the milliseconds of the
// processor until it lets others have a turn: until then, the extension host is held up.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')

const root = join(__dirname, '..')
class Anything {}
const anything = new Proxy(Anything, {
  get: (_, name) => {
    if (name === 'then') return undefined
    if (name === 'prototype') return Anything.prototype
    return name === Symbol.toPrimitive ? () => '' : anything
  },
  set: () => true,
  apply: () => anything,
  construct: () => anything,
})
const types = readFileSync(join(root, 'node_modules/@types/vscode/index.d.ts'), 'utf8')
const names = [...types.matchAll(/^\texport (?:abstract )?(?:class|enum|namespace) (\w+)/gm)].map(
  ([, name]) => name,
)
const vscode = { ...Object.fromEntries(names.map(name => [name, anything])), version: '1.139.1' }
const load = Module._load
Module._load = (name, ...more) => (name === 'vscode' ? vscode : load(name, ...more))

// An extension host has these long before it wakes an extension.
for (const name of ['child_process', 'crypto', 'net']) require(name)

const context = { subscriptions: [], extensionPath: root, asAbsolutePath: path => join(root, path) }
const before = process.cpuUsage()
const { activate } = require('../dist/client.cjs')
activate(context)
setImmediate(() => {
  const { user, system } = process.cpuUsage(before)
  console.log((user + system) / 1000)
  process.exit()
})
