import type { PartyRole, Span } from '../reading'
import type { Source } from '../source/source'
import { withoutAsides } from './asides'
import type { RoledUnit, RoledUnits, UnitWord } from './named-units'
import { readUnitList } from './unit-list'
import { roleInBracket } from './bracketed-role'
import { verbsIn } from './verbs'

const OPENING_WORD = /^[\s、，,；;。]*(?:(?:具体|分别|主要|并)?由|其中|请)?/

/** 由 and its like before a name are no part of it. */
function afterOpening(text: string, start: number, end: number): number {
  const match = OPENING_WORD.exec(text.slice(start, Math.min(end, start + 16)))
  return start + (match?.[0].length ?? 0)
}

interface Named {
  unit: UnitWord
  roled: RoledUnit
}

/** A(牵头),B、C(配合): who helps is said once behind the last of them. */
function spreadBack(named: readonly Named[]): readonly Named[] {
  if (!named.some(({ roled }) => roled.role === 'lead')) return named
  let behind: PartyRole | null = null
  const spread = [...named].reverse().map((one): Named => {
    if (one.unit.name !== one.roled.name) {
      behind = one.roled.role
      return one
    }
    return behind === 'cooperating' ? { ...one, roled: { ...one.roled, role: behind } } : one
  })
  return spread.reverse()
}

function addUnits(source: Source, start: number, end: number, role: PartyRole, result: RoledUnits): boolean {
  const list = readUnitList(source, afterOpening(source.text, start, end), end)
  result.open.push(...list.open)
  result.glued.push(...list.glued)
  const named = list.units.map((unit) => ({ unit, roled: roleInBracket({ ...unit, role }) }))
  for (const { roled } of spreadBack(named)) result.units.push(roled)
  return list.units.length > 0 || list.open.length > 0
}

/** (A、B,C配合): what stands before the last comma is not said to help. */
function addUnhelped(source: Source, start: number, end: number, role: PartyRole, result: RoledUnits): number {
  const words = source.text.slice(start, end)
  const last = Math.max(...['，', ',', '；', ';'].map((mark) => words.lastIndexOf(mark)))
  if (last <= 0 || end - start - last < 3) return start
  addUnits(source, start, start + last, role, result)
  return start + last + 1
}

function readStretch(source: Source, [start, end]: Span, otherwise: PartyRole, result: RoledUnits): void {
  let from = start
  let joined: PartyRole | null = null
  for (const verb of verbsIn(source.text, start, end)) {
    if (from === start && verb.role === 'cooperating') from = addUnhelped(source, start, verb.start, otherwise, result)
    const role = joined ?? (verb.role === 'lead-of-next' ? 'lead' : verb.role)
    const named = addUnits(source, from, verb.start, role, result)
    if (named) {
      result.spoken = true
      result.lead ||= role === 'lead'
    }
    // A会同B负责: B joins the one who leads, whatever the closing verb.
    joined = verb.role === 'lead-of-next' ? 'cooperating' : null
    from = verb.end
  }
  addUnits(source, from, end, joined ?? otherwise, result)
}

/** Reads "A牵头,B、C配合", "A会同B负责", "A、B按职责分工负责"; units without a verb get `otherwise`. */
export function readRoles(source: Source, start: number, end: number, otherwise: PartyRole): RoledUnits {
  const result: RoledUnits = { units: [], open: [], glued: [], deadlines: [], spoken: false, lead: false }
  const { named, deadlines } = withoutAsides(source.text, start, end)
  for (const stretch of named) readStretch(source, stretch, otherwise, result)
  result.deadlines.push(...deadlines)
  return result
}
