import type { Finding, PlanReading } from '@luoshi/plan-text'
import { wrap, type Paint } from '../style'
import { widthOf } from '../table'
import { heading, type Page } from './page'

const SEVERITIES = [
  { severity: 'error', label: '错误', tone: 'red' },
  { severity: 'warning', label: '核对', tone: 'yellow' },
  { severity: 'info', label: '提示', tone: 'blue' },
] as const satisfies readonly { severity: Finding['severity']; label: string; tone: Parameters<Paint>[0] }[]

/** The line of a text in which a place lies, from 1, for places in rising order. */
function lineCounter(text: string): (place: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (place) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** What the office should check, the gravest first, each with its line in the text. */
export function findingList(page: Page, { findings }: PlanReading): string {
  const lineOf = lineCounter(page.text)
  const groups = SEVERITIES.map(({ severity, label, tone }) => {
    const own = findings.filter((finding) => finding.severity === severity)
    if (own.length === 0) return ''
    const rows = own.map(({ message, span }) => {
      const place = `    ${span === null ? '全文' : `第${String(lineOf(span[0]))}行`}  `
      const [first = '', ...rest] = wrap(message, Math.max(20, page.columns - widthOf(place)))
      return [`${page.paint('dim', place)}${first}`, ...rest.map((line) => ' '.repeat(widthOf(place)) + line)].join(
        '\n',
      )
    })
    return `  ${page.paint(tone, `${label} ${String(own.length)} 条`)}\n${rows.join('\n')}\n`
  })
  return heading(page, '需要核对', findings.length) + groups.join('')
}
