import { asWritten } from './characters/as-written'
import { folded } from './characters/fold'
import { readClauses, takenBy } from './clauses/read-clauses'
import type { ClauseDraft } from './clauses/clause-draft'
import { firstListedLeads } from './clauses/implied-lead'
import { settleClause, type Setting } from './clauses/settle-clause'
import { nearMisses } from './clauses/near-misses'
import { ownerOf, taskOf, type Around } from './clauses/task-of-clause'
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
import { placeAmong, unwrap, type Unwrapped } from './source/unwrap'
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

/** For each item the one before it under the same heading, in the same style of number. */
function siblingsBefore(items: readonly ItemDraft[]): ReadonlyMap<ItemDraft, ItemDraft> {
  const last = new Map<ItemDraft | null, ItemDraft>()
  const before = new Map<ItemDraft, ItemDraft>()
  for (const item of items) {
    const sibling = last.get(item.parent)
    if (sibling?.marker.style === item.marker.style) before.set(item, sibling)
    last.set(item.parent, item)
  }
  return before
}

function aroundClause(
  items: readonly ItemDraft[],
  siblings: ReadonlyMap<ItemDraft, ItemDraft>,
  drafts: readonly ClauseDraft[],
  index: number,
): Around {
  const draft = drafts[index]
  const own = draft === undefined ? null : itemAt(items, draft.anchor ?? draft.start)
  const sibling = own === null ? null : (siblings.get(own) ?? null)
  return { own, sibling, earlier: drafts[index - 1] ?? null, next: drafts[index + 1] ?? null }
}

function settleAll(
  setting: Setting,
  items: readonly ItemDraft[],
  drafts: readonly ClauseDraft[],
): { clauses: Clause[]; findings: Finding[] } {
  const clauses: Clause[] = []
  const findings: Finding[] = []
  const siblings = siblingsBefore(items)
  drafts.forEach((draft, index) => {
    if (draft.parties.length === 0) {
      if (draft.form !== 'unread') findings.push(finding('clause.no-party', [draft.start, draft.end]))
      findings.push(...draft.findings)
      return
    }
    const around = aroundClause(items, siblings, drafts, index)
    const item = ownerOf(setting.text, draft, around)
    const task = taskOf(setting.text, item, draft, around)
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

/** Whether clauses with labels nearly always stand in brackets, so that one without both has lost them. */
function standInBrackets(drafts: readonly ClauseDraft[]): boolean {
  const labelled = drafts.filter(({ form }) => form.includes('label'))
  return labelled.filter(({ form }) => form === 'bracketed-label').length * 4 > labelled.length * 3
}

/** Reads a plan into the public contract. Pure; never throws; linear in the length of the text. */
export function readPlan(text: string, { tables = [] }: ReadOptions = {}): PlanReading {
  const read = unwrap(folded(text))
  return asWritten(
    readPrepared(
      read.words,
      tables.map((table) => tableAmong(read, table)),
    ),
    text,
    read,
  )
}

/** A table handed over, where its cells stand among the words to be read. */
function tableAmong(read: Unwrapped, { span, rows }: SourceTable): SourceTable {
  const among = ([start, end]: Span): Span => [placeAmong(read, start), placeAmong(read, end)]
  return { span: among(span), rows: rows.map((row) => row.map((cell) => ({ ...cell, span: among(cell.span) }))) }
}

function readPrepared(text: string, given: readonly SourceTable[]): PlanReading {
  const source = sourceOf(text)
  const lists = indicatorTables(source.lines)
  const tables = readTables(source, given).filter((table) => !lists.some((list) => overlap(list.span, table.span)))
  const prose = readItems(source, bodyLines(source, [...lists, ...tables]), bodyLines(source, []))
  const { document, meantYear, findings } = readDocument(source, bodyStart(source, prose, [...tables, ...lists]))
  const drafts = readClauses(source, prose, [...tables, ...lists.map(({ span }) => ({ span, clauses: [] }))])
  const closed = [...tables, ...lists].map(({ span: [start, end] }) => ({ start, end }))
  const items = withTableItems(text, prose, tables)
  const bracketed = standInBrackets(drafts)
  const setting = {
    text,
    year: meantYear,
    signedOn: document.signedOn,
    firstLeads: firstListedLeads(text, takenBy(drafts)),
    bracketed,
  }
  const { clauses, findings: clauseFindings } = settleAll(setting, items, drafts)
  const held = takenBy(
    drafts.flatMap(({ form, task }) => (form === 'heading' && task !== null ? [{ start: task[0], end: task[1] }] : [])),
  )
  const mechanism = readMechanism(text, prose, meantYear, held)
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
      ...nearMisses(source, takenBy([...drafts, ...closed])),
      ...[...tables, ...lists].flatMap((table) => table.findings),
      ...aliasFindings(clauses, targets),
      ...targetConflicts(targets),
      ...openDeadlines(clauses),
      ...reportConflicts(mechanism),
    ],
  }
}
