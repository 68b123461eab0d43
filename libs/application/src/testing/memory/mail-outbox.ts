import { NotFound, notSentWords, RuleBroken, type Instant } from '@luoshi/domain'
import type { ClaimTiming, Letter, MailBundle, MailOutbox, MailWrites } from '../../ports/mail-outbox'
import type { KeptMail, MemoryRecord } from './record'

const current = (record: MemoryRecord, { person }: KeptMail) => record.people.get(person.id) ?? person
const emailOf = (record: MemoryRecord, mail: KeptMail): string => current(record, mail).email
const namesOf = (record: MemoryRecord, mails: readonly KeptMail[]): string =>
  [...new Set(mails.map((mail) => current(record, mail).name))].join('、')

const waits = ({ status }: KeptMail): boolean => status === 'pending' || status === 'sending'

function letterOf(record: MemoryRecord, { id, planId, assignmentId, payload }: KeptMail): Letter {
  const state = assignmentId === null ? undefined : record.assignments.get(assignmentId)?.state
  const planTitle = record.plans.get(planId)?.plan.title ?? null
  return { id, planId, planTitle, assignmentId, number: state?.number ?? null, title: state?.title ?? null, payload }
}

/** The letters of the next mail: a retry or a claim that ran out, else a kind whose oldest has waited for the window. */
function chosen(record: MemoryRecord, now: Instant, { drill, windowMs }: ClaimTiming): KeptMail[] {
  const { mails } = record
  const due = mails.filter((mail) => mail.drill === drill && waits(mail) && mail.nextAttemptAt <= now)
  const again = due.find((mail) => mail.bundleId !== null)
  if (again !== undefined) return mails.filter((mail) => waits(mail) && mail.bundleId === again.bundleId)
  const fresh = due.find((mail) => mail.createdAt <= now - windowMs)
  if (fresh === undefined) return []
  return due.filter((mail) => emailOf(record, mail) === emailOf(record, fresh) && mail.template === fresh.template)
}

const assignmentOf = ({ assignmentId, payload }: KeptMail): string => assignmentId ?? payload['assignmentId'] ?? ''

/** Whether what a letter asks for still waits for its reader. */
function stillWaits(record: MemoryRecord, mail: KeptMail): boolean {
  const { awaits, audience } = mail
  if (awaits === null) return true
  return (record.assignments.get(assignmentOf(mail))?.todos ?? []).some(
    ({ kind, departmentId, reference }) =>
      awaits.kinds.includes(kind) &&
      departmentId === audience.departmentId &&
      (awaits.reference === null || awaits.reference === reference),
  )
}

function reasonNotToSend(record: MemoryRecord, mail: KeptMail): keyof typeof notSentWords | null {
  if (!record.readers(mail.audience).some(({ id }) => id === mail.person.id)) return 'left'
  return stillWaits(record, mail) ? null : 'done'
}

const skip = (mail: KeptMail, reason: keyof typeof notSentWords): void => {
  Object.assign(mail, { status: 'skipped', reply: notSentWords[reason] })
}

/** Those worth sending; the others are skipped, the older of two alike among them. */
function worthSending(record: MemoryRecord, letters: readonly KeptMail[]): KeptMail[] {
  const kept = new Map<string, KeptMail>()
  for (const mail of letters) {
    const reason = reasonNotToSend(record, mail)
    const { template, payload, awaits } = mail
    const words = JSON.stringify([assignmentOf(mail), template === 'digest' ? (awaits ?? payload) : payload])
    const alike = kept.get(words)
    if (reason !== null) skip(mail, reason)
    else if (alike !== undefined) skip(alike, 'double')
    if (reason === null) kept.set(words, mail)
  }
  return [...kept.values()]
}

function claim(record: MemoryRecord, now: Instant, timing: ClaimTiming & { leaseMs: number }): MailBundle | null {
  const due = chosen(record, now, timing)
  if (due.length === 0) return null
  const letters = worthSending(record, due)
  const [first] = letters
  if (first === undefined) return claim(record, now, timing)
  const bundleId = first.bundleId ?? record.next()
  for (const mail of letters) {
    const claimed = { status: 'sending' as const, bundleId, nextAttemptAt: now + timing.leaseMs }
    Object.assign(mail, claimed, { attempts: mail.attempts + 1 })
  }
  return {
    ...{ bundleId, recipient: emailOf(record, first), personName: namesOf(record, letters), template: first.template },
    ...{ drill: first.drill, attempt: first.attempts, letters: letters.map((mail) => letterOf(record, mail)) },
  }
}

const outcomes = (record: MemoryRecord): Pick<MailOutbox, 'recordSent' | 'recordRetry' | 'recordRefused'> => {
  const note = (bundleId: string, outcome: Partial<KeptMail>): Promise<void> => {
    const claimed = record.mails.filter((mail) => mail.bundleId === bundleId && mail.status === 'sending')
    for (const mail of claimed) Object.assign(mail, outcome)
    return Promise.resolve()
  }
  return {
    recordSent: (bundleId, reply) => note(bundleId, { status: 'sent', reply }),
    recordRetry: (bundleId, reply, at) => note(bundleId, { status: 'pending', reply, nextAttemptAt: at }),
    recordRefused: (bundleId, reply) => note(bundleId, { status: 'failed', reply }),
  }
}

function resend(record: MemoryRecord, id: string, now: Instant): void {
  const mail = record.mails.find((one) => one.id === id)
  if (mail === undefined) throw new NotFound('mail')
  if (mail.status !== 'failed') throw new RuleBroken('mail.not-failed')
  const fresh = { status: 'pending', bundleId: null, attempts: 0, createdAt: now, nextAttemptAt: now } as const
  Object.assign(mail, fresh)
}

/** An outbox that forgets. */
export const memoryOutbox = (record: MemoryRecord): MailOutbox => ({
  ...outcomes(record),
  enqueue: (letters, now) =>
    Promise.resolve().then(() => {
      for (const { planId, key, template, audience, payload, awaits, drill } of letters)
        for (const person of record.readers(audience)) {
          const dedupeKey = [planId, key, template, person.id].join(':')
          const place = { planId, assignmentId: null, createdAt: now, status: 'pending' as const }
          record.post({ ...place, dedupeKey, person, template, audience, payload, awaits, drill })
        }
    }),
  claimBundle: (now, timing) => Promise.resolve().then(() => claim(record, now, timing)),
  nextClaimAt: ({ drill, windowMs }) => {
    const times = record.mails
      .filter((mail) => mail.drill === drill && waits(mail))
      .map(({ bundleId, nextAttemptAt, createdAt }) =>
        bundleId === null ? Math.max(nextAttemptAt, createdAt + windowMs) : nextAttemptAt,
      )
    return Promise.resolve(times.length === 0 ? null : Math.min(...times))
  },
  failed: (before, limit) =>
    Promise.resolve(
      record.mails
        .filter((mail) => mail.status === 'failed' && (before === null || mail.createdAt < before))
        .sort((a, b) => b.createdAt - a.createdAt)
        .slice(0, limit)
        .map(({ id, person, template, attempts, reply, createdAt }) => {
          return { id, recipient: person.email, template, attempts, reply, createdAt }
        }),
    ),
})

/** Puts failed letters back. */
export const memoryMailWrites = (record: MemoryRecord): MailWrites => ({
  resend: (id, now) =>
    Promise.resolve().then(() => {
      resend(record, id, now)
    }),
})
