import { followStream } from './follow-stream'
import type { Asked } from './shared-stream'

/** What a shared worker's script sees of itself; the DOM's types leave it out. */
const worker = globalThis as unknown as { onconnect: (event: MessageEvent) => void }

const pages = new Set<MessagePort>()
let leaveStream: (() => void) | null = null

function join(page: MessagePort, url: string): void {
  pages.add(page)
  leaveStream ??= followStream(url, (told) => {
    for (const each of pages) each.postMessage(told)
  })
}

function leave(page: MessagePort): void {
  pages.delete(page)
  if (pages.size > 0) return
  leaveStream?.()
  leaveStream = null
}

/** One event stream for all tabs of a browser: over HTTP/1.1 it grants a host six connections in all. */
worker.onconnect = ({ ports: [page] }) => {
  if (page === undefined) return
  page.onmessage = ({ data }: MessageEvent<Asked>) => {
    if (data.follow === null) leave(page)
    else join(page, data.follow)
  }
}
