import { namesOfPeople } from '../names-of-people'
import type { Draft } from '../ports/plan-store'
import type { ReadPorts } from '../ports/ports'
import { draftObstacles, type Obstacle } from './draft-obstacles'
import { rostersFor } from './rosters'

/** A draft as the office sees it: with what stands in the way of confirming it, and who was there last by name. */
export interface DraftInReview extends Draft {
  obstacles: Obstacle[]
  confirmedByName: string | null
  changedByName: string | null
}

async function reviewer(
  ports: Pick<ReadPorts, 'registry'>,
  drafts: readonly Draft[],
): Promise<(draft: Draft) => DraftInReview> {
  const rosters = await rostersFor(ports, drafts)
  const people = drafts.flatMap(({ confirmedBy, changedBy }) => [confirmedBy, changedBy])
  const nameOf = await namesOfPeople(ports, people)
  return (draft) => ({
    ...draft,
    obstacles: draftObstacles(draft, rosters),
    confirmedByName: nameOf(draft.confirmedBy),
    changedByName: nameOf(draft.changedBy),
  })
}

/** Drafts in review, in the order given. */
export const draftsInReview = async (
  ports: Pick<ReadPorts, 'registry'>,
  drafts: readonly Draft[],
): Promise<DraftInReview[]> => drafts.map(await reviewer(ports, drafts))

/** One draft in review. */
export const draftInReview = async (ports: Pick<ReadPorts, 'registry'>, draft: Draft): Promise<DraftInReview> =>
  (await reviewer(ports, [draft]))(draft)
