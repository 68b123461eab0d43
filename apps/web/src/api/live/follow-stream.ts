import type { StreamEvent } from '@luoshi/contracts'

/** A change, or that the stream was refused: the log-in has ended, or the API is not there. */
export type Told = StreamEvent | { kind: 'refused' }

const reconnectMs = 5_000

/**
 * Follows the event stream until it is left. After a break it tells that anything may have changed, for what happened
 * meanwhile is not told; where the browser gives up it tries again every five seconds.
 */
export function followStream(url: string, tell: (told: Told) => void): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let lost = false
  const open = () => {
    const opened = new EventSource(url)
    source = opened
    opened.onmessage = ({ data }) => {
      tell(JSON.parse(String(data)) as StreamEvent)
    }
    opened.onopen = () => {
      if (lost) tell({ kind: 'all', id: '', planId: null })
      lost = false
    }
    opened.onerror = () => {
      lost = true
      if (opened.readyState !== EventSource.CLOSED) return
      tell({ kind: 'refused' })
      timer = setTimeout(open, reconnectMs)
    }
  }
  open()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
