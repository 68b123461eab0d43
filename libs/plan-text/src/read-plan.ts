import { readClauses } from './clauses/read-clauses'
import { cellTables } from './clauses/cell-table'
import type { ClauseDraft } from './clauses/clause-draft'
import { delimitedTables } from './clauses/duty-table'
import { givenTables } from './clauses/given-tables'
import { firstListedLeads } from './clauses/implied-lead'
import { settleClause, type Setting } from './clauses/settle-clause'
import { ownerOf, taskOf } from './clauses/task-of-clause'
import { readDocument } from './document/read-document'
import { finding } from './findings/finding'
import { numberingFindings } from './findings/numbering-gaps'
import { targetConflicts } from './findings/target-conflicts'
import { aliasFindings } from './findings/unit-aliases'
import { annexListLines } from './grammar/annex-list'
import { itemAt } from './items/find-item'
import { lineage, type ItemDraft } from './items/item-draft'
import { readItems } from './items/read-items'
import { mechanismIn } from './mechanism/read-mechanism'
import { SUPERVISION_HEADING } from './mechanism/phrases'
import type { Clause, Finding, Mechanism, PlanItem, PlanReading, Span, Target } from './reading'
import { isFurniture } from './source/furniture'
import type { Line } from './source/lines'
import { sourceOf, type Source } from './source/source'
import type { SourceTable } from './source/source-table'
import { indicatorTables, type IndicatorTable } from './targets/indicator-table'
import { proseTargets } from './targets/prose-targets'

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
      findings.push(...draft.findings, finding('clause.no-party', [draft.start, draft.end]))
      return
    }
    const earlier = drafts[index - 1] ?? null
    const item = ownerOf(itemAt(items, draft.start), earlier)
    const task = taskOf(setting.text, item, draft, earlier)
    const settled = settleClause(setting, draft, `c${String(clauses.length + 1)}`, item, task)
    clauses.push(settled.clause)
    findings.push(...settled.findings)
  })
  return { clauses, findings }
}

function readTargets(
  source: Source,
  items: readonly ItemDraft[],
  tables: readonly IndicatorTable[],
  year: number | null,
): Target[] {
  const prose = items
    .filter(({ marker }) => marker.style !== 'annex')
    .flatMap((item) => proseTargets(source, item.marker.end, item.ownEnd, year))
  const all = [...prose, ...tables.flatMap(({ targets }) => targets)].sort((a, b) => a.span[0] - b.span[0])
  return all.map((target, index) => ({
    id: `t${String(index + 1)}`,
    itemId: itemAt(items, target.span[0])?.id ?? null,
    ...target,
  }))
}

function readMechanism(text: string, items: readonly ItemDraft[], year: number | null): Mechanism[] {
  const entries = items.flatMap((item) => {
    const supervising = lineage(item).some(({ title }) => SUPERVISION_HEADING.test(title))
    return mechanismIn(text, item.marker.end, item.ownEnd, supervising, year)
  })
  return entries.map((entry, index) => ({ id: `m${String(index + 1)}`, ...entry }))
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

/** Reads a plan into the public contract. Pure; never throws; linear in the length of the text. */
export function readPlan(text: string, { tables: given = [] }: ReadOptions = {}): PlanReading {
  const source = sourceOf(text)
  const tables = indicatorTables(source.lines)
  const handed = givenTables(source, given)
  const found = [...delimitedTables(source), ...cellTables(source)]
  const duties = [...handed, ...found.filter(({ span }) => !handed.some((one) => overlap(one.span, span)))]
  const items = readItems(source, bodyLines(source, [...tables, ...duties]), bodyLines(source, []))
  const { document, findings } = readDocument(source, items[0]?.marker.start ?? text.length)
  const drafts = readClauses(source, items, [...duties, ...tables.map(({ span }) => ({ span, clauses: [] }))])
  const bracketed = drafts.filter(({ missing }) => !missing.opening || !missing.closing).length * 2 > drafts.length
  const setting = { text, year: document.year, firstLeads: firstListedLeads(text), bracketed }
  const { clauses, findings: clauseFindings } = settleAll(setting, items, drafts)
  const targets = readTargets(source, items, tables, document.year)
  return {
    schema: 'luoshi.plan-reading/1',
    document,
    items: items.map(itemOf),
    clauses,
    targets,
    mechanism: readMechanism(text, items, document.year),
    findings: [
      ...findings,
      ...numberingFindings(items),
      ...clauseFindings,
      ...duties.map(({ span, clauses: rows }) => finding('table.duties', span, String(rows.length))),
      ...tables.flatMap((table) => table.findings),
      ...aliasFindings(clauses, targets),
      ...targetConflicts(targets),
    ],
  }
}
