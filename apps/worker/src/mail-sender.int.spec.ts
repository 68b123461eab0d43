import { randomUUID } from 'node:crypto'
import { actorFor, departmentId } from '@luoshi/application/testing'
import { eventually } from '@luoshi/test/support/eventually'
import { startMailbox, type Mailbox } from '@luoshi/test/support/mailbox'
import { readConfig, type WorkerConfig } from './config'
import { createLog } from './log'
import type { Loop } from './loop'
import { startMailSender } from './mail-sender'
import { useOffice } from './testing/office-at-work'

jest.setTimeout(60_000)

const quiet = createLog('ERROR')

describe('the mail sender', () => {
  const office = useOffice()
  let mailbox: Mailbox
  let config: WorkerConfig
  let sender: Loop | null = null

  beforeEach(async () => {
    await office().database.query('DELETE FROM mail_outbox')
    mailbox = await startMailbox()
    config = readConfig({
      ...{ DATABASE_URL: office().database.url, SMTP_URL: mailbox.url, MAIL_FROM: 'duban@example.gov.cn' },
      ...{ LUOSHI_URL: 'http://127.0.0.1:3000', LUOSHI_MAIL_WINDOW_MS: '0' },
    })
  })
  afterEach(async () => {
    await sender?.stop()
    await mailbox.stop()
  })

  const start = (): void => {
    sender = startMailSender(office().ports.outbox, () => Date.now(), config, quiet)
  }

  /** Letters to the clerk of 市科技局; two of one kind make one mail. */
  async function queue(count: number, drill = false): Promise<void> {
    const planId = await office().confirmedPlan()
    const audience = { departmentId: departmentId('市科技局'), roles: ['clerk'] }
    const letters = Array.from({ length: count }, (_, index) => ({
      ...{ template: 'digest', planId, key: randomUUID(), audience, drill },
      ...{ payload: { number: `${index + 1}`, title: '建设孵化载体' }, awaits: null },
    }))
    await office().ports.outbox.enqueue(letters, Date.now())
  }

  const outbox = () =>
    office().database.query<{ status: string; reply: string | null; attempts: number; later: boolean }>(
      `SELECT status, reply, attempts, next_attempt_at > now() + interval '30 seconds' AS later FROM mail_outbox`,
    )
  const settled = (status: string) =>
    eventually(`the mail is ${status}`, async () => {
      const rows = await outbox()
      return rows.length > 0 && rows.every((row) => row.status === status && row.reply !== null) && rows
    })

  it('sends what waits for one person as one mail, once', async () => {
    await queue(2)
    start()
    await settled('sent')
    expect(mailbox.received).toHaveLength(1)
    expect(mailbox.received[0]).toMatchObject({ subject: '今日待办 2 项', to: expect.stringContaining('@example.org') })
    expect(actorFor('clerk', '市科技局').name).toBe('市科技局clerk')
  })

  it('keeps a mail the server wants later, and tries it later', async () => {
    mailbox.refuse(() => '450 greylisted')
    await queue(1)
    start()
    const [row] = await settled('pending')
    expect(row).toMatchObject({ attempts: 1, later: true, reply: expect.stringContaining('450') })
    expect(mailbox.received).toEqual([])
  })

  it('records for the office what the server will never take', async () => {
    mailbox.refuse(() => '550 no such user')
    await queue(1)
    start()
    await settled('failed')
    expect(await office().ports.outbox.failed(null, 10)).toMatchObject([{ reply: expect.stringContaining('550') }])
  })

  it('asks a server that says “too often” less often, and sends all the same', async () => {
    let asked = 0
    mailbox.refuse(() => {
      asked += 1
      return asked === 1 ? '421 4.7.0 too often' : null
    })
    await queue(1)
    start()
    await settled('pending')
    await office().database.query(`UPDATE mail_outbox SET next_attempt_at = now()`)
    sender?.wake()
    await settled('sent')
    expect(asked).toBe(2)
  })

  it('sends the mail of drills while the real server is not there', async () => {
    const dead = await startMailbox()
    await dead.stop()
    config = { ...config, mail: { ...config.mail, smtpUrl: dead.url, drillSmtpUrl: mailbox.url } }
    await queue(1)
    await queue(1, true)
    start()
    const rows = await eventually('the drill is told', async () => {
      const all = await office().database.query<{ drill: boolean; status: string; reply: string | null }>(
        'SELECT drill, status, reply FROM mail_outbox ORDER BY drill',
      )
      return all.every(({ reply }) => reply !== null) && all
    })
    expect(rows).toMatchObject([
      { drill: false, status: 'pending' },
      { drill: true, status: 'sent' },
    ])
  })

  it('sends what a sender that died had claimed, under the Message-ID it had', async () => {
    await queue(1)
    const claimed = await office().ports.outbox.claimBundle(Date.now(), { drill: false, windowMs: 0, leaseMs: 0 })
    start()
    await settled('sent')
    expect(mailbox.received.map(({ messageId }) => messageId)).toEqual([`<${claimed?.bundleId ?? ''}@example.gov.cn>`])
  })

  it('lets no mail of a drill out where no inbox for drills is named', async () => {
    await queue(1, true)
    start()
    const [row] = await settled('failed')
    expect(row?.reply).toContain('LUOSHI_DRILL_SMTP_URL')
    expect(mailbox.received).toEqual([])
  })
})
