import { resumeDrills } from '@luoshi/persistence'
import type { Command, ExitCode, Output } from '../command'
import { withDatabase } from '../with-database'

const USAGE = '停机之后，让演练从停下的演练日期继续（在 worker 和 API 启动之前执行）'

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  if (args.length > 0) {
    output.err(`用法：luoshi resume   ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, async ({ database }) => {
    for (const title of await resumeDrills(database)) output.out(`演练继续：${title}\n`)
    return 0
  })
}

/** Drills go on from where they were stopped. */
export const resume: Command = { usage: USAGE, run }
