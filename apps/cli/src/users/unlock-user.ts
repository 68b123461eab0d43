import { unlock } from '@luoshi/persistence'
import { onlyWord, type UserCommand } from './user-command'

export const unlockUser: UserCommand = (args, output) => {
  const login = onlyWord(args)
  if (login === null) return null
  return async ({ database }) => {
    const found = await unlock(database, login)
    if (found) output.out(`${login} 已解锁\n`)
    else output.err(`没有登录名为“${login}”的账号\n`)
    return found ? 0 : 1
  }
}
