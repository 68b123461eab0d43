import type { GroupEditBody, KeptDepartmentView, KeptGroupView } from '@luoshi/contracts'
import { App, Button, Form } from 'antd'
import { registry } from '../../../api/registry'
import { WriteError } from '../../../components/write-error'
import { AliasesField, NameField } from '../name-fields'
import { RecordDrawer } from '../record-drawer'
import { useRecordEdit } from '../use-record-edit'
import { RosterField } from './roster-field'

const valuesOf = (group: KeptGroupView | null): GroupEditBody => ({
  name: group?.name ?? '',
  aliases: group?.aliases ?? [],
  members: group?.members.map(({ departmentId }) => departmentId) ?? [],
})

interface Props {
  /** Null for a new one. */
  group: KeptGroupView | null
  departments: readonly KeptDepartmentView[]
  onClose: () => void
}

/** Adds or changes a group with its roster. */
export function GroupDrawer({ group, departments, onClose }: Props) {
  const [form] = Form.useForm<GroupEditBody>()
  const { message } = App.useApp()
  const edit = useRecordEdit<KeptGroupView>(group, ({ name }) => {
    void message.success(`${name}：已保存`)
    onClose()
  })
  return (
    <RecordDrawer
      title={group === null ? '新增分组' : group.name}
      form={form}
      initial={valuesOf(group)}
      edit={edit}
      onClose={onClose}
      onSave={(values) => {
        const body = { ...values, name: values.name.trim() }
        if (group === null) edit.send({ method: 'POST', url: registry.newGroup, body })
        else edit.send({ method: 'PUT', url: registry.group(group.id), body })
      }}
      extra={group !== null && <DeleteGroup group={group} onDone={onClose} />}
    >
      <NameField name="name" label="分组名称" required extra="写法与计划一致，如“各镇、街道”。" />
      <AliasesField />
      <Form.Item name="members" label="成员单位" extra="改动只影响今后印发的计划，已交办的不变。">
        <RosterField departments={departments} />
      </Form.Item>
    </RecordDrawer>
  )
}

function DeleteGroup({ group, onDone }: { group: KeptGroupView; onDone: () => void }) {
  const { modal, message } = App.useApp()
  const write = useRecordEdit<unknown>(group, () => {
    void message.success(`${group.name}：已删除`)
    onDone()
  })
  const ask = () => {
    modal.confirm({
      title: `删除“${group.name}”`,
      content: '删除后不能恢复，今后的计划写到这个名称时须由人工对应。',
      okText: '删除',
      okButtonProps: { danger: true },
      cancelText: '取消',
      onOk: () => {
        write.send({ method: 'DELETE', url: registry.group(group.id) })
      },
    })
  }
  return (
    <section className="record-end" aria-label="删除">
      {group.drafts > 0 && <p className="muted">已列入 {group.drafts} 条计划草案。</p>}
      <Button type="text" danger loading={write.saving} onClick={ask}>
        删除
      </Button>
      <WriteError error={write.error} />
    </section>
  )
}
