import { findCredentials } from '@luoshi/persistence'
import { demoPassword, drillFactor, seed as seedRecord } from '@luoshi/seeds'
import type { Command, ExitCode, Output } from '../command'
import { fits, hashPassword } from '../passwords'
import { withDatabase } from '../with-database'

const WITHOUT_DRILLS = '--without-drills'
const USAGE = `[${WITHOUT_DRILLS}]   装入演示用的单位、账号和五份方案；已有的不动；引擎未就绪时先不启动演练`

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  if (args.some((arg) => arg !== WITHOUT_DRILLS)) {
    output.err(`用法：luoshi seed ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, async ({ database, ports }) => {
    const storedHash = async (login: string): Promise<string | null> =>
      (await findCredentials(database, login))?.passwordHash ?? null
    await seedRecord(
      ports,
      {
        password: demoPassword(process.env),
        drills: !args.includes(WITHOUT_DRILLS),
        drillFactor: drillFactor(process.env),
        hash: hashPassword,
        fits,
        storedHash,
      },
      (line) => {
        output.out(`${line}\n`)
      },
    )
    return 0
  })
}

/** Loads the demonstration. */
export const seed: Command = { usage: USAGE, run }
