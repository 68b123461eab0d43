import type { PlanOriginal } from '@luoshi/application'
import type { DataSource } from 'typeorm'
import { firstRow } from './rows'

/** What is told of a plan's file without its bytes. */
export interface OriginalRow extends Pick<PlanOriginal, 'fileName' | 'mediaType' | 'sha256' | 'tables'> {
  size: number
}

export const originalRow = (database: DataSource, planId: string): Promise<OriginalRow | null> =>
  firstRow(
    database,
    `SELECT file_name AS "fileName", media_type AS "mediaType", sha256, size, tables
     FROM plan_original WHERE plan_id = $1`,
    [planId],
  )
