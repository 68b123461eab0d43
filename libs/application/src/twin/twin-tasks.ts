import type { OtherTask, TwinDecision, TwinDraft, TwinState, WordedDraft } from '../ports/twins'
import { bigrams, likeness, type Bigrams } from '../text/likeness'
import { pairIndex } from '../text/pair-index'

/** A task of another plan that seems to be the same as a draft's. */
export interface Twin {
  draft: TwinDraft
  task: OtherTask
  likeness: number
  /** Names of the departments and groups that both name. */
  sharedUnits: string[]
  state: TwinState
  decision: TwinDecision | null
}

/** From here on two tasks read alike; see the spec for tasks of real plans on either side. */
export const alike = 0.5

/** The most tasks shown for one draft that the office has not decided about; once it has, the next ones come forward. */
export const mostUndecided = 5

/** The most drafts that one task of another plan is compared with. */
const MOST_CANDIDATES = 10

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

const sharedUnits = (own: Compared, theirs: Compared): string[] =>
  [...own.units].filter(([id]) => theirs.units.has(id)).map(([, name]) => name)

function shareUnits(own: Compared, theirs: Compared): boolean {
  for (const id of own.units.keys()) if (theirs.units.has(id)) return true
  return false
}

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

interface Own {
  worded: WordedDraft
  words: Compared
  /** Best first. */
  twins: Twin[]
}

/** Puts a twin where it belongs and lets go of the least alike of those undecided that are too many. */
function keep(twins: Twin[], twin: Twin): void {
  const behind = twins.findIndex(({ likeness }) => likeness < twin.likeness)
  twins.splice(behind === -1 ? twins.length : behind, 0, twin)
  const undecided = twins.filter(({ decision }) => decision === null)
  const last = undecided.at(-1)
  if (undecided.length > mostUndecided && last !== undefined) twins.splice(twins.indexOf(last), 1)
}

/**
 * Finds tasks of other plans that read like a plan's drafts and name the same units, and those the office has decided about.
 * The drafts are put in first; other plans' tasks then pass by one after another. Each costs the same however many went before,
 * and what is remembered grows with the plan's own drafts only.
 */
export interface TwinSearch {
  draft(worded: WordedDraft): void
  other(task: OtherTask): void
  /** In the order of the drafts; of each the most alike first. */
  found(): Twin[]
}

export function twinSearch(decisions: readonly TwinDecision[]): TwinSearch {
  const decided = byDraft(decisions)
  const drafts: Own[] = []
  const byId = new Map<string, Own>()
  const pairs = pairIndex()
  return {
    draft: (worded) => {
      const own: Own = { worded, words: compared(worded), twins: [] }
      drafts.push(own)
      byId.set(worded.draft.id, own)
      pairs.add([own.words.task, own.words.title])
    },
    other: (task) => {
      const theirs = compared(task)
      const said = decided.get(task.draft.id) ?? new Map<string, TwinDecision>()
      const near = pairs
        .nearest([theirs.task, theirs.title], MOST_CANDIDATES, (index) => {
          const own = drafts[index]
          return own !== undefined && shareUnits(own.words, theirs)
        })
        .flatMap((index) => drafts[index] ?? [])
      for (const { worded, words: own, twins } of new Set([
        ...[...said.keys()].flatMap((id) => byId.get(id) ?? []),
        ...near,
      ])) {
        const decision = said.get(worded.draft.id) ?? null
        const like = likenessOf(own, theirs)
        if (decision === null && like < alike) continue
        keep(twins, {
          ...{ draft: worded.draft, task, likeness: Math.round(like * 100) / 100 },
          ...{ sharedUnits: sharedUnits(own, theirs), state: decision?.state ?? 'open', decision },
        })
      }
    },
    found: () => drafts.flatMap(({ twins }) => twins),
  }
}
