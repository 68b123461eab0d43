import { createHash } from 'node:crypto'
import type { BehaviourName } from '@luoshi/domain'

/** How departments are taken to keep their dates: shares of what they owe, the rest being late. */
export interface Behaviour {
  name: BehaviourName
  /** Done two working days before it is due, so that no reminder goes out. */
  early: number
  /** Done on the last day. */
  onTheDay: number
  /** Working days by which the rest is late. */
  lateBy: number
}

/** Our assumptions, not measurements; the office chooses one and sees its name beside every figure. */
export const behaviours: Readonly<Record<BehaviourName, Behaviour>> = {
  punctual: { name: 'punctual', early: 1, onTheDay: 0, lateBy: 0 },
  usual: { name: 'usual', early: 0.6, onTheDay: 0.3, lateBy: 3 },
  slack: { name: 'slack', early: 0.2, onTheDay: 0.4, lateBy: 8 },
}

/** A number in [0, 1) that depends on nothing but the topic, so that the same plan forecasts the same year. */
const chance = (topic: string): number => createHash('sha256').update(topic).digest().readUInt32BE(0) / 2 ** 32

/** Working days from the due date at which this one is done: negative before, positive after. */
export function offsetOf({ early, onTheDay, lateBy }: Behaviour, topic: string): number {
  const drawn = chance(topic)
  if (drawn < early) return -2
  return drawn < early + onTheDay ? 0 : lateBy
}
