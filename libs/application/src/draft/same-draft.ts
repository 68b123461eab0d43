import { canonicalJson } from '../assignments/chain'
import type { Draft } from '../ports/plan-store'

/** What a person changes of a draft: everything but its place in the list and who was there last. Quick to compare first. */
const content: Record<Exclude<keyof Draft, 'planId' | 'ordinal' | 'version' | 'changedAt' | 'changedBy'>, true> = {
  ...{ confirmedAt: true, confirmedBy: true, id: true, number: true, title: true, written: true, deadlineText: true },
  ...{ dueOn: true, ongoing: true, cadence: true, dueOrigin: true, clauseSpan: true, taskSpan: true, parties: true },
}
const fields = Object.keys(content) as (keyof typeof content)[]

const same = (one: unknown, other: unknown): boolean => one === other || canonicalJson(one) === canonicalJson(other)

export const sameDraft = (one: Draft, other: Draft): boolean => fields.every((field) => same(one[field], other[field]))
