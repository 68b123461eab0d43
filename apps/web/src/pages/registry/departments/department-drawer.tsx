import type { DepartmentEditBody, KeptDepartmentView } from '@luoshi/contracts'
import { App, Button, Form } from 'antd'
import { registry } from '../../../api/registry'
import { dateInChina } from '../../../time/china-time'
import { AliasesField, NameField } from '../name-fields'
import { RecordDrawer } from '../record-drawer'
import { useRecordEdit } from '../use-record-edit'
import { DepartmentEnd } from './department-end'
import { FormerNamesField } from './former-names-field'

interface Values {
  name: string
  shortName: string
  aliases: string[]
  formerNames: { name: string; until: string | null }[]
}

const valuesOf = (one: KeptDepartmentView | null): Values => ({
  name: one?.name ?? '',
  shortName: one?.shortName ?? '',
  aliases: one?.aliases ?? [],
  formerNames: one?.formerNames ?? [],
})

const bodyOf = ({ name, shortName, aliases, formerNames }: Values): DepartmentEditBody => ({
  name: name.trim(),
  shortName: shortName.trim() || null,
  aliases: aliases.map((one) => one.trim()),
  formerNames: formerNames.map((former) => ({
    name: former.name.trim(),
    until: former.until === '' ? null : former.until,
  })),
})

interface Props {
  /** Null for a new one. */
  department: KeptDepartmentView | null
  all: readonly KeptDepartmentView[]
  onClose: () => void
}

/** Adds or changes a department; one that has ended is told so here. */
export function DepartmentDrawer({ department, all, onClose }: Props) {
  const [form] = Form.useForm<Values>()
  const { message } = App.useApp()
  const edit = useRecordEdit<KeptDepartmentView>(department, ({ name }) => {
    void message.success(`${name}：已保存`)
    onClose()
  })
  return (
    <RecordDrawer
      title={department === null ? '新增单位' : department.name}
      form={form}
      initial={valuesOf(department)}
      edit={edit}
      onClose={onClose}
      onSave={(values) => {
        const body = bodyOf(values)
        if (department === null) edit.send({ method: 'POST', url: registry.newDepartment, body })
        else edit.send({ method: 'PUT', url: registry.department(department.id), body })
      }}
      extra={department !== null && <DepartmentEnd department={department} all={all} onDone={onClose} />}
    >
      <NameField name="name" label="单位名称" required />
      {department !== null && <KeepOldName department={department} />}
      <NameField name="shortName" label="简称" />
      <AliasesField />
      <FormerNamesField />
    </RecordDrawer>
  )
}

/** A name that was changed is offered as a former one, so that older plans still find the department. */
function KeepOldName({ department: { name: old } }: { department: KeptDepartmentView }) {
  const form = Form.useFormInstance<Values>()
  const name = Form.useWatch('name', form) as string | undefined
  const former = (Form.useWatch('formerNames', form) as Partial<Values['formerNames'][number]>[] | undefined) ?? []
  const listed = former.some((one) => one.name === old)
  if (name === undefined || name.trim() === '' || name.trim() === old || listed) return null
  return (
    <p className="keep-old-name">
      单位更名？把“{old}”列入原名，更名前印发的计划仍能对应。
      <Button
        size="small"
        onClick={() => {
          form.setFieldValue('formerNames', [...former, { name: old, until: dateInChina(Date.now()) }])
        }}
      >
        列入原名
      </Button>
    </p>
  )
}
