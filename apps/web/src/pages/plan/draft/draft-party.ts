import type { DraftEdit } from '@luoshi/contracts'

/** A department or group as a draft names it, with what it was matched to. */
export type DraftParty = DraftEdit['parties'][number]
