import {
  colourLabels,
  dateWords,
  decisionLabels,
  isChinaDate,
  paperLabels,
  partyRoleLabels,
  periodWords,
  subjectLabels,
} from '@luoshi/domain'
import type { Payload } from './template'

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  subject: subjectLabels,
  paper: paperLabels,
  role: Object.fromEntries(Object.entries(partyRoleLabels).map(([role, label]) => [role, `${label}单位`])),
  colour: colourLabels,
  decision: decisionLabels,
  granted: { yes: '同意延期', no: '不同意延期' },
}

/** A payload's value as people read it: codes as words, ISO dates and periods in Chinese; empty when there is none. */
export function printed(payload: Payload, key: string): string {
  const value = payload[key] ?? ''
  if (key === 'period') return periodWords(value)
  return words[key]?.[value] ?? (isChinaDate(value) ? dateWords(value) : value)
}
