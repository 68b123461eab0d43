import type { DraftView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { draftDueLabels, impliedLabels } from '../../../labels/plans'
import { cadenceLabels } from '../../../labels/reports'

/** Who, until when and how often, on two lines. */
export function DraftSummary({ draft }: { draft: DraftView }) {
  return (
    <div className="draft-summary">
      <p>
        {draft.parties.map((party) => (
          <span key={`${party.role}${party.name}`} className="draft-party">
            <span className={`party-role party-role-${party.role}`}>{partyRoleLabels[party.role]}</span>
            {party.name}
            {party.implied !== false && (
              <span className="implied" title={impliedLabels[party.implied]}>
                推定
              </span>
            )}
            {party.departmentId === null && party.groupId === null && <span className="unmatched">未对应</span>}
          </span>
        ))}
        {draft.parties.length === 0 && <span className="unmatched">未指定单位</span>}
      </p>
      <p className="muted">
        {draft.ongoing ? '长期坚持' : (draft.dueOn ?? '未定时限')}
        {!draft.ongoing && draft.dueOn && <span className="origin">{draftDueLabels[draft.dueOrigin]}</span>}
        {'　'}
        {draft.cadence ? cadenceLabels[draft.cadence] : '按计划报送'}
      </p>
    </div>
  )
}
