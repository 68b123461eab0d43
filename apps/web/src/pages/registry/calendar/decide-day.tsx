import type { DayDecision, RegistryCalendar } from '@luoshi/contracts'
import { longestDayName } from '@luoshi/domain'
import { App, Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { registry } from '../../../paths'
import { DateField } from '../../../components/fields/date-field'
import { TextField } from '../../../components/fields/text-field'
import { FormDialog } from '../../../components/form-dialog'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { VersionConflict } from '../../../components/versioned-edit/version-conflict'
import { useRecordWrite } from '../record'
import textStyles from '../../../styles/text.module.css'

interface Props {
  /** Empty where the date is still to be chosen. */
  date: string
  year: number
  calendar: RegistryCalendar
  onClose: () => void
}

const fields: readonly FieldInWords<DayDecision>[] = [
  ['这一天', ({ working }) => (working ? '上班' : '放假')],
  ['事由', ({ name }) => name],
]

/** Decides that a day is worked or off, or takes such a decision back. */
export function DecideDay({ date: given, year, calendar, onClose }: Props) {
  const { message } = App.useApp()
  const [date, setDate] = useState<string | null>(given || null)
  const day = calendar.days.find((one) => one.date === date)
  const decided = calendar.decided.find((one) => one.date === date) ?? null
  const edit = useVersionedEdit(`day.${date ?? 'new'}`, decided, (one): DayDecision => ({
    working: one === null ? day?.working === false : one.working,
    name: one?.name ?? '',
  }))
  const write = useRecordWrite<unknown>(edit, () => {
    edit.discard()
    void message.success('已保存，在办事项的时限将自动重排')
    onClose()
  })
  return (
    <FormDialog
      title={given === '' ? '设定日期' : given}
      okText="保存"
      form="decide-day"
      disabled={day === undefined || edit.theirs !== null}
      pending={write.saving}
      error={write.error}
      notice={<VersionConflict edit={edit} fields={fields} />}
      onClose={() => {
        edit.discard()
        onClose()
      }}
    >
      {given === '' && (
        <DateField
          label="日期"
          min={`${year.toString()}-01-01`}
          max={`${year.toString()}-12-31`}
          value={date}
          onChange={setDate}
        />
      )}
      <Form<DayDecision>
        noValidate
        key={edit.shownAs}
        id="decide-day"
        layout="vertical"
        initialValues={edit.value}
        onValuesChange={(_, values) => {
          edit.change(values)
        }}
        onFinish={({ working, name }) => {
          if (date !== null)
            write.send({ method: 'PUT', url: registry.day(date), body: { working, name: name.trim() } })
        }}
      >
        <Form.Item name="working" label="这一天">
          <Radio.Group
            options={[
              { value: false, label: '放假' },
              { value: true, label: '上班' },
            ]}
          />
        </Form.Item>
        <TextField
          name="name"
          label="事由"
          rows={1}
          max={longestDayName}
          required={false}
          help="如“停电检修”“春节调休”，可以不填。"
        />
      </Form>
      {day !== undefined && (
        <p className={textStyles.muted}>
          现为{day.working ? '上班' : '放假'}
          {day.name && `（${day.name}）`}。
        </p>
      )}
      {decided !== null && (
        <Button
          loading={write.saving}
          onClick={() => {
            write.send({ method: 'DELETE', url: registry.day(decided.date) })
          }}
        >
          恢复为公布的安排
        </Button>
      )}
    </FormDialog>
  )
}
