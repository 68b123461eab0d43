import type { OtherTask, TwinDecision, TwinState, WordedDraft } from '../../ports/twins'
import { bigrams, likeness, type Bigrams } from './likeness'

/** A task of another plan that seems to be the same as a draft's. */
export interface Twin {
  draftId: string
  task: OtherTask
  likeness: number
  /** Names of the departments and groups that both name. */
  sharedUnits: string[]
  state: TwinState
  decision: TwinDecision | null
}

/** From here on two tasks read alike; see the spec for tasks of real plans on either side. */
export const alike = 0.5

/** Figures, years and marks differ between plans that ask for the same. */
const words = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]+/gu, '')

interface Compared {
  task: Bigrams
  title: Bigrams
  units: ReadonlyMap<string, string>
}

const compared = ({ draft, task }: WordedDraft): Compared => ({
  task: bigrams(words(`${draft.title}${task}`)),
  title: bigrams(words(draft.title)),
  units: new Map(
    draft.parties.flatMap(({ departmentId, groupId, name }) => {
      const id = departmentId ?? groupId
      return id === null ? [] : [[id, name] as const]
    }),
  ),
})

/** The titles alone count less: a heading such as 强化保障 stands in every plan. */
const likenessOf = (one: Compared, other: Compared): number =>
  Math.max(likeness(one.task, other.task, alike), 0.9 * likeness(one.title, other.title, alike))

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ')

/** Finds the tasks of other plans that read like a draft's and name the same units, and those the office has decided about. */
export function twinFinder(
  others: readonly OtherTask[],
  decisions: readonly TwinDecision[],
): (worded: WordedDraft) => Twin[] {
  const decided = new Map(decisions.map((decision) => [keyOf(...decision.draftIds), decision]))
  const there = others.map((task) => ({ task, words: compared(task) }))
  return (worded) => {
    const { draft } = worded
    const own = compared(worded)
    const twins = there.flatMap(({ task, words: theirs }): Twin[] => {
      const decision = decided.get(keyOf(draft.id, task.draft.id)) ?? null
      const sharedUnits = [...own.units].filter(([id]) => theirs.units.has(id)).map(([, name]) => name)
      if (decision === null && sharedUnits.length === 0) return []
      const like = likenessOf(own, theirs)
      if (decision === null && like < alike) return []
      const state = decision?.state ?? 'open'
      return [{ draftId: draft.id, task, likeness: Math.round(like * 100) / 100, sharedUnits, state, decision }]
    })
    return twins.sort((one, other) => other.likeness - one.likeness)
  }
}
