import { nudgeEverything } from '@luoshi/persistence'
import type { Command, ExitCode, Output } from '../command'
import { withDatabase } from '../with-database'

const USAGE = '引擎数据丢失后，为每个未办结事项和在办方案重新启动流程'

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  if (args.length > 0) {
    output.err(`用法：luoshi rebuild   ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, async ({ database }) => {
    const { assignments, plans } = await nudgeEverything(database)
    output.out(`已排队：交办事项 ${String(assignments)} 项、方案 ${String(plans)} 份，由 worker 逐一启动\n`)
    return 0
  })
}

/** Brings every open process back into the engine; harmless where it already runs. */
export const rebuild: Command = { usage: USAGE, run }
