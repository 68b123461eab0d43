import type { DissolutionRequest, KeptDepartmentView } from '@luoshi/contracts'
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { registry } from '../../../paths'
import { ChoiceField } from '../../../components/fields/choice-field'
import { DateField } from '../../../components/fields/date-field'
import { FormDialog } from '../../../components/form-dialog'
import { Hint } from '../../../components/hint'
import { WriteError } from '../../../components/write-error'
import { dateInChina } from '../../../time/china-time'
import { DeleteRecord, useRecordWrite } from '../record'
import { usesInWords } from './uses-in-words'
import { clsx } from 'clsx'
import layoutStyles from '../../../styles/layout.module.css'
import textStyles from '../../../styles/text.module.css'
import fieldStyles from '../../../styles/field.module.css'
import recordStyles from '../record.module.css'

interface Props {
  department: KeptDepartmentView
  all: readonly KeptDepartmentView[]
  onDone: () => void
}

/** How a department ends: dissolved with a successor, or deleted when it was entered by mistake. */
export function DepartmentEnd({ department, all, onDone }: Props) {
  const { message } = App.useApp()
  const [dissolving, setDissolving] = useState(false)
  const { id, dissolved } = department
  const write = useRecordWrite<unknown>(department, () => {
    void message.success(`${department.name}：已撤回撤并`)
    onDone()
  })
  return (
    <section className={recordStyles.end} aria-label="撤并与删除">
      <p className={textStyles.muted}>使用情况：{usesInWords(department) || '未使用'}</p>
      {dissolved !== null && (
        <p>
          已于 {dissolved.on} 撤并
          {dissolved.successorName === null ? '，未指定承接单位。' : `，职能由${dissolved.successorName}承接。`}
        </p>
      )}
      <div className={layoutStyles.actions}>
        {dissolved === null ? (
          <Button
            onClick={() => {
              setDissolving(true)
            }}
          >
            办理撤并
          </Button>
        ) : (
          <Button
            loading={write.saving}
            onClick={() => {
              write.send({ method: 'DELETE', url: registry.dissolution(id) })
            }}
          >
            撤回撤并
          </Button>
        )}
        <DeleteRecord
          record={department}
          url={registry.department(id)}
          warning="只用于误录的单位，删除后不能恢复。已撤并的单位请改办“撤并”。"
          onDone={onDone}
        />
      </div>
      <WriteError error={write.error} />
      {dissolving && (
        <DissolveDialog
          {...{ department, all, onDone }}
          onClose={() => {
            setDissolving(false)
          }}
        />
      )}
    </section>
  )
}

/** What follows from the dissolution, said before it is noted. */
function consequences({ use }: KeptDepartmentView): string {
  const rosters =
    use.groups.length > 0 ? `分组名单（${use.groups.join('、')}）中由承接单位接替，未指定的移出名单。` : ''
  const open = use.open > 0 ? `在办的 ${use.open.toString()} 项不会自动改派，请在台账中逐项裁定或改派。` : ''
  return `今后读取的计划写到本单位时，对应到承接单位。${rosters}${open}`
}

/** Notes since when a department no longer exists and who took over its work. */
function DissolveDialog({ department, all, onDone, onClose }: Props & { onClose: () => void }) {
  const { message } = App.useApp()
  const [begunOn] = useState(department.version)
  const today = dateInChina(Date.now())
  const write = useRecordWrite<KeptDepartmentView>({ version: begunOn }, ({ name }) => {
    void message.success(`${name}：已办理撤并`)
    onDone()
  })
  const changed = begunOn !== department.version
  const successors = all.filter(({ id, dissolved }) => id !== department.id && dissolved === null)
  return (
    <FormDialog
      title={`撤并“${department.name}”`}
      okText="确认撤并"
      form="dissolve-department"
      disabled={changed}
      pending={write.saving}
      error={changed ? null : write.error}
      notice={changed && <p className={textStyles.reason}>此单位刚被他人改动，请取消后重新打开。</p>}
      onClose={onClose}
    >
      <Hint type="warning" showIcon className={clsx(fieldStyles.explain)} title={consequences(department)} />
      <Form<DissolutionRequest>
        noValidate
        id="dissolve-department"
        layout="vertical"
        initialValues={{ on: today, successorId: null }}
        onFinish={(body) => {
          write.send({ method: 'PUT', url: registry.dissolution(department.id), body })
        }}
      >
        <DateField name="on" label="撤并日期" max={today} />
        <ChoiceField
          name="successorId"
          label="承接单位"
          help="并入哪个单位，或由谁接替；职能取消的可以不选。"
          search
          clearable
          options={successors.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form>
    </FormDialog>
  )
}
