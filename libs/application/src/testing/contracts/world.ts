import type { Ports } from '../../ports/ports'
import type { WallClock } from '../sample-office'

/** What a contract is run against: ports over an empty record, and the clock they read. */
export interface World {
  ports: Ports
  wall: WallClock
}
