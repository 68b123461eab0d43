import { commandLine, identify, isAlive, parentOf } from './process-identity.mjs'
import { killEverything } from './processes.mjs'
import { say } from './progress.mjs'

const echoMs = 1500

/**
 * The wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the npm that started us. A second Ctrl-C kills.
 * npm passes a terminal's Ctrl-C on, so the same one arrives twice within moments.
 * @returns {AbortSignal}
 */
export function watchForInterruption() {
  const controller = new AbortController()
  let first = 0
  const onSignal = () => {
    if (first === 0) {
      first = Date.now()
      controller.abort()
    } else if (Date.now() - first > echoMs) {
      say('Killed.')
      killEverything()
      process.exit(130)
    }
  }
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, onSignal)
  process.stdout.on('error', () => controller.abort())
  if (process.env['npm_lifecycle_event'] !== undefined) abortWithNpm(controller)
  return controller.signal
}

/** npm runs us through a shell that may outlive it, so both are watched. @param {AbortController} controller */
function abortWithNpm(controller) {
  const parents = [process.ppid, parentOf(process.ppid)]
  const npm = parents.findIndex((pid) => /\bnpm\b/.test(commandLine(pid)))
  const watched = parents.slice(0, npm + 1).map((pid) => identify(pid, 'npm'))
  setInterval(() => {
    if (!watched.every(isAlive)) controller.abort()
  }, 1000).unref()
}

/** Settles when the signal is aborted. @param {AbortSignal} signal @returns {Promise<void>} */
export const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
