import { readdirSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'

/** What VS Code calls, on a desktop and headless alike: runs every test file that stands beside this one. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 40_000, slow: 5_000, reporter: 'spec' })
  for (const name of readdirSync(__dirname).sort())
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name))
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failures => {
      const passes = runner.stats?.passes ?? 0
      console.log(`${passes} passed, ${failures} failed`)
      if (failures > 0) reject(new Error(`${failures} of the tests in VS Code failed`))
      else if (passes === 0) reject(new Error('no test ran in VS Code'))
      else resolve()
    })
  })
}
