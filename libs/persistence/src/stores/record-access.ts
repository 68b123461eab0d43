import type { DataSource, EntityManager } from 'typeorm'
import { notify, tellCommitted, type Change } from './notify'
import { poolOf } from './pool'

/** Whom a change wakes besides open pages. */
export interface Wake {
  nudge: boolean
  mail: boolean
}

/** How a store reaches the record: each call on a connection of its own, or all on the one of a change. */
export interface RecordAccess {
  manager: EntityManager
  /** Names the process's connections, for what is kept in memory beside them. */
  source: DataSource
  /** Reads several times from one state of the record. */
  snapshot: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>
  /** Notes whom to tell once the change is committed. */
  tell: (change: Change, wake?: Wake) => void
  /** Has something done in memory once the change has ended, whichever way. */
  afterwards: (act: () => void) => void
}

const nobody: Wake = { nudge: false, mail: false }

function outsideOfChange(): never {
  throw new Error('only a change writes')
}

/** For reading: each call takes a connection and gives it back. */
export const pooled = (source: DataSource): RecordAccess => ({
  ...{ manager: source.manager, source },
  snapshot: (work) => source.transaction('REPEATABLE READ', work),
  tell: outsideOfChange,
  afterwards: outsideOfChange,
})

/** All calls of `work` on one connection, in one transaction; what they tell is sent once it is committed. */
export async function inOneTransaction<T>(source: DataSource, work: (access: RecordAccess) => Promise<T>): Promise<T> {
  const told = new Map<string, { change: Change; wake: Wake }>()
  const after: (() => void)[] = []
  const tell: RecordAccess['tell'] = (change, { nudge, mail } = nobody) => {
    const key = `${change.kind} ${change.id}`
    const earlier = told.get(key)?.wake ?? nobody
    told.set(key, { change, wake: { nudge: earlier.nudge || nudge, mail: earlier.mail || mail } })
  }
  const afterwards: RecordAccess['afterwards'] = (act) => {
    after.push(act)
  }
  try {
    const answer = await source.transaction((manager) =>
      work({ manager, source, snapshot: (reading) => reading(manager), tell, afterwards }),
    )
    await tellCommitted(
      poolOf(source),
      [...told.values()].map(({ change, wake }) => notify(change, wake)),
    )
    return answer
  } finally {
    for (const act of after) act()
  }
}
