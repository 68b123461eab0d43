import { roleLabels } from '@luoshi/domain'
import { accountRows } from '@luoshi/persistence'
import { parsed } from '../arguments'
import type { Command, ExitCode, Output } from '../command'
import { table } from '../table'
import { withDatabase } from '../with-database'

const USAGE = '[--json]   列出账号：角色、单位、登录名、姓名'

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const request = parsed(args, { json: { type: 'boolean', default: false } })
  if (request === null || request.positionals.length > 0) {
    output.err(`用法：luoshi accounts ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, async ({ database }) => {
    const active = (await accountRows(database)).filter((account) => account.active)
    const accounts = active.map(({ role, department, login, name }) => ({ role, department, login, name }))
    const lines = accounts.map(({ role, department, login, name }) => [roleLabels[role], department ?? '', login, name])
    output.out(
      request.values.json
        ? `${JSON.stringify(accounts, null, 2)}\n`
        : table([['角色', '单位', '登录名', '姓名'], ...lines]),
    )
    return 0
  })
}

/** Lists who can log in. */
export const accounts: Command = { usage: USAGE, run }
