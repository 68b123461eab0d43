import type { DataSource } from 'typeorm'
import { firstRow } from './rows'

/** The text of a plan; empty when the plan is gone. It never changes once the plan is read. */
export const planText = async (database: DataSource, planId: string): Promise<string> =>
  (await firstRow<{ text: string }>(database, 'SELECT text FROM plan WHERE id = $1', [planId]))?.text ?? ''
