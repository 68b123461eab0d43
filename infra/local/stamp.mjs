import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const skipped = new Set(['node_modules', 'dist', '.nx', '.luoshi'])

/**
 * One hash over the names and contents of files and folders, in a fixed order.
 * @param {readonly string[]} entries
 */
export function hashOf(entries) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** @param {string} file @param {string} hash */
export const isCurrent = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash

/** @param {string} file @param {string} hash */
export function writeStamp(file, hash) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

/** @param {string} entry @returns {string[]} */
function filesBelow(entry) {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return [entry]
  const names = readdirSync(entry).filter((name) => !skipped.has(name))
  return names.sort().flatMap((name) => filesBelow(path.join(entry, name)))
}
