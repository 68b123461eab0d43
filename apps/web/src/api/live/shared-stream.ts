import { followStream, type Told } from './follow-stream'

/** What a page asks of the worker: to be told of a stream, or no longer. */
export interface Asked {
  follow: string | null
}

/** Follows the stream by way of the worker that all tabs share; where that cannot run, alone. */
export function shareStream(url: string, tell: (told: Told) => void): () => void {
  const worker = new SharedWorker(new URL('./stream-worker.ts', import.meta.url), { type: 'module' })
  const { port } = worker
  const ask = (asked: Asked) => {
    port.postMessage(asked)
  }
  let leave = () => {
    ask({ follow: null })
    port.close()
  }
  worker.onerror = () => {
    leave = followStream(url, tell)
  }
  port.onmessage = ({ data }: MessageEvent<Told>) => {
    tell(data)
  }
  ask({ follow: url })
  const put = new AbortController()
  const { signal } = put
  addEventListener(
    'pagehide',
    () => {
      ask({ follow: null })
    },
    { signal },
  )
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return
      ask({ follow: url })
      tell({ kind: 'all', id: '', planId: null })
    },
    { signal },
  )
  return () => {
    put.abort()
    leave()
  }
}
