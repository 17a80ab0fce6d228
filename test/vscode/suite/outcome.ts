/** Runs what Mocha was given. Rejects when a test failed, or none was run. */
export function outcomeOf(mocha: Pick<Mocha, 'run'>): Promise<void> {
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

/** How the tests are written, how long each may take, and how it is told. */
export const manner = {
  ui: 'bdd',
  color: false,
  timeout: 40_000,
  slow: 5_000,
  reporter: 'spec',
} as const
