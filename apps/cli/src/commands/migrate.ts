import { isPassing, migrate as migrateDatabase } from '@luoshi/persistence'
import { refusalSentence } from '@luoshi/domain'
import type { Command, ExitCode, Output } from '../command'
import { databaseUrl } from '../with-database'

const USAGE = '把数据库结构升级到当前版本'

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  if (args.length > 0) {
    output.err(`用法：luoshi migrate   ${USAGE}\n`)
    return 2
  }
  const url = databaseUrl(output)
  if (url === null) return 1
  try {
    const done = await migrateDatabase(url)
    output.out(done.length === 0 ? '数据库结构已是最新。\n' : `已执行：${done.join('、')}\n`)
    return 0
  } catch (error) {
    if (!isPassing(error)) throw error
    output.err(`${refusalSentence('unavailable.database')}(unavailable.database)\n`)
    return 1
  }
}

/** Brings the database to the present schema. */
export const migrate: Command = { usage: USAGE, run }
