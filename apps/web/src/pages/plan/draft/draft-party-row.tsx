import { ApartmentOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { TextField } from '../../../components/fields/text-field'
import { impliedLabels } from '../../../labels/plans'
import { partyRoleLabels } from '@luoshi/domain'
import type { DraftParty } from './draft-party'
import type { Registry } from './use-registry'
import { Mark } from '../../../components/mark'
import { clsx } from 'clsx'
import styles from './draft-editor.module.css'

const roles = Object.entries(partyRoleLabels).map(([value, label]) => ({
  value: value as DraftParty['role'],
  label,
}))

interface Props {
  party: DraftParty
  index: number
  registry: Registry
  onChange: (party: DraftParty) => void
  onExpand: (() => void) | null
  onRemove: () => void
}

export function DraftPartyRow({ party, index, registry, onChange, onExpand, onRemove }: Props) {
  const place = (index + 1).toString()
  const matched = registry.choiceOf(party)
  return (
    <div className={styles.partyRow}>
      <Select
        aria-label={`角色 ${place}`}
        value={party.role}
        options={roles}
        onChange={(role) => {
          onChange({ ...party, role, implied: false })
        }}
      />
      <TextField
        bare
        label={`原文名称 ${place}`}
        rows={1}
        max={200}
        value={party.name}
        onChange={(name) => {
          onChange({ ...party, name })
        }}
      />
      <Select
        aria-label={`对应单位 ${place}`}
        placeholder="对应登记单位"
        status={matched === null ? 'warning' : ''}
        value={matched}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={registry.options}
        onChange={(choice: string) => {
          const match = registry.matchOf(choice)
          if (match) onChange({ ...party, ...match, name: party.name || match.name })
        }}
      />
      <Button
        type="text"
        aria-label={`移除 ${party.name || place}`}
        icon={<DeleteOutlined aria-hidden="true" />}
        onClick={onRemove}
      />
      {onExpand && (
        <Button
          size="small"
          className={clsx(styles.expandGroup)}
          icon={<ApartmentOutlined aria-hidden="true" />}
          onClick={onExpand}
        >
          展开为成员单位
        </Button>
      )}
      {party.implied !== false && (
        <Mark kind="implied" flush className={styles.implied}>
          {impliedLabels[party.implied]}
        </Mark>
      )}
    </div>
  )
}
