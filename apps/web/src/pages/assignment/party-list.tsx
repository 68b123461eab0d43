import type { PartyView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { partyStatusLabels } from '../../labels/roles'
import { timeInChina } from '../../time/china-time'

export function PartyList({ parties }: { parties: readonly PartyView[] }) {
  return (
    <ul className="parties">
      {parties.map((party) => (
        <li key={party.id} className={party.status === 'removed' ? 'removed' : undefined}>
          <span className={`party-role party-role-${party.role}`}>{partyRoleLabels[party.role]}</span>
          <span className="party-name">
            {party.name}
            {party.mine && <span className="mine">本单位</span>}
          </span>
          <span className={`party-status party-status-${party.status}`}>
            {partyStatusLabels[party.status]}
            {party.acknowledgedAt && <small>{timeInChina(party.acknowledgedAt)}</small>}
          </span>
          {party.refusal && party.status === 'refused' && (
            <span className="party-refusal">
              拒签理由：{party.refusal.reason}（{timeInChina(party.refusal.at)}）
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
