import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** What the server answers to a message: nothing special, or a refusal with its code. */
export type Verdict = { code: number; reply: string } | null

export interface SmtpInbox {
  url: string
  /** Raw messages that were taken, in order. */
  taken: string[]
  close(): Promise<void>
}

/** A real SMTP server on a free port. Each message meets the next of `verdicts`; when they are used up it is taken. */
export async function openSmtpInbox(verdicts: Verdict[] = []): Promise<SmtpInbox> {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((message) => {
        const verdict = verdicts.shift() ?? null
        if (verdict === null) taken.push(message)
        done(verdict === null ? null : Object.assign(new Error(verdict.reply), { responseCode: verdict.code }))
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}
