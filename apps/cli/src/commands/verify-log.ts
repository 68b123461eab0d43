import { verifyChain, type Ports } from '@luoshi/application'
import { assignmentIds } from '@luoshi/persistence'
import { parsed } from '../arguments'
import type { Command, ExitCode, Output } from '../command'
import { withDatabase, type OpenRecord } from '../with-database'

const USAGE = '[交办事项编号]   核对办理记录的哈希链，缺一条、改一条都会查出'

const batch = 200
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Verdict {
  checked: number
  events: number
  broken: { assignmentId: string; at: number }[]
}

async function check(ports: Ports, assignmentId: string, verdict: Verdict): Promise<void> {
  const events = await ports.ledger.events(assignmentId)
  const result = verifyChain(assignmentId, events)
  verdict.checked += 1
  verdict.events += events.length
  if (!result.intact) verdict.broken.push({ assignmentId, at: result.brokenAt })
  else if (events.length === 0) verdict.broken.push({ assignmentId, at: 1 })
}

async function checkAll({ database, ports }: OpenRecord, verdict: Verdict): Promise<void> {
  let ids = await assignmentIds(database, null, batch)
  while (ids.length > 0) {
    for (const id of ids) await check(ports, id, verdict)
    ids = await assignmentIds(database, ids.at(-1) ?? null, batch)
  }
}

function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [id, ...more] = parsed(args, {})?.positionals ?? ['', '']
  if (more.length > 0 || (id !== undefined && !identifier.test(id))) {
    output.err(`用法：luoshi verify-log ${USAGE}\n`)
    return Promise.resolve(2)
  }
  return withDatabase(output, async (record) => {
    const verdict: Verdict = { checked: 0, events: 0, broken: [] }
    await (id === undefined ? checkAll(record, verdict) : check(record.ports, id, verdict))
    for (const { assignmentId, at } of verdict.broken)
      output.err(`${assignmentId} 的第 ${String(at)} 条记录缺失或被改动\n`)
    output.out(`已核对 ${String(verdict.checked)} 项、${String(verdict.events)} 条记录\n`)
    return verdict.broken.length === 0 ? 0 : 1
  })
}

/** Recomputes the hash chain of one assignment or of all. */
export const verifyLog: Command = { usage: USAGE, run }
