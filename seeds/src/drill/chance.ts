import { createHash } from 'node:crypto'

/** A number in [0, 1) that depends on nothing but its topic. */
export type Chance = (topic: string) => number

/** The same seed and topic give the same number in every run and on every machine. */
export const seededChance =
  (seed: string): Chance =>
  (topic) =>
    createHash('sha256').update(`${seed}\n${topic}`).digest().readUInt32BE(0) / 2 ** 32

/** The element a chance falls on. */
export function pick<T>(choices: readonly [T, ...T[]], chance: number): T {
  return choices[Math.floor(chance * choices.length)] ?? choices[0]
}
