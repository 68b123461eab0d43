import { setPassword } from '@luoshi/persistence'
import { newPassword } from './new-password'
import { onlyWord, type UserCommand } from './user-command'

export const resetPassword: UserCommand = (args, output) => {
  const login = onlyWord(args)
  if (login === null) return null
  return async ({ database }) => {
    const { password, invented, hash } = await newPassword(process.env)
    if (!(await setPassword(database, login, hash))) {
      output.err(`没有登录名为“${login}”的账号\n`)
      return 1
    }
    output.out(invented ? `${login} 的新密码：${password}\n` : `${login} 的密码已更改\n`)
    return 0
  }
}
