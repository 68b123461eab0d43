const first = 60_000
const longest = 3_600_000

/** As often as five days allow (RFC 5321 4.5.4.1 asks for 4 to 5 days); then people are told. */
const mostAttempts = 125

/** Milliseconds until the next attempt after `attempts` that failed: a minute, doubling up to an hour. */
export const backOff = (attempts: number): number => Math.min(longest, first * 2 ** Math.max(0, attempts - 1))

export const isGivenUp = (attempts: number): boolean => attempts >= mostAttempts
