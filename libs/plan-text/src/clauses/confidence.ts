import { isProperUnit, unitLikeness } from '../grammar/unit-names'
import type { Finding, Party, QuotedText } from '../reading'
import type { ClauseDraft } from './clause-draft'
import { DOUBT_WEIGHTS, FORM_WEIGHTS, type Doubt } from './confidence-weights'

const LONG_NAME = 18

const sure = ({ name, kind }: Party): boolean =>
  kind !== 'department' || unitLikeness(name) === 'certain' || isProperUnit(name)

/** What speaks against a clause: marks that are lost, names that may be none, nothing to be done. */
export function doubtsOf(
  { form, missing }: ClauseDraft,
  parties: readonly Party[],
  task: QuotedText | null,
  findings: readonly Finding[],
): Doubt[] {
  const found = (code: string): boolean => findings.some((one) => one.code === code)
  const doubts: [Doubt, boolean][] = [
    ['bracket-lost', missing.opening !== missing.closing],
    ['names-glued', found('unit.missing-separator') || found('clause.missing-separator')],
    ['list-open', found('unit.open-list')],
    ['name-doubtful', !parties.every(sure)],
    ['name-long', parties.some(({ name, kind }) => kind !== 'group' && name.length > LONG_NAME)],
    ['task-missing', task === null],
    ['alone-unsaid', parties.length === 1 && (form === 'bracketed-list' || form === 'bare-line')],
  ]
  return doubts.flatMap(([doubt, applies]) => (applies ? [doubt] : []))
}

/** How sure a clause is read as it stands, 0–1: the share of its form that is, less what its doubts take away. */
export function confidenceOf(form: ClauseDraft['form'], doubts: readonly Doubt[]): number {
  const base = form === 'unread' ? 0 : FORM_WEIGHTS[form]
  return Math.round(doubts.reduce((share, doubt) => share * DOUBT_WEIGHTS[doubt], base) * 100) / 100
}
