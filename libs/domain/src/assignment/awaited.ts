import { subjects, type Subject } from '../catalogue/subjects'
import type { LetterTemplate } from './letter-templates'
import type { TodoKind } from './todos'

/** What still waits for the reader of a letter; when none of it does, the letter is not worth sending any more. */
export interface Awaited {
  kinds: readonly TodoKind[]
  /** Report period, paper or extension it must be about; null where any will do. */
  reference: string | null
}

/** What a department owes, as its todos have it: sent back it is another, and completion waits behind the receipt. */
const ofSubject: Readonly<Record<Subject, readonly TodoKind[]>> = {
  acknowledgement: ['acknowledgement'],
  report: ['report', 'correction'],
  completion: ['completion', 'rectification', 'acknowledgement'],
  'order-reply': ['order-reply'],
  countersignature: ['countersignature'],
}

/** Letters that ask. All others tell something, or are papers: they go out however late. */
const ofTemplate: Partial<Readonly<Record<LetterTemplate, readonly TodoKind[]>>> = {
  'report-requested': ofSubject.report,
  'report-returned': ['correction'],
  refused: ['dispute'],
  'extension-requested': ['extension'],
  'countersign-requested': ['countersignature'],
  'acceptance-requested': ['acceptance'],
  accepted: ['closure'],
  'paper-to-sign': ['paper'],
  'leader-request': ['instruction'],
  'special-report': ['instruction'],
  'circular-request': ['instruction'],
}

const isSubject = (text: string | undefined): text is Subject => subjects.some((one) => one === text)

function kindsOf(template: LetterTemplate, subject: string | undefined): readonly TodoKind[] | undefined {
  if (template !== 'reminder' && template !== 'urge') return ofTemplate[template]
  return isSubject(subject) ? ofSubject[subject] : subjects.flatMap((one) => ofSubject[one])
}

/** What a letter waits for; null where it is sent whatever has happened since. Parties are told apart by their department. */
export function awaitedOf(template: LetterTemplate, payload: Readonly<Record<string, string>>): Awaited | null {
  const kinds = kindsOf(template, payload['subject'])
  if (kinds === undefined) return null
  const { about = '' } = payload
  return { kinds, reference: about === '' || template === 'refused' ? null : about }
}
