import { partyRoleLabels } from '@luoshi/domain'
import { Button, Checkbox } from 'antd'
import { DateField } from '../../../components/fields/date-field'
import { TextField } from '../../../components/fields/text-field'
import type { DraftParty } from '../draft/draft-party'
import type { Part } from './proposed-parts'
import textStyles from '../../../styles/text.module.css'
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
        <TextField
          bare
          label={`${label}：事项`}
          rows={1}
          grows
          max={300}
          placeholder="写明这一件要做什么"
          value={part.title}
          onChange={(title) => {
            onChange({ title })
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
          <DateField
            bare
            label={`${label}：办结时限`}
            required={false}
            disabled={part.ongoing}
            value={part.dueOn}
            onChange={(dueOn) => {
              onChange({ dueOn })
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
