import { Refusal } from '../local/refusal.mjs'
import { tiers } from './tiers.mjs'

/**
 * `--tier NAME`, as often as wanted, runs only those tiers; all else goes to Jest.
 * @param {readonly string[]} args
 * @returns {{ chosen: readonly import('./tiers.mjs').Tier[] | null, more: string[] }} chosen: null for all
 */
export function readCommandLine(args) {
  /** @type {import('./tiers.mjs').Tier[]} */
  const chosen = []
  /** @type {string[]} */
  const more = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--tier') chosen.push(tierNamed(rest.shift()))
    else more.push(arg)
  }
  return { chosen: chosen.length === 0 ? null : chosen, more }
}

/** @param {string | undefined} name */
function tierNamed(name) {
  const tier = tiers.find((known) => known.name === name)
  if (tier !== undefined) return tier
  throw new Refusal(`There is no tier "${name ?? ''}"; there are ${tiers.map((known) => known.name).join(', ')}.`)
}
