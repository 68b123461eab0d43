import type { PolicyChangeBody } from '@luoshi/contracts'
import { cadenceWords } from '@luoshi/domain'
import { Input, InputNumber, Select } from 'antd'

type ReportChange = Extract<PolicyChangeBody, { type: 'report' }>

interface Props {
  value: ReportChange
  onChange: (value: ReportChange) => void
}

const cadences = Object.entries(cadenceWords).map(([value, label]) => ({
  value: value as ReportChange['cadence'],
  label,
}))
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
    <div className="policy-report">
      <Select
        aria-label="报送周期"
        options={cadences}
        value={value.cadence}
        onChange={(cadence) => {
          onChange({ ...value, cadence })
        }}
      />
      {value.cadence === 'on-dates' ? (
        <Input
          aria-label="报送日期"
          placeholder="6月30日、12月20日"
          defaultValue={value.onDates.join('、')}
          onChange={(event) => {
            onChange({ ...value, onDates: datesIn(event.target.value) })
          }}
        />
      ) : (
        <DueFields value={value} onChange={onChange} />
      )}
      <Select
        aria-label="报送单位"
        options={reporters}
        value={value.from}
        onChange={(from) => {
          onChange({ ...value, from })
        }}
      />
    </div>
  )
}

const usualDays = 10

/** A day of a month, or so many working days after the period's end. */
function DueFields({ value, onChange }: Props) {
  const { dueAfter, dueDay } = value
  return (
    <>
      <Select<ReportChange['dueMonth'] | 'after'>
        aria-label="报送月份"
        options={months}
        value={dueAfter === null ? value.dueMonth : 'after'}
        onChange={(when) => {
          onChange(when === 'after' ? { ...value, dueAfter: usualDays } : { ...value, dueMonth: when, dueAfter: null })
        }}
      />
      <InputNumber
        aria-label="报送日"
        min={1}
        max={dueAfter === null ? 31 : 60}
        precision={0}
        suffix={dueAfter === null ? '日前' : '个工作日内'}
        value={dueAfter ?? dueDay}
        onChange={(days) => {
          if (days !== null) onChange(dueAfter === null ? { ...value, dueDay: days } : { ...value, dueAfter: days })
        }}
      />
    </>
  )
}
