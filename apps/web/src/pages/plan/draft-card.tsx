import type { DraftView } from '@luoshi/contracts'
import { cadenceLabels } from '../../labels/reports'
import { draftDueLabels, impliedLabels } from '../../labels/plans'
import { partyRoleLabels } from '@luoshi/domain'
import { DraftEditor } from './draft-editor'
import { Unconfirm } from './unconfirm'

interface Props {
  draft: DraftView
  editable: boolean
  chosen: boolean
  onChoose: (chosen: boolean) => void
  onConfirmed: () => void
}

/** One proposed assignment; the chosen one opens for correction. */
export function DraftCard({ draft, editable, chosen, onChoose, onConfirmed }: Props) {
  const confirmed = draft.confirmedAt !== null
  return (
    <li id={`draft-${draft.id}`} className={['draft', chosen ? 'chosen' : '', confirmed ? 'confirmed' : ''].join(' ')}>
      <button
        type="button"
        className="draft-head"
        aria-expanded={chosen}
        onClick={() => {
          onChoose(!chosen)
        }}
      >
        <span className="number">{draft.number}</span>
        <span className="draft-title">{draft.title}</span>
        <span className={confirmed ? 'draft-state done' : 'draft-state'}>
          {confirmed ? '✓ 已确认' : draft.obstacles.length > 0 ? '须补全' : '待确认'}
        </span>
      </button>
      {chosen && editable && !confirmed ? (
        <DraftEditor draft={draft} onConfirmed={onConfirmed} />
      ) : (
        <DraftSummary draft={draft} />
      )}
      {chosen && editable && confirmed && <Unconfirm draft={draft} />}
    </li>
  )
}

function DraftSummary({ draft }: { draft: DraftView }) {
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
