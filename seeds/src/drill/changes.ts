import { streamEvent, type StreamEvent } from '@luoshi/contracts'
import type { Account } from './account'

const prefix = 'data: '

/** What `/stream` tells the account, until the signal stops it or the connection ends. */
export async function* changes(account: Account, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const response = await account.open('/stream', signal)
  if (response.body === null || !response.ok) throw new Error(`GET /stream: ${response.status.toString()}`)
  let rest = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith(prefix)) yield streamEvent.parse(JSON.parse(line.slice(prefix.length)))
  }
}
