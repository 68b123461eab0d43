import type { RefusalCode } from '../vocabulary/refusals'
import { sides, type Role } from './roles'

export const stageNames = [
  'registered',
  'assigned',
  'in-progress',
  'countersigning',
  'awaiting-acceptance',
  'accepted',
  'closed',
  'revoked',
] as const
export type Stage = (typeof stageNames)[number]

/** `lead`: only where the fact is of the lead's own department. */
export type Move = Stage | { to: Stage; of: 'lead' }

export interface StageRow {
  /** Reports are asked for and fall due, and the lead owes completion. */
  works: boolean
  /** Departments may be urged, and papers be drafted by hand. */
  pressed: boolean
  /** Departments may owe something, and the light is lit. */
  owes: boolean
  /** Why nobody can do anything, or null while things can be done. */
  barred: RefusalCode | null
  /** Why the work cannot be claimed as done or be given more time, or null where it can. */
  unclaimable: RefusalCode | null
  /** What the office has to do before it goes on; null where it waits for others. */
  office: { todo: 'acceptance' | 'closure'; roles: readonly Role[] } | null
  /** The facts that end the stage, each with the stage that follows. */
  next: Readonly<Partial<Record<string, Move>>>
}

/** The life of an assignment on one screen: every stage, what holds in it, and which fact leads where. It begins as `registered`. */
export const stages = {
  registered: {
    works: false,
    pressed: false,
    owes: true,
    barred: 'assignment.not-assigned',
    unclaimable: null,
    office: null,
    next: { PartiesAssigned: 'assigned' },
  },
  assigned: {
    works: true,
    pressed: true,
    owes: true,
    barred: null,
    unclaimable: 'party.acknowledge-first',
    office: null,
    next: { Acknowledged: { to: 'in-progress', of: 'lead' }, Revoked: 'revoked' },
  },
  'in-progress': {
    works: true,
    pressed: true,
    owes: true,
    barred: null,
    unclaimable: null,
    office: null,
    next: { CompletionReported: 'countersigning', Revoked: 'revoked' },
  },
  countersigning: {
    works: false,
    pressed: true,
    owes: true,
    barred: null,
    unclaimable: 'claim.countersigning',
    office: null,
    next: { AcceptanceRequested: 'awaiting-acceptance', Revoked: 'revoked' },
  },
  'awaiting-acceptance': {
    works: false,
    pressed: false,
    owes: true,
    barred: null,
    unclaimable: 'claim.awaiting-acceptance',
    office: { todo: 'acceptance', roles: sides.office },
    next: { CompletionAccepted: 'accepted', CompletionSentBack: 'in-progress', Revoked: 'revoked' },
  },
  accepted: {
    works: false,
    pressed: false,
    owes: false,
    barred: null,
    unclaimable: 'claim.accepted',
    office: { todo: 'closure', roles: ['director'] },
    next: { ClosedOut: 'closed', Revoked: 'revoked' },
  },
  closed: {
    works: false,
    pressed: false,
    owes: false,
    barred: 'assignment.closed',
    unclaimable: null,
    office: null,
    next: {},
  },
  revoked: {
    works: false,
    pressed: false,
    owes: false,
    barred: 'assignment.revoked',
    unclaimable: null,
    office: null,
    next: {},
  },
} as const satisfies Record<Stage, StageRow>

type KeysOf<T> = T extends unknown ? keyof T : never
/** The facts that move an assignment from one stage to another. */
export type MovingFact = KeysOf<(typeof stages)[Stage]['next']>

/** What holds in a stage. */
export const stageRow = (stage: Stage): StageRow => stages[stage]

/** Nothing leads out of it: the work is struck off or revoked, and its light is out. */
export const isFinal = (stage: Stage): boolean => Object.keys(stages[stage].next).length === 0

/** The stage after a fact; `ofLead` says whether it is of the lead's own department. */
export function stageAfter(stage: Stage, fact: string, ofLead: boolean): Stage {
  const move = stageRow(stage).next[fact]
  if (move === undefined) return stage
  if (typeof move === 'string') return move
  return ofLead ? move.to : stage
}
