import { htmlPart } from './html-part'
import type { MailBundle } from '@luoshi/application'
import { textPart } from './text-part'
import { writeMail } from './write-mail'

/** A mail ready to be sent. */
export interface Message {
  messageId: string
  from: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
}

export interface Letterhead {
  /** Address the mail comes from, with or without a name: `督查室 <duban@example.gov.cn>`. */
  from: string
  /** Where the product's pages are, for links. */
  publicUrl: string
}

/** The bundle as a message. The same bundle gives the same message, Message-ID included. */
export function compose(bundle: MailBundle, letterhead: Letterhead): Message {
  const content = writeMail(bundle, letterhead.publicUrl)
  return {
    messageId: `<${bundle.bundleId}@${senderDomain(letterhead.from)}>`,
    from: letterhead.from,
    to: { name: bundle.personName, address: bundle.recipient },
    subject: content.subject,
    text: textPart(content),
    html: htmlPart(content),
  }
}

const senderDomain = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
