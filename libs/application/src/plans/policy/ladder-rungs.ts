import type { Policy, Rung, Subject } from '@luoshi/domain'
import { howKnown, lateSubject, statedDays, type Mechanism } from '@luoshi/plan-text'
import { consequenceOf, usualOffsets } from './consequences'
import { sourceOf } from './stated'

/** A step of a ladder as the plan words it. */
interface StatedRung {
  subject: Extract<Subject, 'completion' | 'report'>
  rung: Rung
}

function statedRung(one: Mechanism): StatedRung | null {
  const consequence = consequenceOf(one)
  if (consequence === null || one.trigger === null || !howKnown(one.trigger).byTime) return null
  const subject = lateSubject(one.trigger)
  const days = statedDays(one.trigger)
  const action = consequence.rung
  return {
    subject,
    rung: {
      ...{ offset: days ?? usualOffsets[action][subject], action, source: sourceOf(one), trigger: one.trigger },
      colour: action === 'draft-order' ? 'yellow' : null,
      ...(one.addressee === null ? {} : { addressee: one.addressee }),
      ...(days === null ? { offsetImplied: true as const } : {}),
    },
  }
}

/** A step the ladder has already takes the plan's words; another takes its place by the days. */
function withRung(ladder: readonly Rung[], stated: Rung): Rung[] {
  const at = ladder.findIndex(({ action, source }) => action === stated.action && source.from === 'default')
  const known = ladder[at]
  if (known === undefined && ladder.some(({ action }) => action === stated.action)) return [...ladder]
  const rung = known === undefined ? stated : { ...stated, colour: known.colour, offset: offsetOf(stated, known) }
  return [...ladder.filter((_, index) => index !== at), rung].sort((one, other) => one.offset - other.offset)
}

const offsetOf = (stated: Rung, known: Rung): number => (stated.offsetImplied === true ? known.offset : stated.offset)

/** Whether an entry became a step of a ladder. */
export const isRung = (one: Mechanism): boolean => statedRung(one) !== null

/** The default's ladders with what the plan says of lateness. */
export function planLadders(mechanism: readonly Mechanism[], ladders: Policy['ladders']): Policy['ladders'] {
  return mechanism
    .flatMap((one) => statedRung(one) ?? [])
    .reduce((all, { subject, rung }) => ({ ...all, [subject]: withRung(all[subject], rung) }), ladders)
}
