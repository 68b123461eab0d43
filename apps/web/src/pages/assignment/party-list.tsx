import type { PartyView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { partyStatusLabels, partyRoleTones } from '../../labels/roles'
import { timeInChina } from '../../time/china-time'
import { Tag } from '../../components/tag'
import { Mark } from '../../components/mark'
import { clsx } from 'clsx'
import partyStyles from './party-list.module.css'

const looks: Partial<Record<PartyView['status'], string | undefined>> = {
  acknowledged: partyStyles.acknowledged,
  refused: partyStyles.refused,
}

export function PartyList({ parties }: { parties: readonly PartyView[] }) {
  return (
    <ul className={partyStyles.parties}>
      {parties.map((party) => (
        <li key={party.id} className={clsx(party.status === 'removed' && partyStyles.removed)}>
          <Tag tone={partyRoleTones[party.role]}>{partyRoleLabels[party.role]}</Tag>
          <span className={partyStyles.name}>
            {party.name}
            {party.mine && <Mark kind="mine">本单位</Mark>}
          </span>
          <span className={clsx(partyStyles.status, looks[party.status])}>
            {partyStatusLabels[party.status]}
            {party.acknowledgedAt && <small>{timeInChina(party.acknowledgedAt)}</small>}
          </span>
          {party.refusal && party.status === 'refused' && (
            <span className={partyStyles.refusal}>
              拒签理由：{party.refusal.reason}（{timeInChina(party.refusal.at)}）
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
