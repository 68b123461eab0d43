import { finding } from '../findings/finding'
import type { Label } from '../grammar/label-before'
import { labelsIn, otherLabels } from '../grammar/labels'
import { joinTitles, personInBracket, splitPersons } from '../grammar/persons'
import type { RoledUnits } from '../grammar/named-units'
import { readRoles } from '../grammar/role-verbs'
import type { Finding, PartyRole, Span } from '../reading'
import type { Source } from '../source/source'
import type { DraftParty } from './clause-draft'

export interface Duties {
  parties: DraftParty[]
  deadlines: Span[]
  findings: Finding[]
}

const LONGEST_NAME = 45
const SEPARATED = /[、，,；;。（(【[〔\s*]$/
const PARTING = /[，,；;]/

function listFindings(source: Source, roles: RoledUnits): Finding[] {
  const words = ([start, end]: Span) => source.text.slice(start, end)
  return [
    ...roles.open.map((span) => finding('unit.open-list', span, words(span))),
    ...roles.glued.map((span) => finding('unit.missing-separator', span, words(span))),
    ...roles.units
      .filter(({ name }) => name.length > LONGEST_NAME)
      .map(({ span, name }) => finding('unit.too-long', span, name)),
  ]
}

/** 牵头单位:A,B、C配合: the label's role holds up to the first comma where a verb would take it from all. */
function rolesUnder(source: Source, start: number, end: number, role: PartyRole): RoledUnits[] {
  const roles = readRoles(source, start, end, role)
  if (role !== 'lead' || !roles.spoken || roles.units.some((unit) => unit.role === role)) return [roles]
  const mark = source.text.slice(start, end).search(PARTING)
  if (mark <= 0) return [roles]
  return [readRoles(source, start, start + mark, role), readRoles(source, start + mark + 1, end, 'responsible')]
}

function readStretch(source: Source, start: number, end: number, label: Label | null, duties: Duties): void {
  const unit = label?.meaning.kind === 'unit' ? label.meaning : null
  for (const roles of rolesUnder(source, start, end, unit?.role ?? 'responsible')) {
    const named = unit?.party === 'person' ? joinTitles(source.text, roles.units).flatMap(splitPersons) : roles.units
    for (const one of named) {
      const { unit: holder, person } = personInBracket(one)
      duties.parties.push({ ...holder, kind: unit?.party ?? null })
      if (person !== null) duties.parties.push({ ...person, kind: 'person' })
    }
    duties.deadlines.push(...roles.deadlines)
    duties.findings.push(...listFindings(source, roles))
  }
}

function missingSeparator(source: Source, label: Label, start: number): Finding[] {
  if (label.start <= start || SEPARATED.test(source.text.slice(label.start - 1, label.start))) return []
  if (/^[（(【[〔［]/.test(source.text.charAt(label.start))) return []
  const words = source.text.slice(label.start, label.end)
  return [finding('clause.missing-separator', [label.start, label.end], words)]
}

/** Where a part of the clause begins that names nobody: 督办单位:, 联系电话:. */
function cutAtOthers(source: Source, from: number, to: number, duties: Duties): number {
  const [other] = otherLabels(source.text, from, to)
  if (other === undefined) return to
  duties.findings.push(finding('clause.other-part', [other.start, to], source.text.slice(other.start, other.end)))
  return other.start
}

/** Reads what stands inside a clause: labels with their lists, verbs with their units, a date. */
export function readDuties(source: Source, start: number, end: number): Duties {
  const duties: Duties = { parties: [], deadlines: [], findings: [] }
  const labels = labelsIn(source.text, start, end)
  const first = labels[0]?.start ?? end
  if (first > start) readStretch(source, start, first, null, duties)
  labels.forEach((label, index) => {
    const next = labels[index + 1]?.start ?? end
    duties.findings.push(...missingSeparator(source, label, start))
    if (label.meaning.kind === 'deadline') duties.deadlines.push([label.end, next])
    else readStretch(source, label.end, cutAtOthers(source, label.end, next, duties), label, duties)
  })
  return duties
}
