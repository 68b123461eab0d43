import type { DeskView } from '@luoshi/contracts'
import type { Actor, Paper } from '@luoshi/domain'
import { assignmentsNamed, officeTodoRows } from '@luoshi/persistence'
import type { DataSource } from 'typeorm'
import { clockView, runningClock } from '../views/clock-view'
import { paperView } from '../views/paper-view'

/** Papers that wait for a person, each with its assignment; oldest draft first. */
export async function waitingPapers(
  database: DataSource,
  actor: Actor,
  kind: 'paper' | 'instruction',
  real: number,
): Promise<DeskView['papers']> {
  const todos = await officeTodoRows(database, actor, [kind])
  const ids = [...new Set(todos.map(({ assignmentId }) => assignmentId))]
  const assignments = await assignmentsNamed(database, actor, ids)
  const named = new Set(todos.map(({ assignmentId, reference }) => `${assignmentId} ${reference ?? ''}`))
  const papers = assignments.flatMap((row) => {
    const { id, number, title, planTitle, state, drill } = row
    const clock = clockView(runningClock(row), drill, real)
    const waits = (paper: Paper): boolean => named.has(`${id} ${paper.id}`)
    return state.papers
      .filter(waits)
      .map((paper) => ({ ...paperView(paper, state), assignmentId: id, number, title, planTitle, clock }))
  })
  return papers.sort((one, other) => one.draftedAt.localeCompare(other.draftedAt))
}
