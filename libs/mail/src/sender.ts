import { createTransport } from 'nodemailer'
import type { Message } from './compose'
import { sortFailure, type Delivery } from './delivery-errors'

/** Hands mails to one SMTP server. */
export interface MailSender {
  /** One attempt. Never throws: what the server said, or that it said nothing, is the answer. */
  send(message: Message): Promise<Delivery>
  close(): void
}

/** A sender for `smtp://` or `smtps://` with a few connections kept open. */
export function createSender(smtpUrl: string): MailSender {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (message) => {
      try {
        const { response } = await transport.sendMail({ ...message, headers: { 'Auto-Submitted': 'auto-generated' } })
        return { outcome: 'sent', reply: response, because: null }
      } catch (error) {
        return sortFailure(error)
      }
    },
    close: () => {
      transport.close()
    },
  }
}
