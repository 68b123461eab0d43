import type { Url } from '../paths'
import { writeHeaders } from './http'
import { offline, problemOf } from './problem-error'

/** How a file's upload stands: the share that has left, then the server's reading of it. */
export type Sending = { step: 'sending'; share: number } | { step: 'reading' }

/** Sends a file and tells how it goes on; the one kind of write that takes long enough to show. */
export function sendFile<T>(
  { url, file, key, signal }: { url: Url<T>; file: File; key: string; signal: AbortSignal },
  told: (sending: Sending) => void,
): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  return new Promise<T>((answered, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    for (const [name, value] of Object.entries(writeHeaders(key))) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => {
      told({ step: 'sending', share: total === 0 ? 0 : loaded / total })
    }
    request.upload.onload = () => {
      told({ step: 'reading' })
    }
    request.onerror = () => {
      failed(offline())
    }
    request.onabort = () => {
      failed(new DOMException('', 'AbortError'))
    }
    request.onload = () => {
      const { status, responseText } = request
      if (status >= 200 && status < 300) {
        answered(JSON.parse(responseText) as T)
        return
      }
      const headers = { 'content-type': request.getResponseHeader('content-type') ?? '' }
      void problemOf(new Response(responseText, { status, headers })).then(failed)
    }
    signal.addEventListener('abort', () => {
      request.abort()
    })
    request.send(body)
  })
}
