import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { cadenceLabels } from '../../../labels/reports'

export interface Difference {
  field: string
  mine: string
  theirs: string
}

const partiesIn = ({ parties }: DraftEdit): string =>
  parties.map(({ role, name }) => `${partyRoleLabels[role]} ${name}`).join('、')
const dueIn = ({ dueOn, ongoing }: DraftEdit): string => (ongoing ? '长期坚持' : (dueOn ?? '未定'))

const fields: readonly (readonly [field: string, of: (edit: DraftEdit) => string])[] = [
  ['事项', ({ title }) => title],
  ['承办单位', partiesIn],
  ['办结时限', dueIn],
  ['报送周期', ({ cadence }) => (cadence ? cadenceLabels[cadence] : '按计划统一报送')],
]

/** Where what one has typed and what somebody else has saved part ways. */
export const differencesOf = (mine: DraftEdit, theirs: DraftView): Difference[] =>
  fields
    .map(([field, of]) => ({ field, mine: of(mine), theirs: of(theirs) }))
    .filter((difference) => difference.mine !== difference.theirs)
