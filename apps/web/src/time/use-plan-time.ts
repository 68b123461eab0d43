import type { ClockView } from '@luoshi/contracts'
import { useEffect, useState } from 'react'
import { dateInChina } from './china-time'

/** Today's date in China on a plan's clock, going on between two answers of the API. */
export function usePlanDate(clock: ClockView): string {
  const [fetchedAt, setFetchedAt] = useState({ now: clock.now, real: Date.now() })
  const [real, setReal] = useState(Date.now)
  if (fetchedAt.now !== clock.now) setFetchedAt({ now: clock.now, real: Date.now() })
  useEffect(() => {
    const timer = setInterval(() => {
      setReal(Date.now())
    }, 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  const elapsed = Math.max(0, real - fetchedAt.real)
  return dateInChina(Date.parse(clock.now) + elapsed * clock.pace)
}
