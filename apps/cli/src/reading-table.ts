import type { PlanReading } from '@luoshi/plan-text'
import { documentHead } from './reading/document-head'
import { findingList } from './reading/finding-list'
import { itemTree } from './reading/item-tree'
import type { Page } from './reading/page'
import { targetsAndMechanism } from './reading/targets-and-mechanism'

/** One line that says how much was read. */
function summary({ paint }: Page, { items, clauses, targets, mechanism, findings }: PlanReading): string {
  const parties = clauses.flatMap((clause) => clause.parties)
  const units = new Set(parties.map(({ name }) => name.replaceAll(/\s+/g, '')))
  const led = clauses.filter((clause) => clause.parties.some(({ role }) => role === 'lead')).length
  const counts = [
    `条目 ${String(items.length)}`,
    `责任条款 ${String(clauses.length)}（明确牵头 ${String(led)}）`,
    `单位 ${String(units.size)} 个、${String(parties.length)} 次`,
    `目标 ${String(targets.length)}`,
    `机制 ${String(mechanism.length)}`,
    `核对 ${String(findings.length)}`,
  ]
  return `\n${paint('bold', '合计')}  ${counts.join(' · ')}\n`
}

/** A reading laid out for people. */
export const readingTable = (reading: PlanReading, page: Page): string =>
  [
    documentHead(page, reading),
    itemTree(page, reading),
    targetsAndMechanism(page, reading),
    findingList(page, reading),
    summary(page, reading),
  ].join('')
