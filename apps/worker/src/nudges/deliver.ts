import type { Nudge, ProcessStarter } from '@luoshi/application'

/** What a nudge is about; several about the same process are one signal. */
export type Sleeper = Omit<Nudge, 'id' | 'createdAt'>

/** Wakes the process, or starts it when the engine knows none. */
export const wake = (starter: ProcessStarter, { process, subjectId, run }: Sleeper): Promise<void> =>
  process === 'assignment' ? starter.nudgeAssignment(subjectId) : starter.nudgePlan(subjectId, run)

const keyOf = ({ process, subjectId, run }: Sleeper): string => `${process}/${subjectId}/${run.toString()}`

/** The nudges of each process together, in the order of their first. */
export function byProcess(nudges: readonly Nudge[]): { sleeper: Sleeper; ids: string[] }[] {
  const groups = new Map<string, { sleeper: Sleeper; ids: string[] }>()
  for (const nudge of nudges) {
    const group = groups.get(keyOf(nudge)) ?? { sleeper: nudge, ids: [] }
    group.ids.push(nudge.id)
    groups.set(keyOf(nudge), group)
  }
  return [...groups.values()]
}
