import type { PlanReading } from '@luoshi/plan-text'
import { wrap } from '../style'
import { entry, type Page } from './page'

const KINDS = { 'key-points': '工作要点', 'implementation-plan': '实施方案', other: '其他' } as const

/** What the document says of itself; what was not found is named too. */
export function documentHead(page: Page, { document }: PlanReading): string {
  const title = wrap(document.title ?? '（未读到标题）', page.columns).map((line) => `${page.paint('bold', line)}\n`)
  const facts: readonly (readonly [string, string])[] = [
    ['发文机关', document.issuer ?? '未读到'],
    ['文　　号', document.documentNumber ?? '无'],
    ['成文日期', document.signedOn ?? '未读到'],
    ['计划年度', document.year === null ? '未读到' : String(document.year)],
    ['文　　种', KINDS[document.kind]],
  ]
  return title.join('') + facts.map(([label, words]) => entry(page, 2, label, words)).join('')
}
