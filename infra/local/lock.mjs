import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { identify, isAlive } from './process-identity.mjs'

/**
 * Runs alone among all processes of this machine that use the same lock folder; a holder that was killed is stepped over.
 * The folder may hold scratch data: it is emptied before the work and removed after it.
 * @template T
 * @param {string} folder
 * @param {(folder: string) => Promise<T>} work
 * @param {() => void} [onWait] called once when another holds it
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait = () => {}) {
  mkdirSync(path.dirname(folder), { recursive: true })
  for (let waited = false; !taken(folder); waited = true) {
    if (!waited) onWait()
    await pause(1000)
  }
  try {
    return await work(folder)
  } finally {
    // Gigabytes may lie in it: a second Ctrl-C must still be heard meanwhile.
    await rm(folder, { recursive: true, force: true })
  }
}

/** The folder appears with its holder's name in it, or not at all. @param {string} folder @returns {boolean} */
function taken(folder) {
  const mine = `${folder}.${process.pid}`
  mkdirSync(mine, { recursive: true })
  writeFileSync(path.join(mine, 'holder.json'), JSON.stringify(identify(process.pid, 'holder')))
  try {
    renameSync(mine, folder)
    return true
  } catch {
    rmSync(mine, { recursive: true, force: true })
  }
  if (holderLives(folder)) return false
  removeStale(folder)
  return taken(folder)
}

/** @param {string} folder */
function holderLives(folder) {
  try {
    return isAlive(JSON.parse(readFileSync(path.join(folder, 'holder.json'), 'utf8')))
  } catch {
    return false
  }
}

/** Moved aside first, so that of two who find it stale only one removes it. @param {string} folder */
function removeStale(folder) {
  const aside = `${folder}.stale.${process.pid}`
  try {
    renameSync(folder, aside)
  } catch {
    return
  }
  rmSync(aside, { recursive: true, force: true })
}
