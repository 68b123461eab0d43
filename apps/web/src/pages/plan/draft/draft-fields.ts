import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { cadenceLabels } from '../../../labels/reports'

/** What of a draft is corrected by hand. */
export const editOf = ({ title, parties, dueOn, ongoing, cadence }: DraftView): DraftEdit => ({
  title,
  parties,
  dueOn,
  ongoing,
  cadence,
})

/** The same, field by field in words. */
export const draftFields: readonly FieldInWords<DraftEdit>[] = [
  ['事项', ({ title }) => title],
  ['承办单位', ({ parties }) => parties.map(({ role, name }) => `${partyRoleLabels[role]} ${name}`).join('、')],
  ['办结时限', ({ dueOn, ongoing }) => (ongoing ? '长期坚持' : (dueOn ?? '未定'))],
  ['报送周期', ({ cadence }) => (cadence ? cadenceLabels[cadence] : '按计划统一报送')],
]
