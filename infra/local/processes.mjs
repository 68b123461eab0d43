import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'

import { openLog, readLog, rotate } from './log-files.mjs'
import { Refusal } from './refusal.mjs'
import { until } from './until.mjs'

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} [args]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number | undefined} [uid]
 * @property {number | undefined} [gid]
 * @property {string} [logFile] where its output goes, after what is there; the terminal without it
 * @property {NodeJS.Signals} [stopSignal]
 * @property {number} [graceMs] how long it may take to stop before it is killed
 */

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {number} pid
 * @property {Promise<Ending>} ended
 * @property {() => boolean} running
 * @property {() => string} tail the last lines it wrote
 * @property {(line: RegExp) => boolean} said whether it wrote such a line
 * @property {() => Promise<void>} stop
 */

/** How often a running part's log is looked at. */
const lookAtLogsMs = 30_000

/** @type {Part[]} */
const living = []

/** @type {Set<(part: Part) => void>} */
const watchers = new Set()

/** Tells of every part as soon as it runs. @param {(part: Part) => void} watcher */
export const onSpawn = (watcher) => watchers.add(watcher)

/**
 * Starts a command in a process group of its own, so that a Ctrl-C of the terminal reaches only us and we stop it in order.
 * @param {Command} command
 * @returns {Promise<Part>}
 */
export async function launch(command) {
  const log = command.logFile === undefined ? undefined : openLog(command.logFile)
  const child = spawn(command.command, command.args ?? [], {
    cwd: command.cwd,
    env: command.env ?? process.env,
    detached: true,
    stdio: ['ignore', log?.descriptor ?? 'inherit', log?.descriptor ?? 'inherit'],
    ...(command.uid === undefined ? {} : { uid: command.uid, gid: command.gid }),
  })
  if (log !== undefined) closeSync(log.descriptor)
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (error) => reject(new Refusal(`${command.name} could not be started: ${error.message}.`)))
  })
  const part = partOf(command, child, log?.from ?? 0)
  living.push(part)
  void part.ended.then(() => living.splice(living.indexOf(part), 1))
  for (const watcher of watchers) watcher(part)
  return part
}

/**
 * Runs a command to its end; refuses with the end of its log when it fails.
 * @param {Command} command
 */
export async function complete(command) {
  const part = await launch(command)
  const ending = await part.ended
  if (ending.code !== 0) throw new Refusal(`${command.name} failed (${endingText(ending)}).${indent(part.tail())}`)
}

/**
 * Waits for a part to be ready and refuses, with the end of its log, when it dies first; one that takes too long is stopped.
 * @param {Part} part
 * @param {() => Promise<boolean> | boolean} isReady
 * @param {number} withinMs
 */
export async function ready(part, isReady, withinMs = 60_000) {
  try {
    await until(`${part.name} is not ready`, async () => !part.running() || (await isReady()), { withinMs })
  } catch (error) {
    await part.stop()
    throw error
  }
  if (!part.running()) throw new Refusal(`${part.name} ended before it was ready.${indent(part.tail())}`)
}

/** Stops every part that still runs, the last started first. */
export async function stopEverything() {
  while (living.length > 0) await living.at(-1)?.stop()
}

/** Kills at once what still runs. */
export function killEverything() {
  for (const part of living) signalGroup(part.pid, 'SIGKILL')
}

/** @param {Ending} ending */
export const endingText = ({ code, signal }) => (signal === null ? `exit code ${code ?? '?'}` : `signal ${signal}`)

/**
 * @param {Command} command
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} from the byte of the log at which it begins
 * @returns {Part}
 */
function partOf({ name, logFile, stopSignal = 'SIGTERM', graceMs = 15_000 }, child, from) {
  const pid = child.pid ?? 0
  const running = () => child.exitCode === null && child.signalCode === null
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  const stop = async () => {
    if (running()) child.kill(stopSignal)
    const killing = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs)
    await ended
    clearTimeout(killing)
    signalGroup(pid, 'SIGKILL')
  }
  const log = () => (logFile === undefined ? '' : readLog(logFile, from).trimEnd())
  if (logFile !== undefined) keepSmall(logFile, ended)
  const tail = () => log().split('\n').slice(-20).join('\n')
  return { name, pid, ended, running, stop, tail, said: (line) => line.test(log()) }
}

/** A group that is gone needs no signal. @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}

/** @param {string} logFile @param {Promise<unknown>} ended */
function keepSmall(logFile, ended) {
  const looking = setInterval(() => rotate(logFile), lookAtLogsMs).unref()
  void ended.then(() => clearInterval(looking))
}

/** @param {string} text */
const indent = (text) => (text === '' ? '' : `\n${text.replaceAll(/^/gm, '    ')}`)
