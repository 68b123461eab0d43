import { readClauses, takenBy } from './clauses/read-clauses'
import type { ClauseDraft } from './clauses/clause-draft'
import { firstListedLeads } from './clauses/implied-lead'
import { settleClause, type Setting } from './clauses/settle-clause'
import { numbersClause, ownerOf, taskOf } from './clauses/task-of-clause'
import { readDocument } from './document/read-document'
import { finding } from './findings/finding'
import { numberingFindings } from './findings/numbering-gaps'
import { openDeadlines } from './findings/open-deadlines'
import { reportConflicts } from './findings/report-conflicts'
import { targetConflicts } from './findings/target-conflicts'
import { aliasFindings } from './findings/unit-aliases'
import { annexListLines } from './grammar/annex-list'
import { itemAt } from './items/find-item'
import type { ItemDraft } from './items/item-draft'
import { readItems } from './items/read-items'
import { readMechanism } from './mechanism/mechanism-of-plan'
import type { Clause, Finding, PlanItem, PlanReading, Span } from './reading'
import { isFurniture } from './source/furniture'
import type { Line } from './source/lines'
import { sourceOf, type Source } from './source/source'
import type { SourceTable } from './source/source-table'
import { withTableItems } from './tables/table-items'
import { readTables } from './tables/read-tables'
import { indicatorTables } from './targets/indicator-table'
import { readTargets } from './targets/read-targets'

interface LineRange {
  firstLine: number
  lastLine: number
}

function bodyLines(source: Source, tables: readonly LineRange[]): Line[] {
  const listed = annexListLines(source.lines)
  const inTable = new Set<number>()
  for (const { firstLine, lastLine } of tables) for (let at = firstLine; at <= lastLine; at += 1) inTable.add(at)
  return source.lines.filter(
    ({ text, index }) => text !== '' && !listed.has(index) && !inTable.has(index) && !isFurniture(text),
  )
}

function settleAll(
  setting: Setting,
  items: readonly ItemDraft[],
  drafts: readonly ClauseDraft[],
): { clauses: Clause[]; findings: Finding[] } {
  const clauses: Clause[] = []
  const findings: Finding[] = []
  drafts.forEach((draft, index) => {
    if (draft.parties.length === 0) {
      if (draft.form !== 'unread') findings.push(finding('clause.no-party', [draft.start, draft.end]))
      findings.push(...draft.findings)
      return
    }
    const earlier = drafts[index - 1] ?? null
    const own = itemAt(items, draft.anchor ?? draft.start)
    const item = ownerOf(setting.text, own, draft, earlier)
    const until = own !== null && numbersClause(setting.text, own, draft) ? own.marker.start : draft.start
    const task = taskOf(setting.text, item, draft, earlier, until)
    const settled = settleClause(setting, draft, `c${String(clauses.length + 1)}`, item, task)
    clauses.push(settled.clause)
    findings.push(...settled.findings)
  })
  return { clauses, findings }
}

const itemOf = ({ id, marker, level, title, end, parent }: ItemDraft): PlanItem => ({
  id,
  number: marker.number,
  level,
  title,
  span: [marker.start, end],
  parentId: parent?.id ?? null,
})

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]

export interface ReadOptions {
  /** Tables the file held as tables; without them tables are looked for in the text alone. */
  tables?: readonly SourceTable[]
}

/** Where the first item or table begins; an annex's number stands above the plan's title. */
function bodyStart(source: Source, items: readonly ItemDraft[], tables: readonly { span: Span }[]): number {
  const item = items.find(({ marker }) => marker.style !== 'annex')?.marker.start ?? source.text.length
  return tables.reduce((start, { span }) => Math.min(start, span[0]), item)
}

/** Reads a plan into the public contract. Pure; never throws; linear in the length of the text. */
export function readPlan(text: string, { tables: given = [] }: ReadOptions = {}): PlanReading {
  const source = sourceOf(text)
  const lists = indicatorTables(source.lines)
  const tables = readTables(source, given).filter((table) => !lists.some((list) => overlap(list.span, table.span)))
  const prose = readItems(source, bodyLines(source, [...lists, ...tables]), bodyLines(source, []))
  const { document, meantYear, findings } = readDocument(source, bodyStart(source, prose, [...tables, ...lists]))
  const drafts = readClauses(source, prose, [...tables, ...lists.map(({ span }) => ({ span, clauses: [] }))])
  const items = withTableItems(text, prose, tables)
  const bracketed = drafts.filter(({ missing }) => !missing.opening || !missing.closing).length * 2 > drafts.length
  const setting = { text, year: meantYear, firstLeads: firstListedLeads(text, takenBy(drafts)), bracketed }
  const { clauses, findings: clauseFindings } = settleAll(setting, items, drafts)
  const mechanism = readMechanism(text, prose, meantYear)
  const targets = readTargets(source, { prose, items, tables, lists }, meantYear)
  return {
    schema: 'luoshi.plan-reading/1',
    document,
    items: items.map(itemOf),
    clauses,
    targets,
    mechanism,
    findings: [
      ...findings,
      ...numberingFindings(items),
      ...clauseFindings,
      ...[...tables, ...lists].flatMap((table) => table.findings),
      ...aliasFindings(clauses, targets),
      ...targetConflicts(targets),
      ...openDeadlines(clauses),
      ...reportConflicts(mechanism),
    ],
  }
}
