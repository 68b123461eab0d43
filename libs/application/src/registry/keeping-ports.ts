import type { Now } from '../ports/ledger'
import type { RegistryKeeping } from '../ports/registry-keeping'

/** All that keeping the registry needs of the world. */
export interface KeepingPorts {
  keeping: RegistryKeeping
  now: Now
}
