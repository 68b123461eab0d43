/** How many requests may be made: `perSecond` on average, `burst` at once after a quiet time. */
export interface Budget {
  /** Whether one more may be made at that real instant. */
  allows(now: number): boolean
  spend(): void
}

export function budget({ perSecond, burst }: { perSecond: number; burst: number }, start: number): Budget {
  let left = burst
  let filledAt = start
  return {
    allows(now) {
      left = Math.min(burst, left + ((now - filledAt) * perSecond) / 1000)
      filledAt = now
      return left >= 1
    },
    spend() {
      left -= 1
    },
  }
}
