const first = 60_000
const longest = 3_600_000
const givenUpAfter = 5 * 24 * 3_600_000

/** Milliseconds until the next attempt after `attempts` that failed: a minute, doubling up to an hour. */
export const backOff = (attempts: number): number => Math.min(longest, first * 2 ** Math.max(0, attempts - 1))

/** Whether trying has lasted long enough (RFC 5321 4.5.4.1 asks for 4 to 5 days) and people should be told. */
export const isGivenUp = (createdAt: number, now: number): boolean => now - createdAt > givenUpAfter
