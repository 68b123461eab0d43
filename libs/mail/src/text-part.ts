import type { MailContent, MailEntry } from './mail-content'

const rule = '----------------------------------------'

/** The mail as plain text. */
export function textPart(content: MailContent): string {
  const head = [content.notice, content.salutation, content.opening].filter((line) => line !== null)
  const matters = content.entries.map((entry) => entryLines(entry, content.action))
  return [...head, ...matters, [rule, ...content.closing].join('\n')].join('\n\n') + '\n'
}

const entryLines = (entry: MailEntry, action: string | null): string =>
  [
    entry.heading,
    ...entry.facts.map(({ label, value }) => `${label}：${value}`),
    ...(action === null ? [] : [`${action}：${entry.link}`]),
  ].join('\n')
