import { Inject, Injectable } from '@nestjs/common'
import { verifyStretch } from '@luoshi/application'
import type { AssignmentView, EventList, OlderQuery } from '@luoshi/contracts'
import { chinaDate, NotFound, planTime, type Actor } from '@luoshi/domain'
import { assignmentRecord, type AssignmentRecord } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { ports, type Ports } from '../parts'
import { runningClock } from '../views/clock-view'
import { assignmentView } from './assignment-view'
import { DossierReader } from './dossier-reader'
import { dossierSections, type DossierSectionName } from './dossier-sections'
import { eventViews, papersNamed } from './event-view'
import { PlanTexts } from './plan-texts'

/** Reads one assignment for an actor; what is not theirs is not found. */
@Injectable()
export class AssignmentReader {
  constructor(
    @Inject(ports) private readonly parts: Ports,
    private readonly database: DataSource,
    private readonly dossiers: DossierReader,
    private readonly texts: PlanTexts,
  ) {}

  async view(actor: Actor, id: string): Promise<AssignmentView> {
    const row = await this.record(actor, id)
    const [text, calendar, dossier] = await Promise.all([
      this.texts.of(row.planId),
      this.parts.calendars.current(),
      this.dossiers.shown(row.state),
    ])
    return assignmentView(row, { actor, calendar, real: this.parts.now(), text, dossier })
  }

  /** A page of the log, newest first. One entry more is read, to know what the last of the page is linked to. */
  async events(actor: Actor, id: string, { before, limit }: OlderQuery): Promise<EventList> {
    const row = await this.record(actor, id)
    const { state } = row
    const read = await this.parts.ledger.eventsBefore(id, before ?? null, limit + 1)
    const events = read.slice(-limit)
    const places = papersNamed(events).map((key) => ({ assignmentId: id, key }))
    const papers = (await this.parts.dossiers.items('paper', places)).map(({ item }) => item)
    const today = chinaDate(planTime(runningClock(row), this.parts.now()))
    const items = eventViews(events, { parties: state.parties, papers, today }, actor).reverse()
    const nextBefore = read.length > limit ? (events[0]?.seq ?? null) : null
    return { items, intact: verifyStretch(id, read).intact, nextBefore }
  }

  /** A page of one section, newest first, as the actor may see it. */
  async section(actor: Actor, id: string, name: DossierSectionName, query: OlderQuery): Promise<unknown> {
    const { state } = await this.record(actor, id)
    return dossierSections[name].read(this.parts.dossiers, state, actor, query)
  }

  private async record(actor: Actor, id: string): Promise<AssignmentRecord> {
    const row = await assignmentRecord(this.database, actor, id)
    if (row === null) throw new NotFound('assignment')
    return row
  }
}
