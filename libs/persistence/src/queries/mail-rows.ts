import type { DataSource } from 'typeorm'
import { afterCursor, cursorColumn, orderBy, writeCursor, type Keyset } from './keyset'
import { Parameters } from './parameters'
import { rows } from './rows'

export interface MailRow {
  id: string
  recipient: string
  personName: string
  template: string
  status: 'pending' | 'sending' | 'sent' | 'failed' | 'skipped'
  attempts: number
  reply: string | null
  drill: boolean
  createdAt: Date
  sentAt: Date | null
  planId: string | null
  planTitle: string | null
  assignmentId: string | null
  number: string | null
  title: string | null
  payload: Record<string, string>
}

export interface MailQuery {
  status?: MailRow['status'] | undefined
  cursor?: string | undefined
  /** Absent, of both. */
  drill?: boolean
  limit: number
}

const newestFirst: Keyset = {
  keys: [
    { sql: 'mail.created_at', type: 'timestamptz' },
    { sql: 'mail.id', type: 'uuid' },
  ],
  direction: 'DESC',
}

/** One page of the outbox, newest first. */
export async function mailRows(
  database: DataSource,
  query: MailQuery,
): Promise<{ items: MailRow[]; nextCursor: string | null }> {
  const parameters = new Parameters()
  const status = query.status === undefined ? 'true' : `mail.status = ${parameters.bind(query.status)}`
  const world = query.drill === undefined ? 'true' : `mail.drill = ${parameters.bind(query.drill)}`
  const after = query.cursor === undefined ? 'true' : afterCursor(newestFirst, query.cursor, parameters)
  const found = await rows<MailRow & { cursor: string }>(
    database,
    `SELECT mail.id, mail.recipient, COALESCE(person.name, '') AS "personName", mail.template, mail.status,
       mail.attempts, mail.reply, mail.drill, mail.created_at AS "createdAt", mail.sent_at AS "sentAt",
       mail.plan_id AS "planId", plan.title AS "planTitle", mail.assignment_id AS "assignmentId",
       assignment.number, assignment.title, mail.payload, ${cursorColumn(newestFirst)}
     FROM mail_outbox mail LEFT JOIN person ON person.id = mail.person_id LEFT JOIN plan ON plan.id = mail.plan_id
     LEFT JOIN assignment ON assignment.id = mail.assignment_id
     WHERE ${status} AND ${world} AND ${after} ${orderBy(newestFirst)} LIMIT ${parameters.bind(query.limit + 1)}`,
    parameters.values,
  )
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return { items, nextCursor: found.length > items.length && last ? writeCursor(last.cursor) : null }
}
