import type { PolicyChangeBody } from '@luoshi/contracts'
import { cadenceWords } from '@luoshi/domain'
import { useState } from 'react'
import { ChoiceField, choicesOf } from '../../../components/fields/choice-field'
import { NumberField } from '../../../components/fields/number-field'
import { TextField } from '../../../components/fields/text-field'
import styles from './policy.module.css'

type ReportChange = Extract<PolicyChangeBody, { type: 'report' }>

interface Props {
  value: ReportChange
  onChange: (value: ReportChange) => void
}

const cadences = choicesOf(cadenceWords)
const months = [
  { value: 'last' as const, label: '报送期末月' },
  { value: 'next' as const, label: '报送期次月' },
  { value: 'after' as const, label: '报送期结束后' },
]
const reporters = [
  { value: 'lead' as const, label: '牵头单位报' },
  { value: 'every-party' as const, label: '各承办单位均报' },
]

/** `6月30日、12月20日` or `06-30 12-20`, whichever way the dates are typed. */
const datesIn = (typed: string): string[] =>
  [...typed.matchAll(/(\d{1,2})\D+(\d{1,2})/g)].map(
    ([, month = '', day = '']) => `${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )

/** How often reports are asked for, until when, and of whom. */
export function ReportFields({ value, onChange }: Props) {
  return (
    <div className={styles.report}>
      <ChoiceField
        bare
        label="报送周期"
        options={cadences}
        value={value.cadence}
        onChange={(cadence) => {
          if (cadence !== null) onChange({ ...value, cadence })
        }}
      />
      {value.cadence === 'on-dates' ? (
        <OnDates value={value} onChange={onChange} />
      ) : (
        <DueFields value={value} onChange={onChange} />
      )}
      <ChoiceField
        bare
        label="报送单位"
        options={reporters}
        value={value.from}
        onChange={(from) => {
          if (from !== null) onChange({ ...value, from })
        }}
      />
    </div>
  )
}

/** The dates as they are typed; what of them is a date is taken. */
function OnDates({ value, onChange }: Props) {
  const [typed, setTyped] = useState(() => value.onDates.join('、'))
  return (
    <TextField
      bare
      label="报送日期"
      placeholder="6月30日、12月20日"
      rows={1}
      max={200}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        onChange({ ...value, onDates: datesIn(next) })
      }}
    />
  )
}

const usualDays = 10

/** A day of a month, or so many working days after the period's end. */
function DueFields({ value, onChange }: Props) {
  const { dueAfter, dueDay } = value
  return (
    <>
      <ChoiceField<ReportChange['dueMonth'] | 'after'>
        bare
        label="报送月份"
        options={months}
        value={dueAfter === null ? value.dueMonth : 'after'}
        onChange={(when) => {
          if (when === 'after') onChange({ ...value, dueAfter: usualDays })
          else if (when !== null) onChange({ ...value, dueMonth: when, dueAfter: null })
        }}
      />
      <NumberField
        bare
        label="报送日"
        min={1}
        max={dueAfter === null ? 31 : 60}
        unit={dueAfter === null ? '日前' : '个工作日内'}
        value={dueAfter ?? dueDay}
        onChange={(days) => {
          if (days !== null) onChange(dueAfter === null ? { ...value, dueDay: days } : { ...value, dueAfter: days })
        }}
      />
    </>
  )
}
