import type { Dossiers } from '@luoshi/application'
import type { DeskView } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { assignmentsNamed, officeTodoRows } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'
import { clockView, runningClock } from '../views/clock-view'
import { paperView } from '../views/paper-view'

interface Asked {
  actor: Actor
  kind: 'paper' | 'instruction'
  drill: boolean
  /** The present real instant. */
  real: number
}

/** Papers that wait for a person, each with its assignment; oldest draft first. */
export async function waitingPapers(
  database: DataSource,
  { dossiers }: { dossiers: Dossiers },
  { actor, kind, drill, real }: Asked,
): Promise<DeskView['papers']> {
  const todos = await officeTodoRows(database, actor, drill, [kind])
  const ids = [...new Set(todos.map(({ assignmentId }) => assignmentId))]
  const places = todos.map(({ assignmentId, reference }) => ({ assignmentId, key: reference ?? '' }))
  const [assignments, waiting] = await Promise.all([
    assignmentsNamed(database, actor, ids),
    dossiers.items('paper', places),
  ])
  const papers = assignments.flatMap((row) => {
    const { id, number, title, planTitle, state } = row
    const clock = clockView(runningClock(row), drill, real)
    return waiting
      .filter(({ assignmentId }) => assignmentId === id)
      .map(({ item }) => ({ ...paperView(item, state), assignmentId: id, number, title, planTitle, clock }))
  })
  return papers.sort((one, other) => one.draftedAt.localeCompare(other.draftedAt))
}
