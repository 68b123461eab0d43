import type { StreamEvent } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../paths'
import { keysTouchedBy } from '../page-catalogue'
import { usePerson } from './person'

/** A drill changes many times a second; open pages follow once in this time. */
const gatherMs = 1_200
const reconnectMs = 5_000

/**
 * Keeps open pages up to date from the event stream. After a break it fetches anew, for what happened meanwhile is not told.
 * An administrator's page does not listen: nothing is told to it.
 */
export function useLiveUpdates(): void {
  const client = useQueryClient()
  const told = usePerson().role !== 'admin'
  useEffect(() => {
    if (!told) return undefined
    const waiting = new Map<string, readonly unknown[]>()
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const later = (ms: number, act: () => void) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        act()
      }, ms)
      timers.add(timer)
    }
    const refresh = () => {
      for (const queryKey of waiting.values()) void client.invalidateQueries({ queryKey })
      waiting.clear()
    }
    const stream = { current: null as EventSource | null, lost: false }
    const open = () => {
      const source = new EventSource(api.stream)
      stream.current = source
      source.onmessage = ({ data }) => {
        if (waiting.size === 0) later(gatherMs, refresh)
        for (const key of keysTouchedBy(JSON.parse(String(data)) as StreamEvent)) waiting.set(JSON.stringify(key), key)
      }
      source.onopen = () => {
        if (stream.lost) void client.invalidateQueries()
        stream.lost = false
      }
      source.onerror = () => {
        stream.lost = true
        if (source.readyState === EventSource.CLOSED) later(reconnectMs, open)
      }
    }
    open()
    return () => {
      stream.current?.close()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [client, told])
}
