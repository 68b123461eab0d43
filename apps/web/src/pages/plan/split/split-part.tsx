import { partyRoleLabels } from '@luoshi/domain'
import { Button, Checkbox, Input } from 'antd'
import type { DraftParty } from '../draft/draft-party'
import type { Part } from './proposed-parts'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import fieldStyles from '../../../styles/field.module.css'
import styles from './split.module.css'

interface Props {
  part: Part
  place: number
  /** The words of the plan that are this part's task. */
  words: string | null
  all: readonly DraftParty[]
  onChange: (patch: Partial<Part>) => void
  onRemove: (() => void) | null
}

/** One part: its title, its date and which of the departments answer for it. */
export function SplitPart({ part, place, words, all, onChange, onRemove }: Props) {
  const label = `第 ${place.toString()} 件`
  const includes = (party: DraftParty) => part.parties.includes(party)
  return (
    <li className={styles.part}>
      <fieldset>
        <legend>{label}</legend>
        {words !== null && !words.startsWith(part.title) && (
          <blockquote className={textStyles.paperText}>{words}</blockquote>
        )}
        <Input.TextArea
          aria-label={`${label}：事项`}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={300}
          placeholder="写明这一件要做什么"
          value={part.title}
          onChange={({ target }) => {
            onChange({ title: target.value })
          }}
        />
        <Checkbox.Group
          value={all.flatMap((party, index) => (includes(party) ? [index] : []))}
          options={all.map(({ role, name }, index) => ({ value: index, label: `${partyRoleLabels[role]} ${name}` }))}
          onChange={(chosen) => {
            onChange({ parties: all.filter((_, index) => chosen.includes(index)) })
          }}
        />
        <div className={styles.foot}>
          <Input
            type="date"
            aria-label={`${label}：办结时限`}
            className={clsx(fieldStyles.dateInput)}
            disabled={part.ongoing}
            value={part.dueOn ?? ''}
            onChange={({ target }) => {
              onChange({ dueOn: target.value || null })
            }}
          />
          {onRemove && (
            <Button type="text" danger onClick={onRemove}>
              去掉这一件
            </Button>
          )}
        </div>
      </fieldset>
    </li>
  )
}
