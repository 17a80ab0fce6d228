// The suite in a desktop VS Code: the one that was named, or one that @vscode/test-electron downloads and keeps.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'

/** The path of a desktop VS Code that can show its window here, or why there is none. */
export async function desktopVSCode({ extension, executable }) {
  if (executable) return { executable }
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { missing: 'there is no display' }
  try {
    const options = { extensionDevelopmentPath: extension, timeout: 20_000 }
    return { executable: await downloadAndUnzipVSCode(options) }
  } catch (error) {
    return { missing: `a desktop VS Code could not be downloaded (${error.message})` }
  }
}

/** Runs the suite on a copy of `files`, as the tests write; true when every test passed. */
export async function runOnDesktop({ executable, extension, tests, files, seconds }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'goalmark-plans-'))
  cpSync(files, folder, { recursive: true })
  const stay = () => {}
  process.on('SIGINT', stay)
  const timer = setTimeout(interrupt, seconds * 1000, `The suite gave no result in ${seconds} s`)
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', '--locale=en', '--disable-telemetry'],
    })
    return true
  } catch (error) {
    console.error(error.message)
    return false
  } finally {
    clearTimeout(timer)
    process.removeListener('SIGINT', stay)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** The runner asks VS Code to end at the first interrupt and kills it, with its children, at the second. */
function interrupt(why) {
  console.error(why)
  process.emit('SIGINT')
  setTimeout(() => process.emit('SIGINT'), 5_000).unref()
}
