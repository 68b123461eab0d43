import type { Cadence } from '@luoshi/domain'
import { isRunInNumber, type Clause, type PlanItem, type PlanReading } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'
import type { NameIndex } from '../registry/name-index'
import { issuerParty, proposedParties } from './proposed-parties'
import { proposedDeadline, type ProposedDeadline } from './proposed-deadline'
import { shortTitle } from './short-title'
import { findingIndex, type Finding } from '../text/finding-index'
import type { SpanIndex } from '../text/span-index'

export interface Proposal {
  planId: string
  text: string
  reading: PlanReading
  names: NameIndex
  cadence: Cadence | null
  newId: () => string
}

type Content = Omit<
  Draft,
  'id' | 'planId' | 'ordinal' | 'cadence' | 'version' | 'confirmedAt' | 'confirmedBy' | 'changedAt' | 'changedBy'
> & { cadence?: Cadence }

/** What is looked up for each clause, made once for all of them. */
interface Surroundings {
  items: ReadonlyMap<string | null, PlanItem>
  /** How many clauses stand in an item, or in none. */
  clausesIn: ReadonlyMap<string | null, number>
  /** Findings about words after 完成时限 that could not be read for any time at all. */
  unreadDates: SpanIndex<Finding>
}

function surroundingsOf({ items, clauses, findings }: PlanReading): Surroundings {
  const clausesIn = new Map<string | null, number>()
  for (const { itemId } of clauses) clausesIn.set(itemId, (clausesIn.get(itemId) ?? 0) + 1)
  const unread = findings.filter(({ code }) => code === 'date.unread')
  return { items: new Map(items.map((item) => [item.id, item])), clausesIn, unreadDates: findingIndex(unread) }
}

/** A clause's item number; where an item has several clauses, their place in it follows. */
function clauseNumbers(clauses: readonly Clause[], { items, clausesIn }: Surroundings): string[] {
  const seen = new Map<string | null, number>()
  return clauses.map(({ itemId }, index) => {
    const place = (seen.get(itemId) ?? 0) + 1
    seen.set(itemId, place)
    const number = items.get(itemId)?.number
    if (number === undefined || isRunInNumber(number)) return `${index + 1}`
    return (clausesIn.get(itemId) ?? 0) > 1 ? `${number}-${place}` : number
  })
}

/** Words that could not be read for any time are kept: what they mean is for the office to say. */
function clauseDeadline(
  { deadlines, span: [from, to] }: Clause,
  { reading, text }: Proposal,
  { unreadDates }: Surroundings,
): ProposedDeadline {
  const inside = ({ span }: Finding) => span !== null && span[0] >= from && span[1] <= to
  const words = unreadDates.overlapping(from, to).find(inside)?.span ?? null
  if (deadlines.length > 0 || words === null) return proposedDeadline(deadlines, reading.document.year)
  return { dueOn: null, ongoing: false, deadlineText: text.slice(...words), dueOrigin: 'text' }
}

function fromClause(clause: Clause, number: string, proposal: Proposal, around: Surroundings): Content {
  const { names } = proposal
  const item = around.items.get(clause.itemId)
  const alone = around.clausesIn.get(clause.itemId) === 1
  const [start, end] = clause.span
  const task = clause.task
  return {
    number,
    title: shortTitle(alone ? (item?.title ?? null) : null, task?.text ?? clause.text),
    written: clause.text,
    clauseSpan: { start, end },
    taskSpan: task === null ? null : { start: task.span[0], end: task.span[1] },
    parties: proposedParties(clause.parties, names),
    ...clauseDeadline(clause, proposal, around),
  }
}

const lowest = (items: readonly PlanItem[]): PlanItem[] => {
  const headed = items.filter((item) => !isRunInNumber(item.number))
  const parents = new Set(headed.map(({ parentId }) => parentId))
  return headed.filter(({ id }) => !parents.has(id))
}

function fromItem(item: PlanItem, { text, reading, names }: Proposal): Content {
  const [start, end] = item.span
  const written = text.slice(start, end)
  return {
    number: item.number,
    title: shortTitle(item.title, written),
    written,
    clauseSpan: null,
    taskSpan: { start, end },
    parties: issuerParty(reading.document.issuer, names),
    ...proposedDeadline([], reading.document.year),
  }
}

function contents(proposal: Proposal): Content[] {
  const { reading } = proposal
  if (reading.clauses.length === 0) return lowest(reading.items).map((item) => fromItem(item, proposal))
  const around = surroundingsOf(reading)
  const numbers = clauseNumbers(reading.clauses, around)
  return reading.clauses.map((clause, index) => fromClause(clause, numbers[index] ?? '', proposal, around))
}

/**
 * What the office is asked to confirm: one assignment for each responsibility clause, or, in a plan without any, one for each
 * lowest heading. Nothing here is certain; what the text does not say is marked implied.
 */
export const proposeDrafts = (proposal: Proposal): Draft[] =>
  contents(proposal).map((content, index) => ({
    cadence: proposal.cadence,
    ...content,
    id: proposal.newId(),
    planId: proposal.planId,
    ordinal: index + 1,
    version: 1,
    confirmedAt: null,
    confirmedBy: null,
    changedAt: null,
    changedBy: null,
  }))
