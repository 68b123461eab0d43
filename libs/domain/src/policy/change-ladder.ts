import { RuleBroken } from '../errors'
import { byOffice, type Correction } from './by-office'
import { paperOfRung, type RungAction } from '../catalogue/duties'
import { papers } from '../catalogue/papers'
import type { Subject } from '../catalogue/subjects'
import { usualColour, type Rung } from './policy'

export type RungChange = {
  type: 'rung'
  subject: Subject
  index: number
  offset: number
  on: boolean
} & Correction<RungAction>

export interface RungAdded {
  type: 'add-rung'
  subject: Subject
  offset: number
  action: RungAction
  trigger: string | null
  addressee: string | null
}

interface Step {
  offset: number
  action: RungAction
  trigger: string | null
  addressee: string | null
}

const stepOf = ({ offset, action, trigger, addressee }: Rung): Step => ({
  ...{ offset, action, trigger: trigger ?? null, addressee: addressee ?? null },
})

const bearsColour = (action: RungAction): boolean => {
  const paper = paperOfRung(action)
  return paper !== null && papers[paper].coloured
}

const rungOf = (
  { offset, action, trigger, addressee }: Step,
  colour: Rung['colour'],
  source: Rung['source'],
): Rung => ({
  ...{ offset, action, source, colour: bearsColour(action) ? (colour ?? usualColour) : null },
  ...(trigger === null ? {} : { trigger }),
  ...(addressee === null ? {} : { addressee }),
})

const inOrder = (ladder: readonly Rung[]): Rung[] => [...ladder].sort((one, other) => one.offset - other.offset)

function corrected(rung: Rung, change: RungChange): Rung {
  const was = stepOf(rung)
  const { offset, action = was.action, trigger = was.trigger, addressee = was.addressee } = change
  const moved = offset !== was.offset
  if (!moved && action === was.action && trigger === was.trigger && addressee === was.addressee) return rung
  const { offsetImplied, writtenLateness } = rung
  return {
    ...rungOf({ offset, action, trigger, addressee }, rung.colour, byOffice(rung.source)),
    ...(moved || offsetImplied === undefined ? {} : { offsetImplied }),
    ...(moved || writtenLateness === undefined ? {} : { writtenLateness }),
  }
}

/** A ladder with one step moved, corrected or switched. Throws `RuleBroken('policy.unknown-element')`. */
export function changedLadder(ladder: readonly Rung[], change: RungChange): Rung[] {
  const rung = ladder[change.index]
  if (rung === undefined) throw new RuleBroken('policy.unknown-element')
  const changed = { ...corrected(rung, change), off: !change.on }
  return inOrder(ladder.map((one, at) => (at === change.index ? changed : one)))
}

/** A ladder with a step of the office's own. */
export const ladderWith = (ladder: readonly Rung[], added: RungAdded): Rung[] =>
  inOrder([...ladder, rungOf(added, null, { from: 'office' })])
