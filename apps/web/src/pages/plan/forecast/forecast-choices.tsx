import { behaviourLabels, behaviourNames } from '@luoshi/domain'
import { Radio } from 'antd'
import { useState } from 'react'
import { between } from '../../../components/fields/checks'
import { DateField } from '../../../components/fields/date-field'
import type { Choices } from './use-forecast'
import styles from './forecast.module.css'

interface Props {
  choices: Choices
  onChange: (change: Partial<Choices>) => void
}

/** From when, and how departments are taken to behave. */
export function ForecastChoices({ choices, onChange }: Props) {
  const [issuedOn, setIssuedOn] = useState<string | null>(choices.issuedOn)
  return (
    <div className={styles.choices} role="group" aria-label="推演条件">
      <DateField
        label="印发日期"
        value={issuedOn}
        onChange={(date) => {
          setIssuedOn(date)
          if (date !== null && between()(date) === null) onChange({ issuedOn: date })
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
    </div>
  )
}
