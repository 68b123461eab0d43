import type { Policy, Rung, Subject } from '@luoshi/domain'
import { howKnown, lateSubject, saysOnlyHowLate, statedLateness, type Mechanism } from '@luoshi/plan-text'
import { consequenceOf, usualOffset } from './consequences'
import { sourceOf } from './stated'

type Late = Extract<Subject, 'completion' | 'report'>

/** A step of a ladder as the plan words it. */
interface StatedRung {
  subject: Late
  rung: Rung
}

function rungOf(one: Mechanism, trigger: string, subject: Late): Rung | null {
  const action = consequenceOf(one)?.rung
  if (action === undefined) return null
  const lateness = statedLateness(trigger)
  return {
    ...{ offset: lateness?.days ?? usualOffset(action, subject), action, source: sourceOf(one), trigger },
    colour: action === 'draft-order' ? 'yellow' : null,
    ...(one.addressee === null ? {} : { addressee: one.addressee }),
    ...(lateness === null ? { offsetImplied: true } : {}),
    ...(typeof lateness?.written === 'string' ? { writtenLateness: lateness.written } : {}),
  }
}

/** `before` is what the step before it in the same sentence is about. */
function statedRung(one: Mechanism, before: Late | null): StatedRung | null {
  if (one.trigger === null || !howKnown(one.trigger).byTime) return null
  const subject = before !== null && saysOnlyHowLate(one.trigger) ? before : lateSubject(one.trigger)
  const rung = rungOf(one, one.trigger, subject)
  return rung === null ? null : { subject, rung }
}

/** Of the default's steps of the same action, the first takes the plan's words and those it comes after go. */
function withRung(ladder: readonly Rung[], stated: Rung): Rung[] {
  const own = ({ action, source }: Rung) => action === stated.action && source.from === 'default'
  const known = ladder.find(own)
  const offset = known !== undefined && stated.offsetImplied === true ? known.offset : stated.offset
  const rung = known === undefined ? stated : { ...stated, colour: known.colour, offset }
  const others = ladder.filter((one) => !own(one) || (one !== known && one.offset > offset))
  return [...others, rung].sort((one, other) => one.offset - other.offset)
}

/** Whether the ladder already takes such a step on the same day as the plan words it: twice would be one too many. */
const taken = (ladder: readonly Rung[], { action, offset, offsetImplied = false }: Rung): boolean =>
  ladder.some((one) => one.action === action && one.source.from === 'plan' && (offsetImplied || one.offset === offset))

/** The ladders of a plan, and which entries of its mechanism became steps of them. */
export interface PlanLadders {
  ladders: Policy['ladders']
  entries: ReadonlySet<Mechanism>
}

const NEAR = 2

const follows = (one: Mechanism, before: Mechanism | undefined): boolean =>
  before !== undefined && one.span[0] - before.span[1] <= NEAR

/** The default's ladders with what the plan says of lateness; what finds no place there is left to people. */
export function planLadders(mechanism: readonly Mechanism[], fallback: Policy['ladders']): PlanLadders {
  const entries = new Set<Mechanism>()
  let ladders = fallback
  let subject: Late | null = null
  for (const [index, one] of mechanism.entries()) {
    const stated: StatedRung | null = statedRung(one, follows(one, mechanism[index - 1]) ? subject : null)
    subject = stated?.subject ?? null
    if (stated === null) continue
    const ladder = ladders[stated.subject]
    if (taken(ladder, stated.rung)) continue
    ladders = { ...ladders, [stated.subject]: withRung(ladder, stated.rung) }
    entries.add(one)
  }
  return { ladders, entries }
}
