import type { Actor, Light, Stage } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { assignmentColumns, assignmentSource, type AssignmentListRow } from './assignment-columns'
import { assignmentOrders, type AssignmentSort } from './assignment-order'
import { afterCursor, cursorColumn, orderBy, writeCursor } from './keyset'
import { inPlans, type PlansAsked } from './in-plans'
import { maySee } from './may-see'
import { Parameters } from './parameters'
import { rows } from './rows'

export interface AssignmentFilter extends PlansAsked {
  light?: Light | undefined
  stage?: Stage | undefined
  departmentId?: string | undefined
  q?: string | undefined
  open?: boolean | undefined
}

export interface AssignmentListQuery extends AssignmentFilter {
  sort: AssignmentSort
  cursor?: string | undefined
  limit: number
}

/** One page of what the actor may see; keyset, so that rows that move between two pages are neither lost nor doubled. */
export async function assignmentList(
  database: DataSource,
  actor: Actor,
  query: AssignmentListQuery,
): Promise<{ items: AssignmentListRow[]; nextCursor: string | null }> {
  const parameters = new Parameters()
  const order = assignmentOrders[query.sort]
  const after = query.cursor === undefined ? 'true' : afterCursor(order, query.cursor, parameters)
  const where = [maySee(actor, 'assignment.id', parameters), ...conditionsOf(query, parameters), after]
  const sql = `SELECT ${assignmentColumns}, ${cursorColumn(order)} FROM ${assignmentSource}
    WHERE ${where.join(' AND ')} ${orderBy(order)} LIMIT ${parameters.bind(query.limit + 1)}`
  const found = await rows<AssignmentListRow & { cursor: string }>(database, sql, parameters.values)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return { items, nextCursor: found.length > items.length && last ? writeCursor(last.cursor) : null }
}

function conditionsOf(filter: AssignmentFilter, parameters: Parameters): string[] {
  const { light, stage, departmentId, q, open } = filter
  return [
    inPlans(filter, parameters),
    light === undefined ? null : `assignment.closed_at IS NULL AND assignment.light = ${parameters.bind(light)}`,
    stage === undefined ? null : `assignment.stage = ${parameters.bind(stage)}`,
    departmentId === undefined ? null : hasParty(`party.department_id = ${parameters.bind(departmentId)}`),
    open === undefined ? null : `assignment.closed_at IS ${open ? '' : 'NOT '}NULL`,
    ...wordsOf(q).map((word) => holds(word, parameters)),
  ].filter((condition) => condition !== null)
}

const hasParty = (condition: string): string =>
  `EXISTS (SELECT 1 FROM assignment_party party JOIN department ON department.id = party.department_id
    WHERE party.assignment_id = assignment.id AND party.status <> 'removed' AND ${condition})`

/** As many words are searched for; more do not narrow a search any further. */
const mostWords = 8

/** The words of a search, told apart by blanks of any width: an item must hold each of them, in whatever order. */
const wordsOf = (q = ''): string[] =>
  q
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)

/** In the title, the number, the plan's title or a department's name, or as the beginning of the id. */
function holds(word: string, parameters: Parameters): string {
  const literal = word.replace(/[\\%_]/g, String.raw`\$&`)
  const within = parameters.bind(`%${literal}%`)
  const texts = ['assignment.title', 'assignment.number', 'plan.title'].map((text) => `${text} ILIKE ${within}`)
  const beginning = `assignment.id::text ILIKE ${parameters.bind(`${literal}%`)}`
  return `(${[...texts, beginning, hasParty(`department.name ILIKE ${within}`)].join(' OR ')})`
}
