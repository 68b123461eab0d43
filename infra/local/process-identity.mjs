import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ pid: number, started: string, name: string }} Identity */

/**
 * When a process started, as its system tells it: with the pid it names one process for ever, a pid alone does not.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export function startedMark(pid) {
  if (existsSync('/proc/self/stat')) return startedByProc(pid)
  return psField(pid, 'lstart')
}

/** @param {number} pid @returns {string} empty when no such process runs */
export function commandLine(pid) {
  if (!existsSync('/proc/self/stat')) return psField(pid, 'args') ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** @param {number} pid @returns {number} 0 when it has none, or is gone */
export const parentOf = (pid) => Number(existsSync('/proc/self/stat') ? statFields(pid)?.[1] : psField(pid, 'ppid'))

/** @param {Identity} identity */
export const isAlive = (identity) => startedMark(identity.pid) === identity.started

/** @param {number} pid @param {string} name @returns {Identity} */
export const identify = (pid, name) => ({ pid, started: startedMark(pid) ?? 'gone', name })

/** @param {number} pid */
function startedByProc(pid) {
  const fields = statFields(pid)
  return fields?.[0] === 'Z' ? null : (fields?.[19] ?? null)
}

/** What follows the name in /proc: state, parent, … @param {number} pid */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** @param {number} pid @param {string} field */
function psField(pid, field) {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
