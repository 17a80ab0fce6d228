import { readdirSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'
import { manner, outcomeOf } from './outcome'

/** What VS Code calls, on a desktop and headless alike: runs every test file that stands beside this one. */
export function run(): Promise<void> {
  const mocha = new Mocha(manner)
  for (const name of readdirSync(__dirname).sort())
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name))
  return outcomeOf(mocha)
}
