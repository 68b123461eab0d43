import { finding } from '../findings/finding'
import { labelsIn, type Label } from '../grammar/labels'
import { readRoles, type RoledUnits } from '../grammar/role-verbs'
import type { Finding, PartyRole, Span } from '../reading'
import type { Source } from '../source/source'
import type { DraftParty } from './clause-draft'

export interface Duties {
  parties: DraftParty[]
  deadlines: Span[]
  findings: Finding[]
}

const LONGEST_NAME = 45
const SEPARATED = /[、，,；;。（(【\[〔\s]$/

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

function readStretch(source: Source, start: number, end: number, label: Label | null, duties: Duties): void {
  const unit = label?.meaning.kind === 'unit' ? label.meaning : null
  const role: PartyRole = unit?.role ?? 'responsible'
  const roles = readRoles(source, start, end, role)
  const kind = unit?.party ?? null
  duties.parties.push(...roles.units.map((party) => ({ ...party, kind })))
  duties.findings.push(...listFindings(source, roles))
}

function missingSeparator(source: Source, label: Label, start: number): Finding[] {
  if (label.start <= start || SEPARATED.test(source.text.slice(label.start - 1, label.start))) return []
  const words = source.text.slice(label.start, label.end)
  return [finding('clause.missing-separator', [label.start, label.end], words)]
}

/** Reads what stands inside a clause: labels with their lists, verbs with their units, a date. */
export function readDuties(source: Source, start: number, end: number): Duties {
  const duties: Duties = { parties: [], deadlines: [], findings: [] }
  const labels = labelsIn(source.text, start, end)
  const first = labels[0]?.start ?? end
  if (first > start) readStretch(source, start, first, null, duties)
  labels.forEach((label, index) => {
    const to = labels[index + 1]?.start ?? end
    duties.findings.push(...missingSeparator(source, label, start))
    if (label.meaning.kind === 'deadline') duties.deadlines.push([label.end, to])
    else readStretch(source, label.end, to, label, duties)
  })
  return duties
}
