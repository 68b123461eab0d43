import type { Letter, MailBundle } from '@luoshi/application'
import { clockNotice } from './clock-notice'
import { fill } from './fill'
import { letterValues } from './letter-values'
import type { MailContent, MailEntry } from './mail-content'
import { pageLink } from './page-link'
import { printed } from './printed'
import type { Template } from './template'
import { templateNamed } from './templates/templates'

const closing = ['本邮件由系统自动发出，请勿直接回复。', '严禁通过本系统及邮件录入、传输涉密信息。']

/** What the bundle says to its reader. `publicUrl` is where the product's pages are. */
export function writeMail(bundle: MailBundle, publicUrl: string): MailContent {
  const template = templateNamed(bundle.template)
  const matters = bundle.letters.map(letterValues)
  const notice = clockNotice(bundle.drill, matters)
  return {
    subject: `${notice?.mark ?? ''}${fill(template.subject, matters)}`,
    notice: notice?.sentence ?? null,
    salutation: `${bundle.personName}：`,
    opening: fill(template.opening, matters),
    entries: bundle.letters.map((letter) => entry(template, letter, publicUrl)),
    action: template.action,
    closing,
  }
}

function entry(template: Template, letter: Letter, publicUrl: string): MailEntry {
  const values = letterValues(letter)
  const facts = template.facts.map(({ label, key }) => ({ label, value: printed(values, key) }))
  return {
    heading: [printed(values, 'number'), printed(values, 'title')].filter((part) => part !== '').join(' '),
    link: pageLink(template, letter, publicUrl),
    facts: facts.filter(({ value }) => value !== ''),
  }
}
