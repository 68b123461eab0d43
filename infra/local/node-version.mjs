import { Refusal } from './refusal.mjs'

const least = [20, 19]

/** @param {string} version as `process.versions.node` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = least
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** Refuses a Node older than the one the product is built for. */
export function requireNode(version = process.versions.node) {
  if (!isNewEnough(version)) throw new Refusal(`Node ${version} is too old: install Node ${least.join('.')} or newer.`)
}
