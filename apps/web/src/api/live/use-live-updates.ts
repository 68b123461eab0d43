import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keysTouchedBy } from '../../page-catalogue'
import { api } from '../../paths'
import { usePerson } from '../person'
import { keys } from '../query-keys'
import { followStream, type Told } from './follow-stream'

/** A drill changes many times a second; open pages follow once in this time. */
const gatherMs = 1_200

/** Joins the stream of all tabs where the browser can share one. */
function joinStream(url: string, tell: (told: Told) => void): () => void {
  if (!('SharedWorker' in window)) return followStream(url, tell)
  const page = { gone: false, leave: () => {} }
  const begin = (follow: typeof followStream) => {
    if (!page.gone) page.leave = follow(url, tell)
  }
  import('./shared-stream').then(
    ({ shareStream }) => {
      begin(shareStream)
    },
    () => {
      begin(followStream)
    },
  )
  return () => {
    page.gone = true
    page.leave()
  }
}

/**
 * Keeps open pages up to date from the event stream, and asks who is logged in when it is refused. An administrator's page
 * does not listen: nothing is told to it.
 */
export function useLiveUpdates(): void {
  const client = useQueryClient()
  const told = usePerson().role !== 'admin'
  useEffect(() => {
    if (!told) return undefined
    const waiting = new Map<string, readonly unknown[]>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      timer = undefined
      for (const queryKey of waiting.values()) void client.invalidateQueries({ queryKey })
      waiting.clear()
    }
    const leave = joinStream(api.stream, (heard) => {
      const touched = heard.kind === 'refused' ? [keys.session] : keysTouchedBy(heard)
      for (const key of touched) waiting.set(JSON.stringify(key), key)
      timer ??= setTimeout(refresh, gatherMs)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [client, told])
}
