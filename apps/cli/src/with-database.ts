import { createPorts, createDataSource } from '@luoshi/persistence'
import type { Ports } from '@luoshi/application'
import { NotFound, refusalSentence, RuleBroken, Unavailable } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import type { ExitCode, Output } from './command'

export interface OpenRecord {
  database: DataSource
  ports: Ports
}

/** The address of the record; null, having said so, when the environment does not name it. */
export function databaseUrl(output: Output): string | null {
  const url = process.env['DATABASE_URL']
  if (url !== undefined && url !== '') return url
  output.err('请先设置环境变量 DATABASE_URL。\n')
  return null
}

/** Answers a refusal of the record's with its sentence; anything else is a fault of ours and is thrown on. */
function refused(error: unknown, output: Output): ExitCode {
  if (error instanceof RuleBroken) output.err(`${refusalSentence(error.code, error.details)}(${error.code})\n`)
  else if (error instanceof NotFound || error instanceof Unavailable)
    output.err(`${refusalSentence(error.code)}(${error.code})\n`)
  else throw error
  return 1
}

/** Runs an operator's command against the record that DATABASE_URL names, and closes it. */
export async function withDatabase(output: Output, work: (record: OpenRecord) => Promise<ExitCode>): Promise<ExitCode> {
  const url = databaseUrl(output)
  if (url === null) return 1
  const database = createDataSource(url, { poolSize: 4, connectTimeoutMs: 10_000, statementTimeoutMs: 60_000 })
  try {
    await database.initialize().catch((error: unknown) => {
      throw new Unavailable('database', { cause: error })
    })
    return await work({ database, ports: createPorts(database, Date.now) })
  } catch (error) {
    return refused(error, output)
  } finally {
    if (database.isInitialized) await database.destroy()
  }
}
