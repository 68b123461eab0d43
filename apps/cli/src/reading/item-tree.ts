import type { Clause, PlanItem, PlanReading } from '@luoshi/plan-text'
import { cut } from '../table'
import { clauseEntry } from './clause-entry'
import { heading, type Page } from './page'

const STEP = 2

function depthsOf(items: readonly PlanItem[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of items) depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1)
  return depths
}

/** Marks that part a number from its title, 一、, are the document's own. */
function numbered({ number, title, span: [start] }: PlanItem, text: string): string {
  const begin = text.slice(start, start + 24 + title.length)
  const at = begin.indexOf(title.slice(0, 4))
  const label = at > 0 ? begin.slice(0, at).replaceAll(/\s+/g, '') : number
  return `${label}${/[\w.]$/.test(label) ? ' ' : ''}${title}`
}

function itemLine(page: Page, item: PlanItem, depth: number): string {
  const indent = ' '.repeat(depth * STEP)
  const line = cut(numbered(item, page.text), page.columns - depth * STEP)
  return `${indent}${depth === 0 ? page.paint('cyan', line) : line}\n`
}

/** The items as a tree, each with the clauses that belong to it; clauses of no item come last. */
export function itemTree(page: Page, { items, clauses }: PlanReading): string {
  const depths = depthsOf(items)
  const owned = new Map<string | null, Clause[]>()
  for (const clause of clauses) {
    const owner = clause.itemId !== null && depths.has(clause.itemId) ? clause.itemId : null
    owned.set(owner, [...(owned.get(owner) ?? []), clause])
  }
  const entries = (list: readonly Clause[] | undefined, indent: number, title: string): string =>
    (list ?? []).map((clause) => clauseEntry(page, clause, indent, title)).join('')
  const tree = items.map((item) => {
    const depth = depths.get(item.id) ?? 0
    return itemLine(page, item, depth) + entries(owned.get(item.id), depth * STEP + 4, item.title)
  })
  const loose = owned.get(null)
  return [
    heading(page, '条目', items.length),
    ...tree,
    ...(loose === undefined ? [] : [heading(page, '不属于任何条目的责任条款', loose.length), entries(loose, STEP, '')]),
  ].join('')
}
