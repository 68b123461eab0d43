import type { ClauseDraft } from '../clauses/clause-draft'
import { finding } from '../findings/finding'
import type { Finding, Span } from '../reading'
import type { Source } from '../source/source'
import type { SourceTable } from '../source/source-table'
import type { DraftTarget } from '../targets/prose-targets'
import { readIndicatorSection } from '../targets/indicator-section'
import { isDutyHeading, isIndicatorHeading } from './column'
import { readDutySection } from './duty-section'
import { givenRows } from './given-rows'
import type { Grid, Section } from './grid'
import { lineGrids } from './line-grids'
import { sectionsOf } from './sections'
import { streamGrids } from './stream-grids'
import type { TableItem } from './table-items'

/** What the rows of one table say. */
export interface ReadTable {
  span: Span
  firstLine: number
  lastLine: number
  clauses: ClauseDraft[]
  items: TableItem[]
  targets: DraftTarget[]
  /** Cells whose words may hold targets. */
  goals: Span[]
  findings: Finding[]
}

function lineAt(source: Source, position: number): number {
  let low = 0
  let high = source.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.start ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function givenGrids(source: Source, tables: readonly SourceTable[]): Grid[] {
  let before: Section | null = null
  const grids: Grid[] = []
  for (const table of tables) {
    const sections = sectionsOf(givenRows(source.text, table), before)
    const [start, end] = table.span
    if (sections.length > 0)
      grids.push({
        span: table.span,
        firstLine: lineAt(source, start),
        lastLine: lineAt(source, Math.max(start, end - 1)),
        sections,
      })
    before = sections.at(-1) ?? before
  }
  return grids
}

function readSection(source: Source, section: Section, guessing: boolean, table: ReadTable): void {
  if (isIndicatorHeading(section.columns)) {
    const read = readIndicatorSection(source, section)
    table.targets.push(...read.targets)
    table.findings.push(...read.findings)
  } else if (isDutyHeading(section.columns)) {
    const read = readDutySection(source, section, guessing)
    table.clauses.push(...read.clauses)
    table.items.push(...read.items)
    table.goals.push(...read.goals)
    table.findings.push(...read.findings)
  }
}

function readGrid(source: Source, grid: Grid, guessing: boolean): ReadTable | null {
  const { span, firstLine, lastLine } = grid
  const table: ReadTable = { span, firstLine, lastLine, clauses: [], items: [], targets: [], goals: [], findings: [] }
  for (const section of grid.sections) readSection(source, section, guessing, table)
  if (table.clauses.length === 0 && table.targets.length === 0) return null
  if (table.clauses.length > 0) table.findings.unshift(finding('table.duties', span, String(table.clauses.length)))
  return table
}

/** Keeps of some grids in order those that touch none kept before them. */
function apart(kept: readonly Grid[], more: readonly Grid[]): Grid[] {
  const sorted = [...kept].sort((a, b) => a.firstLine - b.firstLine)
  let at = 0
  return more.filter(({ firstLine, lastLine }) => {
    while ((sorted[at]?.lastLine ?? Infinity) < firstLine) at += 1
    return (sorted[at]?.firstLine ?? Infinity) > lastLine
  })
}

function linesOf(grids: readonly Grid[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { firstLine, lastLine } of grids) for (let at = firstLine; at <= lastLine; at += 1) lines.add(at)
  return lines
}

/** Every table of duties or indicators: those a file handed over, then those the text alone shows. */
export function readTables(source: Source, given: readonly SourceTable[]): ReadTable[] {
  const handed = givenGrids(source, given)
  const lines = apart(handed, lineGrids(source, linesOf(handed)))
  const streams = apart([...handed, ...lines], streamGrids(source, linesOf([...handed, ...lines])))
  const read = [
    ...handed.map((grid) => readGrid(source, grid, false)),
    ...[...lines, ...streams].map((grid) => readGrid(source, grid, true)),
  ]
  return read.filter((table) => table !== null).sort((a, b) => a.span[0] - b.span[0])
}
