import { escapeHtml } from './escape-html'
import type { MailContent, MailEntry } from './mail-content'

const style = {
  page: "margin:0;padding:24px;background:#f5f5f5;color:#1f1f1f;font:15px/1.7 'PingFang SC','Microsoft YaHei',sans-serif",
  sheet: 'max-width:640px;margin:0 auto;padding:24px;background:#ffffff',
  notice: 'margin:0 0 16px;padding:8px 12px;background:#fff7e6;border:1px solid #ffd591;color:#873800',
  matter: 'margin:16px 0;padding:12px 0 0;border-top:1px solid #e8e8e8',
  heading: 'margin:0 0 8px;font-size:16px;line-height:1.5',
  label:
    'padding:2px 12px 2px 0;color:#595959;text-align:left;vertical-align:top;white-space:nowrap;font-weight:normal',
  value: 'padding:2px 0;vertical-align:top;white-space:pre-line',
  action: 'display:inline-block;margin:8px 0 0;padding:6px 16px;background:#0958d9;color:#ffffff;text-decoration:none',
  closing: 'margin:24px 0 0;padding:12px 0 0;border-top:1px solid #e8e8e8;color:#595959;font-size:13px',
} as const

const paragraph = (text: string): string => `<p style="margin:0 0 12px">${escapeHtml(text)}</p>`

/** The mail as HTML; everything that came from people is escaped. */
export function htmlPart(content: MailContent): string {
  const subject = escapeHtml(content.subject)
  const notice = content.notice === null ? '' : `<p style="${style.notice}">${escapeHtml(content.notice)}</p>`
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>${subject}</title></head>`,
    `<body style="${style.page}"><div style="${style.sheet}">`,
    notice,
    paragraph(content.salutation),
    paragraph(content.opening),
    ...content.entries.map((entry) => section(entry, content.action)),
    `<p style="${style.closing}">${content.closing.map(escapeHtml).join('<br>')}</p>`,
    '</div></body></html>',
  ].join('\n')
}

function section(entry: MailEntry, action: string | null): string {
  const facts = entry.facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="${style.label}">${escapeHtml(label)}</th>` +
      `<td style="${style.value}">${escapeHtml(value)}</td></tr>`,
  )
  return [
    `<div style="${style.matter}"><h2 style="${style.heading}">${escapeHtml(entry.heading)}</h2>`,
    `<table cellspacing="0" cellpadding="0">${facts.join('')}</table>`,
    action === null ? '' : `<a style="${style.action}" href="${escapeHtml(entry.link)}">${escapeHtml(action)}</a>`,
    '</div>',
  ].join('\n')
}
