import { roleLabels } from '@luoshi/domain'
import { accountRows, type AccountRow } from '@luoshi/persistence'
import { table } from '../table'
import type { UserCommand } from './user-command'

function state({ active, lockedUntil }: AccountRow, now: number): string {
  if (!active) return '停用'
  return lockedUntil !== null && lockedUntil.getTime() > now ? '锁定' : '正常'
}

export const listUsers: UserCommand = (args, output) =>
  args.length > 0
    ? null
    : async ({ database, ports }) => {
        const rows = (await accountRows(database)).map((account) => [
          account.login,
          account.name,
          roleLabels[account.role],
          account.department ?? '',
          account.email,
          state(account, ports.now()),
        ])
        output.out(table([['登录名', '姓名', '角色', '单位', '邮箱', '状态'], ...rows]))
        return 0
      }
