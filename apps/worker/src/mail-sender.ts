import type { MailBundle, MailOutbox, Now } from '@luoshi/application'
import {
  backOff,
  compose,
  createSender,
  isGivenUp,
  type Delivery,
  type Letterhead,
  type MailSender,
  type Message,
} from '@luoshi/mail'
import type { Logger } from '@temporalio/worker'
import type { WorkerConfig } from './config'
import { startLoop, type Loop } from './loop'

const every = 5_000

/** The ways out: a drill's mail never leaves by the real one. */
interface Ways {
  real: MailSender
  drill: MailSender | null
}

interface Office {
  outbox: MailOutbox
  now: Now
  mail: WorkerConfig['mail']
  letterhead: Letterhead
}

const noWay: Delivery = { outcome: 'refused', reply: 'LUOSHI_DRILL_SMTP_URL names no inbox for the mail of drills' }

/** Empties the outbox, one mail after the other: claim, send, record. */
export function startMailSender(outbox: MailOutbox, now: Now, config: WorkerConfig, log: Logger): Loop {
  const { mail, publicUrl } = config
  const ways: Ways = {
    real: createSender(mail.smtpUrl),
    drill: mail.drillSmtpUrl === null ? null : createSender(mail.drillSmtpUrl),
  }
  const office: Office = { outbox, now, mail, letterhead: { from: mail.from, publicUrl } }
  const loop = startLoop('sending mail', every, log, () => emptyOutbox(office, ways, log, () => stopping))
  let stopping = false
  return {
    wake: loop.wake,
    stop: async () => {
      stopping = true
      await loop.stop()
      ways.real.close()
      ways.drill?.close()
    },
  }
}

/** Answers in how many milliseconds the next claim can succeed. */
async function emptyOutbox(office: Office, ways: Ways, log: Logger, stopping: () => boolean): Promise<number> {
  const { outbox, now, mail } = office
  for (let bundle = await outbox.claimBundle(now(), mail); bundle !== null;) {
    const delivery = await deliver(office, ways, bundle)
    await recordDelivery(office, bundle, delivery)
    if (delivery.outcome !== 'sent') log.warn('A mail was not taken', { bundle: bundle.bundleId, ...delivery })
    bundle = stopping() ? null : await outbox.claimBundle(now(), mail)
  }
  const next = await outbox.nextClaimAt(mail)
  return next === null ? every : Math.min(every, Math.max(0, next - now()))
}

async function deliver({ letterhead }: Office, { real, drill }: Ways, bundle: MailBundle): Promise<Delivery> {
  const sender = bundle.drill ? drill : real
  const message = composed(bundle, letterhead)
  if (message instanceof Error) return { outcome: 'refused', reply: message.message }
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
