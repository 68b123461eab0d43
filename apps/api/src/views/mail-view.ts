import type { MailView } from '@luoshi/contracts'
import { compose } from '@luoshi/mail'
import type { MailRow } from '@luoshi/persistence'

/** The subject a letter has when it is sent alone; a bundle's may count several. */
export function mailSubject(row: MailRow): string {
  const { id, planId, planTitle, assignmentId, number, title, payload } = row
  const { recipient, personName, template, drill, attempts } = row
  const letter = { id, planId, planTitle, assignmentId, number, title, payload }
  const bundle = { bundleId: id, recipient, personName, template, drill, attempt: attempts, letters: [letter] }
  return compose(bundle, { from: recipient, publicUrl: 'http://localhost' }).subject
}

export function mailView(row: MailRow): MailView {
  const { id, recipient, template, status, attempts, reply, drill, createdAt, sentAt } = row
  return {
    ...{ id, recipient, template, status, attempts, reply, drill },
    subject: mailSubject(row),
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  }
}
