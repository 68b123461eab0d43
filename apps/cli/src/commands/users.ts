import type { Command, ExitCode, Output } from '../command'
import { addUser } from '../users/add-user'
import { listUsers } from '../users/list-users'
import { resetPassword } from '../users/reset-password'
import { unlockUser } from '../users/unlock-user'
import type { UserCommand } from '../users/user-command'
import { withDatabase } from '../with-database'

const USAGE =
  'list | add LOGIN --name 姓名 --email 邮箱 --role 角色 [--department 单位] | reset LOGIN | unlock LOGIN   管理账号；新密码从 LUOSHI_PASSWORD 读取'

const COMMANDS: Readonly<Partial<Record<string, UserCommand>>> = {
  list: listUsers,
  add: addUser,
  reset: resetPassword,
  unlock: unlockUser,
}

function run([name = '', ...args]: readonly string[], output: Output): Promise<ExitCode> {
  const prepared = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.(args, output) : null
  if (prepared === undefined || prepared === null) {
    output.err(`用法：luoshi users ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, prepared)
}

/** Keeps the accounts. */
export const users: Command = { usage: USAGE, run }
