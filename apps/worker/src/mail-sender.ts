import type { MailBundle, MailOutbox, Now } from '@luoshi/application'
import type { Instant } from '@luoshi/domain'
import {
  backOff,
  compose,
  createSender,
  freely,
  isGivenUp,
  paceAfter,
  type Delivery,
  type Letterhead,
  type MailSender,
  type Message,
  type Pace,
} from '@luoshi/mail'
import type { Logger } from '@temporalio/worker'
import type { WorkerConfig } from './config'
import { startLoop, type Loop } from './loop'

const every = 5_000

interface Office {
  outbox: MailOutbox
  now: Now
  mail: WorkerConfig['mail']
  letterhead: Letterhead
}

/** One way out, with a queue and a pace of its own: what holds up one holds up no other. */
interface Way {
  drill: boolean
  /** Null where none is named. */
  sender: MailSender | null
  pace: Pace
  /** Not used again before this instant. */
  freeAt: Instant
}

const noWay: Delivery = {
  ...{ outcome: 'refused', because: null },
  reply: 'LUOSHI_DRILL_SMTP_URL names no inbox for the mail of drills',
}

/** Empties the outbox by every way out, by each one mail after the other: claim, send, record. */
export function startMailSender(outbox: MailOutbox, now: Now, config: WorkerConfig, log: Logger): Loop {
  const { mail, publicUrl } = config
  const office: Office = { outbox, now, mail, letterhead: { from: mail.from, publicUrl } }
  const { drillSmtpUrl } = mail
  const ways = [
    startWay(office, { drill: false, sender: createSender(mail.smtpUrl) }, log),
    startWay(office, { drill: true, sender: drillSmtpUrl === null ? null : createSender(drillSmtpUrl) }, log),
  ]
  return {
    wake: () => {
      for (const way of ways) way.wake()
    },
    stop: async () => {
      await Promise.all(ways.map((way) => way.stop()))
    },
  }
}

function startWay(office: Office, to: Pick<Way, 'drill' | 'sender'>, log: Logger): Loop {
  const way: Way = { ...to, pace: freely, freeAt: 0 }
  let stopping = false
  const name = way.drill ? 'sending mail of drills' : 'sending mail'
  const loop = startLoop(name, every, log, () => emptyQueue(office, way, log, () => stopping))
  return {
    wake: loop.wake,
    stop: async () => {
      stopping = true
      await loop.stop()
      way.sender?.close()
    },
  }
}

/** Answers in how many milliseconds the next mail can go out. */
async function emptyQueue(office: Office, way: Way, log: Logger, stopping: () => boolean): Promise<number> {
  const { outbox, now, mail } = office
  const timing = { ...mail, drill: way.drill }
  while (!stopping() && now() >= way.freeAt) {
    const bundle = await outbox.claimBundle(now(), timing)
    if (bundle === null) {
      const next = await outbox.nextClaimAt(timing)
      return next === null ? every : Math.min(every, Math.max(0, next - now()))
    }
    const delivery = await deliver(office, way, bundle)
    await recordDelivery(office, bundle, delivery)
    if (delivery.outcome !== 'sent') log.warn('A mail was not taken', { bundle: bundle.bundleId, ...delivery })
    way.pace = paceAfter(way.pace, delivery)
    way.freeAt = now() + way.pace.waitMs
  }
  return Math.max(0, way.freeAt - now())
}

async function deliver({ letterhead }: Office, { sender }: Way, bundle: MailBundle): Promise<Delivery> {
  const message = composed(bundle, letterhead)
  if (message instanceof Error) return { outcome: 'refused', reply: message.message, because: null }
  return sender === null ? noWay : sender.send(message)
}

/** A letter that cannot be written must not hold up the others: the office sees it among what failed. */
function composed(bundle: MailBundle, letterhead: Letterhead): Message | Error {
  try {
    return compose(bundle, letterhead)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function recordDelivery({ outbox, now }: Office, bundle: MailBundle, delivery: Delivery): Promise<void> {
  const { bundleId, attempt } = bundle
  switch (delivery.outcome) {
    case 'sent':
      await outbox.recordSent(bundleId, delivery.reply, now())
      return
    case 'retry':
      if (isGivenUp(attempt)) await outbox.recordRefused(bundleId, delivery.reply)
      else await outbox.recordRetry(bundleId, delivery.reply, now() + backOff(attempt))
      return
    case 'refused':
      await outbox.recordRefused(bundleId, delivery.reply)
  }
}
