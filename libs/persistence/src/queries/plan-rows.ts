import type { PlanEnding, PlanReading, PlanStatus } from '@luoshi/application'
import type { Counted } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { clockColumns, type ClockColumns } from './plan-clock-columns'
import { firstRow, rows } from './rows'

/** A plan as the list shows it. */
export interface PlanRow extends ClockColumns {
  id: string
  title: string
  documentNumber: string | null
  issuer: string | null
  status: PlanStatus
  drill: boolean
  ending: PlanEnding | null
  issuedOn: string | null
  draftCount: number
  confirmedCount: number
  counted: Counted[]
  issuedAt: Date | null
  createdAt: Date
}

/** A plan with its text and what was read in it. */
export interface PlanRecord extends PlanRow {
  text: string
  signedOn: string | null
  year: number | null
  reading: PlanReading
  issuingDone: number
  issuingTotal: number
}

const columns = `plan.id, plan.title, plan.document_number AS "documentNumber", plan.issuer, plan.status, plan.drill,
  plan.ending, plan.issued_on::text AS "issuedOn",
  drafts.count AS "draftCount", drafts.confirmed AS "confirmedCount", works.counted,
  plan.issued_at AS "issuedAt",
  plan.created_at AS "createdAt", ${clockColumns}`

const source = `plan
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count, count(plan_draft.confirmed_at)::int AS confirmed
    FROM plan_draft WHERE plan_draft.plan_id = plan.id
  ) drafts
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(alike), '[]') AS counted FROM (
      SELECT stage, light, count(*)::int AS count FROM assignment WHERE assignment.plan_id = plan.id
      GROUP BY stage, light
    ) alike
  ) works`

/** All real plans and drafts, or all drills; the newest first. */
export const planRows = (database: DataSource, drill: boolean): Promise<PlanRow[]> =>
  rows(database, `SELECT ${columns} FROM ${source} WHERE plan.drill = $1 ORDER BY plan.created_at DESC, plan.id`, [
    drill,
  ])

export const planRecord = (database: DataSource, id: string): Promise<PlanRecord | null> =>
  firstRow(
    database,
    `SELECT ${columns}, plan.text, plan.signed_on::text AS "signedOn", plan.year, plan.reading,
       plan.issuing_done AS "issuingDone", plan.issuing_total AS "issuingTotal"
     FROM ${source} WHERE plan.id = $1`,
    [id],
  )

/** Whether all that was ever issued and is kept are drills. */
export async function onlyDrills(database: DataSource): Promise<boolean> {
  const issued = (drill: boolean) =>
    `EXISTS (SELECT 1 FROM plan WHERE status <> 'draft' AND ${drill ? 'drill' : 'NOT drill'})`
  const found = await firstRow<{ only: boolean }>(database, `SELECT ${issued(true)} AND NOT ${issued(false)} AS only`)
  return found?.only ?? false
}
