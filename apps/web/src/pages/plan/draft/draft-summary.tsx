import type { DraftView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { draftDueLabels, impliedLabels } from '../../../labels/plans'
import { cadenceLabels } from '../../../labels/reports'
import { Tag } from '../../../components/tag'
import { Mark } from '../../../components/mark'
import { partyRoleTones } from '../../../labels/roles'
import textStyles from '../../../styles/text.module.css'
import styles from './draft-card.module.css'

/** Who, until when and how often, on two lines. */
export function DraftSummary({ draft }: { draft: DraftView }) {
  return (
    <div className={styles.summary}>
      <p>
        {draft.parties.map((party) => (
          <span key={`${party.role}${party.name}`} className={styles.party}>
            <Tag tone={partyRoleTones[party.role]}>{partyRoleLabels[party.role]}</Tag>
            {party.name}
            {party.implied !== false && (
              <Mark kind="implied" flush title={impliedLabels[party.implied]}>
                推定
              </Mark>
            )}
            {party.departmentId === null && party.groupId === null && (
              <Mark kind="unmatched" flush>
                未对应
              </Mark>
            )}
          </span>
        ))}
        {draft.parties.length === 0 && <Mark kind="unmatched">未指定单位</Mark>}
      </p>
      <p className={textStyles.muted}>
        {draft.ongoing ? '长期坚持' : (draft.dueOn ?? '未定时限')}
        {!draft.ongoing && draft.dueOn && <Mark>{draftDueLabels[draft.dueOrigin]}</Mark>}
        {'　'}
        {draft.cadence ? cadenceLabels[draft.cadence] : '按计划报送'}
      </p>
    </div>
  )
}
