import type { OtherTask, TwinDecision, TwinState, WordedDraft } from '../ports/twins'
import { bigrams, likeness, type Bigrams } from '../text/likeness'
import { pairIndex } from '../text/pair-index'

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

/** The most tasks of other plans that are looked at for one draft; nobody would read on. */
const MOST_CANDIDATES = 30

type Side = readonly [draftId: string, otherId: string]

/** Decisions by each of the two drafts they are about, with the other one. */
function byDraft(decisions: readonly TwinDecision[]): ReadonlyMap<string, ReadonlyMap<string, TwinDecision>> {
  const decided = new Map<string, Map<string, TwinDecision>>()
  for (const decision of decisions) {
    const [one, other] = decision.draftIds
    const sides: Side[] = [
      [one, other],
      [other, one],
    ]
    for (const [id, theirs] of sides) {
      const known = decided.get(id) ?? new Map<string, TwinDecision>()
      decided.set(id, known.set(theirs, decision))
    }
  }
  return decided
}

const sharedUnits = (own: Compared, theirs: Compared): string[] =>
  [...own.units].filter(([id]) => theirs.units.has(id)).map(([, name]) => name)

/**
 * Finds the tasks of other plans that read like a draft's and name the same units, and those the office has decided about. A
 * search costs the same however many tasks there are.
 */
export function twinFinder(
  others: readonly OtherTask[],
  decisions: readonly TwinDecision[],
): (worded: WordedDraft) => Twin[] {
  const decided = byDraft(decisions)
  const there = others.map((task) => ({ task, words: compared(task) }))
  const byId = new Map(there.map((one) => [one.task.draft.id, one]))
  const pairs = pairIndex(there.map(({ words: { task, title } }) => [task, title]))
  return (worded) => {
    const { draft } = worded
    const own = compared(worded)
    const said = decided.get(draft.id) ?? new Map<string, TwinDecision>()
    const near = pairs
      .nearest([own.task, own.title], MOST_CANDIDATES, (index) => {
        const words = there[index]?.words
        return words !== undefined && sharedUnits(own, words).length > 0
      })
      .flatMap((index) => there[index] ?? [])
    const candidates = new Set([...[...said.keys()].flatMap((id) => byId.get(id) ?? []), ...near])
    const twins = [...candidates].flatMap(({ task, words: theirs }): Twin[] => {
      const decision = said.get(task.draft.id) ?? null
      const like = likenessOf(own, theirs)
      if (decision === null && like < alike) return []
      const state = decision?.state ?? 'open'
      const units = sharedUnits(own, theirs)
      return [{ draftId: draft.id, task, likeness: Math.round(like * 100) / 100, sharedUnits: units, state, decision }]
    })
    return twins.sort((one, other) => other.likeness - one.likeness)
  }
}
