import type { DissolutionRequest, KeptDepartmentView } from '@luoshi/contracts'
import { App, Form, Input, Select } from 'antd'
import { registry } from '../../../api/registry'
import { FormDialog } from '../../../components/form-dialog'
import { Hint } from '../../../components/hint'
import { dateInChina } from '../../../time/china-time'
import { useRecordEdit } from '../use-record-edit'

interface Values {
  on: string
  successorId?: string
}

interface Props {
  department: KeptDepartmentView
  all: readonly KeptDepartmentView[]
  onDone: () => void
  onClose: () => void
}

/** What follows from the dissolution, said before it is noted. */
function consequences({ use }: KeptDepartmentView): string {
  const rosters =
    use.groups.length > 0 ? `分组名单（${use.groups.join('、')}）中由承接单位接替，未指定的移出名单。` : ''
  const open = use.open > 0 ? `在办的 ${use.open.toString()} 项不会自动改派，请在台账中逐项裁定或改派。` : ''
  return `今后读取的计划写到本单位时，对应到承接单位。${rosters}${open}`
}

/** Notes since when a department no longer exists and who took over its work. */
export function DissolveDialog({ department, all, onDone, onClose }: Props) {
  const { message } = App.useApp()
  const today = dateInChina(Date.now())
  const edit = useRecordEdit<KeptDepartmentView>(department, ({ name }) => {
    void message.success(`${name}：已办理撤并`)
    onDone()
  })
  const successors = all.filter(({ id, dissolved }) => id !== department.id && dissolved === null)
  return (
    <FormDialog
      title={`撤并“${department.name}”`}
      okText="确认撤并"
      form="dissolve-department"
      disabled={edit.conflict}
      pending={edit.saving}
      error={edit.error}
      notice={edit.conflict && <p className="reason">此单位刚被他人改动，请取消后重新打开。</p>}
      onClose={onClose}
    >
      <Hint type="warning" showIcon className="dialog-explain" title={consequences(department)} />
      <Form<Values>
        id="dissolve-department"
        layout="vertical"
        initialValues={{ on: today }}
        onFinish={({ on, successorId }) => {
          const body: DissolutionRequest = { on, successorId: successorId ?? null }
          edit.send({ method: 'PUT', url: registry.dissolution(department.id), body })
        }}
      >
        <Form.Item name="on" label="撤并日期" rules={[{ required: true, message: '请填写撤并日期' }]}>
          <Input type="date" max={today} className="date-input" />
        </Form.Item>
        <Form.Item name="successorId" label="承接单位" extra="并入哪个单位，或由谁接替；职能取消的可以不选。">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="选择承接单位"
            options={successors.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}
