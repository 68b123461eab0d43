import type { DayDecision, RegistryCalendar } from '@luoshi/contracts'
import { App, Button, Form, Input, Radio } from 'antd'
import { registry } from '../../../api/registry'
import { FormDialog } from '../../../components/form-dialog'
import { useRecordEdit } from '../use-record-edit'

interface Values extends DayDecision {
  date: string
}

interface Props {
  /** Empty where the date is still to be chosen. */
  date: string
  year: number
  calendar: RegistryCalendar
  onClose: () => void
}

/** Decides that a day is worked or off, or takes such a decision back. */
export function DecideDay({ date, year, calendar, onClose }: Props) {
  const [form] = Form.useForm<Values>()
  const { message } = App.useApp()
  const chosen = (Form.useWatch('date', form) as string | undefined) ?? date
  const decided = calendar.decided.find((day) => day.date === chosen) ?? null
  const day = calendar.days.find((one) => one.date === chosen)
  const edit = useRecordEdit<unknown>(null, () => {
    void message.success('已保存，在办事项的时限将自动重排')
    onClose()
  })
  const version = decided === null ? {} : { version: decided.version }
  const initial = { date, working: day === undefined ? false : !day.working, name: '' }
  return (
    <FormDialog
      title={date === '' ? '设定日期' : date}
      okText="保存"
      form="decide-day"
      pending={edit.saving}
      error={edit.error}
      onClose={onClose}
    >
      <Form<Values>
        id="decide-day"
        form={form}
        layout="vertical"
        initialValues={decided === null ? initial : { ...decided, date }}
        onFinish={({ date: of, working, name }) => {
          edit.send({ method: 'PUT', url: registry.day(of), body: { working, name: name.trim() }, ...version })
        }}
      >
        <Form.Item name="date" label="日期" hidden={date !== ''} rules={[{ required: true, message: '请选择日期' }]}>
          <Input type="date" min={`${year.toString()}-01-01`} max={`${year.toString()}-12-31`} className="date-input" />
        </Form.Item>
        <Form.Item name="working" label="这一天">
          <Radio.Group
            options={[
              { value: false, label: '放假' },
              { value: true, label: '上班' },
            ]}
          />
        </Form.Item>
        <Form.Item name="name" label="事由" extra="如“停电检修”“春节调休”，可以不填。">
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </Form>
      {day !== undefined && (
        <p className="muted">
          现为{day.working ? '上班' : '放假'}
          {day.name && `（${day.name}）`}。
        </p>
      )}
      {decided !== null && (
        <Button
          loading={edit.saving}
          onClick={() => {
            edit.send({ method: 'DELETE', url: registry.day(decided.date), version: decided.version })
          }}
        >
          恢复为公布的安排
        </Button>
      )}
    </FormDialog>
  )
}
