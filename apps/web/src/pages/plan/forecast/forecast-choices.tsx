import { behaviourLabels, behaviourNames } from '@luoshi/domain'
import { Input, Radio } from 'antd'
import { useId } from 'react'
import type { Choices } from './use-forecast'
import { clsx } from 'clsx'
import fieldStyles from '../../../styles/field.module.css'
import styles from './forecast.module.css'

interface Props {
  choices: Choices
  onChange: (change: Partial<Choices>) => void
}

/** From when, and how departments are taken to behave. */
export function ForecastChoices({ choices, onChange }: Props) {
  const date = useId()
  return (
    <form className={styles.choices} aria-label="推演条件">
      <label htmlFor={date}>印发日期</label>
      <Input
        id={date}
        type="date"
        className={clsx(fieldStyles.dateInput)}
        value={choices.issuedOn}
        onChange={({ target }) => {
          if (target.value) onChange({ issuedOn: target.value })
        }}
      />
      <Radio.Group
        aria-label="各单位办理情况"
        optionType="button"
        value={choices.behaviour}
        options={behaviourNames.map((value) => ({ value, label: behaviourLabels[value] }))}
        onChange={({ target }) => {
          onChange({ behaviour: target.value as Choices['behaviour'] })
        }}
      />
    </form>
  )
}
