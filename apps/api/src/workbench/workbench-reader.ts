import { Inject, Injectable } from '@nestjs/common'
import {
  droppedDrafts,
  openFindings,
  planFindings,
  planTwins,
  presentRosters,
  redoable,
  undoable,
  unmatchedNames,
  type FindingState,
  type Twin,
} from '@luoshi/application'
import type {
  DraftChangeList,
  DroppedDraftList,
  FindingItem,
  FindingList,
  MatchList,
  TwinList,
  TwinView,
} from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { namesOfPeople } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { ports, type Ports } from '../parts'
import { draftView } from '../plans/draft-view'
import { grouped } from '../views/grouped'
import { iso } from '../views/instants'
import { changeView } from './change-view'
import { findingView } from './finding-view'
import { unmatchedView } from './match-view'
import { twinView } from './twin-view'

const shownChanges = 100

/** Reads what the office works off in a plan. */
@Injectable()
export class WorkbenchReader {
  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
  ) {}

  async changes(planId: string, { personId }: Actor): Promise<DraftChangeList> {
    await this.parts.plans.find(planId)
    const [all, own] = await Promise.all([
      this.parts.plans.changes(planId, { limit: shownChanges }),
      this.parts.plans.changes(planId, { by: personId, limit: shownChanges }),
    ])
    const names = await this.names([...all, ...own].map(({ changedBy }) => changedBy))
    const [undo, redo] = [undoable(own), redoable(own)]
    return {
      items: all.map((change) => changeView(change, names, personId)),
      undo: undo === null ? null : changeView(undo, names, personId),
      redo: redo === null ? null : changeView(redo, names, personId),
    }
  }

  async dropped(planId: string): Promise<DroppedDraftList> {
    await this.parts.plans.find(planId)
    const [dropped, rosters] = await Promise.all([droppedDrafts(this.parts, planId), presentRosters(this.parts)])
    const names = await this.names(dropped.flatMap(({ draft, droppedBy }) => [draft.changedBy, droppedBy]))
    return {
      items: dropped.map(({ draft, droppedBy, droppedAt }) => ({
        draft: draftView(draft, rosters, names),
        ...{ droppedBy: names.get(droppedBy) ?? '', droppedAt: iso(droppedAt) },
      })),
    }
  }

  async matches(planId: string): Promise<MatchList> {
    await this.parts.plans.find(planId)
    return { items: (await unmatchedNames(this.parts, planId)).map(unmatchedView) }
  }

  async findings(planId: string): Promise<FindingList> {
    const findings = await planFindings(this.parts, planId)
    const names = await this.names(findings.map(({ mark }) => mark?.markedBy ?? null))
    return { items: findings.map((one) => findingView(one, names)), open: openFindings(findings) }
  }

  async finding(one: FindingState): Promise<FindingItem> {
    return findingView(one, await this.names([one.mark?.markedBy ?? null]))
  }

  async twins(planId: string): Promise<TwinList> {
    const drafts = await this.parts.plans.find(planId).then(() => this.parts.plans.drafts(planId))
    const twins = await planTwins(this.parts, planId)
    const names = await this.names(twins.map(({ decision }) => decision?.decidedBy ?? null))
    const byDraft = new Map(grouped(twins, ({ draftId }) => draftId))
    return {
      items: drafts.flatMap(({ id, number, title }) => {
        const found = byDraft.get(id) ?? []
        return found.length === 0
          ? []
          : [{ draftId: id, number, title, twins: found.map((one) => twinView(one, names)) }]
      }),
    }
  }

  async twin(one: Twin): Promise<TwinView> {
    return twinView(one, await this.names([one.decision?.decidedBy ?? null]))
  }

  private names(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    return namesOfPeople(this.database, ids)
  }
}
