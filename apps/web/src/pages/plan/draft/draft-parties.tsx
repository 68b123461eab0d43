import { Select } from 'antd'
import type { DraftParty } from './draft-party'
import { useRegistry } from './use-registry'
import { DraftPartyRow } from './draft-party-row'
import { clsx } from 'clsx'
import styles from './draft-editor.module.css'

interface Props {
  parties: readonly DraftParty[]
  onChange: (parties: DraftParty[]) => void
  /** Puts a group's members in its place; null while there are unsaved changes. */
  onExpand: ((index: number) => void) | null
}

/** Who is to answer for it; each name must be matched to the registry before the draft can be confirmed. */
export function DraftParties({ parties, onChange, onExpand }: Props) {
  const registry = useRegistry()
  const add = (choice: string) => {
    const match = registry.matchOf(choice)
    if (!match) return
    const role = parties.some((party) => party.role === 'lead') ? 'responsible' : 'lead'
    onChange([
      ...parties,
      { ...match, role: match.kind === 'group' ? 'responsible' : role, span: null, implied: false },
    ])
  }
  return (
    <fieldset className={styles.parties}>
      <legend>承办单位</legend>
      {parties.map((party, index) => (
        <DraftPartyRow
          key={index}
          party={party}
          index={index}
          registry={registry}
          onChange={(changed) => {
            onChange(parties.map((each, at) => (at === index ? changed : each)))
          }}
          onExpand={
            onExpand && party.groupId !== null
              ? () => {
                  onExpand(index)
                }
              : null
          }
          onRemove={() => {
            onChange(parties.filter((_, at) => at !== index))
          }}
        />
      ))}
      <Select
        aria-label="添加单位"
        placeholder="添加单位"
        className={clsx(styles.addParty)}
        popupMatchSelectWidth={false}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={registry.options}
        onChange={add}
      />
    </fieldset>
  )
}
