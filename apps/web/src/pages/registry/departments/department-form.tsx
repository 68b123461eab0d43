import type { DepartmentEditBody, KeptDepartmentView } from '@luoshi/contracts'
import { App, Button, Form } from 'antd'
import { registry } from '../../../paths'
import { DateField } from '../../../components/fields/date-field'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { useVersionedEdit, type VersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { dateInChina } from '../../../time/china-time'
import { AliasesField, NameField } from '../name-fields'
import { RecordDrawer, useRecordWrite } from '../record'
import { DepartmentEnd } from './department-end'
import { formerNamesInWords } from './uses-in-words'
import textStyles from '../../../styles/text.module.css'
import styles from './department-form.module.css'

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
  formerNames: formerNames.map((former) => ({ name: former.name.trim(), until: former.until })),
})

const fields: readonly FieldInWords<Values>[] = [
  ['单位名称', ({ name }) => name],
  ['简称', ({ shortName }) => shortName],
  ['别名', ({ aliases }) => aliases.join('、')],
  ['原名', formerNamesInWords],
]

interface Props {
  /** Null for a new one. */
  department: KeptDepartmentView | null
  all: readonly KeptDepartmentView[]
  onClose: () => void
}

/** Adds or changes a department; one that has ended is told so here. */
export function DepartmentForm({ department, all, onClose }: Props) {
  const { message } = App.useApp()
  const edit = useVersionedEdit(`department.${department?.id ?? 'new'}`, department, valuesOf)
  const write = useRecordWrite<KeptDepartmentView>(edit, ({ name }) => {
    edit.discard()
    void message.success(`${name}：已保存`)
    onClose()
  })
  return (
    <RecordDrawer
      title={department === null ? '新增单位' : department.name}
      {...{ edit, fields, write, onClose }}
      onSave={(values) => {
        const body = bodyOf(values)
        if (department === null) write.send({ method: 'POST', url: registry.newDepartment, body })
        else write.send({ method: 'PUT', url: registry.department(department.id), body })
      }}
      extra={department !== null && <DepartmentEnd department={department} all={all} onDone={onClose} />}
    >
      <NameField name="name" label="单位名称" />
      {department !== null && <KeepOldName old={department.name} edit={edit} />}
      <NameField name="shortName" label="简称" required={false} />
      <AliasesField />
      <FormerNames />
    </RecordDrawer>
  )
}

/** A name that was changed is offered as a former one, so that older plans still find the department. */
function KeepOldName({ old, edit }: { old: string; edit: VersionedEdit<Values> }) {
  const form = Form.useFormInstance<Values>()
  const { name, formerNames } = edit.value
  if (name.trim() === '' || name.trim() === old || formerNames.some((one) => one.name === old)) return null
  return (
    <p className={styles.keepOldName}>
      单位更名？把“{old}”列入原名，更名前印发的计划仍能对应。
      <Button
        size="small"
        onClick={() => {
          const next = [...formerNames, { name: old, until: dateInChina(Date.now()) }]
          form.setFieldValue('formerNames', next)
          edit.change({ formerNames: next })
        }}
      >
        列入原名
      </Button>
    </p>
  )
}

/** Names a department bore before, each with the day on which it took the next. */
const FormerNames = () => (
  <fieldset className={styles.formerNames}>
    <legend>原名</legend>
    <p className={textStyles.muted}>按成文日期对应：停用日期之前印发的计划用原名，对应本单位。日期不清楚可以不填。</p>
    <Form.List name="formerNames">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className={styles.formerName}>
              <NameField name={[name, 'name']} label="原名" />
              <DateField name={[name, 'until']} label="停用日期" required={false} />
              <Button
                type="text"
                aria-label="删去这个原名"
                onClick={() => {
                  remove(name)
                }}
              >
                删去
              </Button>
            </div>
          ))}
          <Button
            type="dashed"
            onClick={() => {
              add({ name: '', until: null })
            }}
          >
            添加原名
          </Button>
        </>
      )}
    </Form.List>
  </fieldset>
)
