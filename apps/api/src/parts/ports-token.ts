import type { Ports } from '@luoshi/application'

export type { Ports }
/** Token of all that the use cases need of the world. */
export const ports = Symbol('ports')
