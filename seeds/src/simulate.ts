import { account, type Account } from './drill/account'
import { cast } from './drill/cast'
import { Simulation } from './drill/simulation'
import { demoPassword } from './demo-password'

const port = process.env['PORT']
const address = port === undefined ? (process.env['LUOSHI_URL'] ?? 'http://127.0.0.1:3000') : `http://127.0.0.1:${port}`
const api = `${address.replace(/\/$/, '')}/api/v1`
const seed = process.env['LUOSHI_DRILL_SEED'] ?? 'luoshi'

const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    stop.abort()
  })

const accounts = new Map<string, Account>()
const logIn = (login: string): Account => {
  const known = accounts.get(login) ?? account(api, login, demoPassword(process.env))
  accounts.set(login, known)
  return known
}

const log = (line: string): void => {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`)
}

log(`departments play at ${api}`)
new Simulation({ ...cast(seed, logIn), listener: logIn('coordinator'), now: Date.now, log })
  .run(stop.signal)
  .then(() => {
    log('stopped')
  })
  .catch((error: unknown) => {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
  })
