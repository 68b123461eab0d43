import type { Cadence } from '@luoshi/domain'
import { isRunInNumber, type Clause, type PlanItem, type PlanReading } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'
import type { NameIndex } from './name-index'
import { issuerParty, proposedParties } from './proposed-parties'
import { proposedDeadline, type ProposedDeadline } from './proposed-deadline'
import { shortTitle } from './short-title'

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

/** A clause's item number; where an item has several clauses, their place in it follows. */
function clauseNumbers({ clauses, items }: PlanReading): string[] {
  const numbers = new Map(items.map((item) => [item.id, item.number]))
  const seen = new Map<string | null, number>()
  const several = (itemId: string | null) => clauses.filter((clause) => clause.itemId === itemId).length > 1
  return clauses.map(({ itemId }, index) => {
    const place = (seen.get(itemId) ?? 0) + 1
    seen.set(itemId, place)
    const number = itemId === null ? undefined : numbers.get(itemId)
    if (number === undefined || isRunInNumber(number)) return `${index + 1}`
    return several(itemId) ? `${number}-${place}` : number
  })
}

/** Words after 完成时限 that could not be read for any time at all: what they mean is for the office to say. */
function clauseDeadline({ deadlines, span: [from, to] }: Clause, { reading, text }: Proposal): ProposedDeadline {
  const unread = reading.findings.find(
    ({ code, span }) => code === 'date.unread' && span !== null && span[0] >= from && span[1] <= to,
  )
  const words = unread?.span ?? null
  if (deadlines.length > 0 || words === null) return proposedDeadline(deadlines, reading.document.year)
  return { dueOn: null, ongoing: false, deadlineText: text.slice(...words), dueOrigin: 'text' }
}

function fromClause(clause: Clause, number: string, proposal: Proposal): Content {
  const { reading, names } = proposal
  const item = reading.items.find((one) => one.id === clause.itemId)
  const alone = reading.clauses.filter((one) => one.itemId === clause.itemId).length === 1
  const [start, end] = clause.span
  const task = clause.task
  return {
    number,
    title: shortTitle(alone ? (item?.title ?? null) : null, task?.text ?? clause.text),
    written: clause.text,
    clauseSpan: { start, end },
    taskSpan: task === null ? null : { start: task.span[0], end: task.span[1] },
    parties: proposedParties(clause.parties, names),
    ...clauseDeadline(clause, proposal),
  }
}

const lowest = (items: readonly PlanItem[]): PlanItem[] => {
  const headed = items.filter((item) => !isRunInNumber(item.number))
  return headed.filter((item) => !headed.some((other) => other.parentId === item.id))
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
  const numbers = clauseNumbers(reading)
  if (reading.clauses.length === 0) return lowest(reading.items).map((item) => fromItem(item, proposal))
  return reading.clauses.map((clause, index) => fromClause(clause, numbers[index] ?? '', proposal))
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
