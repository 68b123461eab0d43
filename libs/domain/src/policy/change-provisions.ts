import { RuleBroken } from '../errors'
import { papers } from '../catalogue/papers'
import { byOffice, type Correction } from './by-office'
import type { Provision } from './policy'

export type ProvisionChange = { type: 'provision'; id: string; on: boolean } & Correction<Provision['action']>

export interface ProvisionAdded {
  type: 'add-provision'
  action: Provision['action']
  trigger: string | null
  addressee: string | null
  /** What is ruled, in the office's words. */
  words: string
}

function corrected(one: Provision, change: ProvisionChange): Provision {
  const { action = one.action, trigger = one.trigger, addressee = one.addressee } = change
  const same = action === one.action && trigger === one.trigger && addressee === one.addressee
  return { ...one, ...(same ? {} : { action, trigger, addressee, source: byOffice(one.source) }), off: !change.on }
}

/** The provisions with one corrected or switched. An action of null is one to be borne in mind. */
export function changedProvisions(provisions: readonly Provision[], change: ProvisionChange): Provision[] {
  if (!provisions.some(({ id }) => id === change.id)) throw new RuleBroken('policy.unknown-element')
  return provisions.map((one) => (one.id === change.id ? corrected(one, change) : one))
}

const ownId = /^o\d+$/

/** The provisions with one of the office's own, numbered apart from those read in the plan. */
export function provisionsWith(provisions: readonly Provision[], added: ProvisionAdded): Provision[] {
  const { action, trigger, addressee, words } = added
  const id = `o${String(provisions.filter((one) => ownId.test(one.id)).length + 1)}`
  const kind = action === null ? 'office' : papers[action].ruled
  return [...provisions, { id, kind, action, trigger, addressee, words, source: { from: 'office' } }]
}
