/** How many requests may be made: `perSecond` on average, `burst` at once after a quiet time. */
export interface Budget {
  /** Takes one request if there is one to take at that real instant. */
  take(now: number): boolean
}

export function budget({ perSecond, burst }: { perSecond: number; burst: number }, start: number): Budget {
  let left = burst
  let filledAt = start
  return {
    take(now) {
      left = Math.min(burst, left + ((now - filledAt) * perSecond) / 1000)
      filledAt = now
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
