import PostalMime from 'postal-mime'
import { compose } from './compose'
import { createSender, type MailSender } from './sender'
import { bundle } from './testing/sample-bundle'
import { openSmtpInbox, type SmtpInbox, type Verdict } from './testing/smtp-inbox'

const message = compose(bundle(), { from: '督查室 <duban@example.gov.cn>', publicUrl: 'http://127.0.0.1:3000' })

describe('the sender', () => {
  const opened: { sender: MailSender; inbox: SmtpInbox }[] = []

  async function withServer(verdicts: Verdict[] = []): Promise<{ sender: MailSender; inbox: SmtpInbox }> {
    const inbox = await openSmtpInbox(verdicts)
    const both = { sender: createSender(inbox.url), inbox }
    opened.push(both)
    return both
  }

  afterEach(async () => {
    for (const { sender, inbox } of opened.splice(0)) {
      sender.close()
      await inbox.close()
    }
  })

  it('hands over subject, addressee, both bodies and the Message-ID', async () => {
    const { sender, inbox } = await withServer()
    expect(await sender.send(message)).toMatchObject({ outcome: 'sent', reply: expect.stringMatching(/^250/) })
    const mail = await PostalMime.parse(inbox.taken[0] ?? '')
    expect(mail.messageId).toBe(message.messageId)
    expect(mail.subject).toBe(message.subject)
    expect(mail.to).toEqual([{ name: '王晓明', address: 'keji@example.gov.cn' }])
    expect(mail.text?.trimEnd()).toBe(message.text.trimEnd())
    expect(mail.html).toContain('建设中试平台')
    expect(inbox.taken).toHaveLength(1)
  })

  it('asks for another try after a 4xx, and that one arrives', async () => {
    const { sender, inbox } = await withServer([{ code: 451, reply: 'try later' }])
    expect(await sender.send(message)).toMatchObject({ outcome: 'retry', reply: expect.stringContaining('451') })
    expect(await sender.send(message)).toMatchObject({ outcome: 'sent' })
    expect(inbox.taken).toHaveLength(1)
  })

  it('reports a 5xx as final, with what the server said', async () => {
    const { sender, inbox } = await withServer([{ code: 550, reply: 'no such user here' }])
    expect(await sender.send(message)).toEqual({ outcome: 'refused', reply: '550 no such user here', because: null })
    expect(inbox.taken).toHaveLength(0)
  })

  it('asks for another try when no server answers', async () => {
    const { sender, inbox } = await withServer()
    await inbox.close()
    expect(await sender.send(message)).toMatchObject({
      outcome: 'retry',
      reply: expect.stringContaining('ECONNREFUSED'),
    })
  })
})
