import type { GroupEditBody, KeptDepartmentView, KeptGroupView } from '@luoshi/contracts'
import { App, Form } from 'antd'
import { registry } from '../../../paths'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { AliasesField, NameField } from '../name-fields'
import { DeleteRecord, RecordDrawer, useRecordWrite } from '../record'
import { RosterField } from './roster-field'
import textStyles from '../../../styles/text.module.css'
import recordStyles from '../record.module.css'

const valuesOf = (group: KeptGroupView | null): GroupEditBody => ({
  name: group?.name ?? '',
  aliases: group?.aliases ?? [],
  members: group?.members.map(({ departmentId }) => departmentId) ?? [],
})

const fieldsWith = (departments: readonly KeptDepartmentView[]): FieldInWords<GroupEditBody>[] => [
  ['分组名称', ({ name }) => name],
  ['别名', ({ aliases }) => aliases.join('、')],
  [
    '成员单位',
    ({ members }) => members.map((member) => departments.find(({ id }) => id === member)?.name ?? member).join('、'),
  ],
]

interface Props {
  /** Null for a new one. */
  group: KeptGroupView | null
  departments: readonly KeptDepartmentView[]
  onClose: () => void
}

/** Adds or changes a group with its roster. */
export function GroupForm({ group, departments, onClose }: Props) {
  const { message } = App.useApp()
  const edit = useVersionedEdit(`group.${group?.id ?? 'new'}`, group, valuesOf)
  const write = useRecordWrite<KeptGroupView>(edit, ({ name }) => {
    edit.discard()
    void message.success(`${name}：已保存`)
    onClose()
  })
  return (
    <RecordDrawer
      title={group === null ? '新增分组' : group.name}
      {...{ edit, write, onClose }}
      fields={fieldsWith(departments)}
      onSave={(values) => {
        const body = { ...values, name: values.name.trim() }
        if (group === null) write.send({ method: 'POST', url: registry.newGroup, body })
        else write.send({ method: 'PUT', url: registry.group(group.id), body })
      }}
      extra={
        group !== null && (
          <section className={recordStyles.end} aria-label="删除">
            {group.drafts > 0 && <p className={textStyles.muted}>已列入 {group.drafts} 条计划草案。</p>}
            <DeleteRecord
              record={group}
              url={registry.group(group.id)}
              warning="删除后不能恢复，今后的计划写到这个名称时须由人工对应。"
              onDone={onClose}
            />
          </section>
        )
      }
    >
      <NameField name="name" label="分组名称" help="写法与计划一致，如“各镇、街道”。" />
      <AliasesField />
      <Form.Item name="members" label="成员单位" extra="改动只影响今后印发的计划，已交办的不变。">
        <RosterField departments={departments} />
      </Form.Item>
    </RecordDrawer>
  )
}
