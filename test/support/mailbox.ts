import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

/** A mail as the server took it. */
export interface ReceivedMail {
  /** Real milliseconds. */
  receivedAt: number
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  headers: ReadonlyMap<string, string>
}

/** An SMTP server that writes down what it takes. */
export interface Mailbox {
  url: string
  received: readonly ReceivedMail[]
  /** Refuses recipients for whom a reply such as `550 no such user` is given. */
  refuse(reply: (recipient: string) => string | null): void
  stop(): Promise<void>
}

/** Starts on a free port. */
export async function startMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = []
  let refusal: (recipient: string) => string | null = () => null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      done(smtpError(refusal(address)))
    },
    onData: (stream, _session, done) => {
      readMail(stream).then((mail) => {
        received.push(mail)
        done()
      }, done)
    },
  })
  const port = await listen(server)
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (reply) => {
      refusal = reply
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address()
      if (address === null || typeof address === 'string') reject(new Error('the mailbox has no port'))
      else resolve(address.port)
    })
  })
}

function smtpError(reply: string | null): Error | null {
  if (reply === null) return null
  const code = Number(reply.slice(0, 3))
  return Object.assign(new Error(reply.slice(4)), { responseCode: code })
}

async function readMail(stream: SMTPServerDataStream): Promise<ReceivedMail> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const mail = await PostalMime.parse(Buffer.concat(chunks))
  return {
    receivedAt: Date.now(),
    messageId: mail.messageId ?? '',
    to: mail.to?.map(({ address }) => address).join(', ') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
  }
}
