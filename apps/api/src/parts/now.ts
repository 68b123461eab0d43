import type { Now } from '@luoshi/application'

export type { Now }
/** Token of the one clock that the API reads. */
export const now = Symbol('now')
