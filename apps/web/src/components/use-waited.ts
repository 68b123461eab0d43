import { useEffect, useState } from 'react'

/** Milliseconds after which a wait is said to go on, and after which a way out is offered. */
export const waits = { longer: 15_000, tooLong: 30_000 } as const

export type Waited = 'briefly' | 'longer' | 'too-long'

/** How long something has been waited for; it begins anew when `pending` does. */
export function useWaited(pending: boolean): Waited {
  const [waited, setWaited] = useState<Waited>('briefly')
  useEffect(() => {
    if (!pending) return undefined
    const timers = [
      setTimeout(() => {
        setWaited('longer')
      }, waits.longer),
      setTimeout(() => {
        setWaited('too-long')
      }, waits.tooLong),
    ]
    return () => {
      timers.forEach(clearTimeout)
      setWaited('briefly')
    }
  }, [pending])
  return waited
}
