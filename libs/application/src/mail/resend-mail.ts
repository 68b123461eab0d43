import { change, nothing, type Asked } from '../change'
import { officeOnly } from '../office-only'
import type { Ports } from '../ports/ports'

/** Puts a letter that failed back into the queue. Throws `NotFound('mail')` and `RuleBroken('mail.not-failed')`. */
export async function resendMail(ports: Ports, { id, ...asked }: Asked & { id: string }): Promise<void> {
  officeOnly(asked.actor)
  await change(ports, { ...asked, based: nothing }, async (tx) => {
    await tx.outbox.resend(id, ports.now())
    return null
  })
}
