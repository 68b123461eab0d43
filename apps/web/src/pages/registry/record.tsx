import { App, Button, Drawer, Form } from 'antd'
import { useId, type ReactNode } from 'react'
import { touchedByRegistry } from '../../api/registry'
import { useVersionedWrite, type VersionedEdit } from '../../components/versioned-edit/use-versioned-edit'
import type { FieldInWords } from '../../components/versioned-edit/differences'
import { VersionConflict } from '../../components/versioned-edit/version-conflict'
import { WriteError } from '../../components/write-error'
import type { Url } from '../../paths'
import layoutStyles from '../../styles/layout.module.css'

interface Props<V> {
  title: string
  edit: VersionedEdit<V>
  /** The record's fields in words, to be laid beside somebody else's. */
  fields: readonly FieldInWords<V>[]
  write: { saving: boolean; error: Error | null }
  onSave: (values: V) => void
  onClose: () => void
  /** What else can be done with the record. */
  extra?: ReactNode
  children: ReactNode
}

/** Writes to one record of the registry; what is chosen from it elsewhere is fetched again too. */
export const useRecordWrite = <A,>(
  edit: { version: number | undefined; theirs?: unknown },
  onSaved: (answer: A) => void,
) => useVersionedWrite<A>({ edit, fresh: touchedByRegistry, onSaved })

/** One record in a drawer: its form, what stands in the way, and the way out. */
export function RecordDrawer<V extends object>(props: Props<V>) {
  const { title, edit, fields, write, onSave, onClose, extra, children } = props
  const id = useId()
  const { modal } = App.useApp()
  const close = () => {
    if (!edit.dirty) {
      onClose()
      return
    }
    modal.confirm({
      title: '有未保存的修改',
      content: '放弃后，填写的内容不再保留。',
      okText: '放弃修改',
      okButtonProps: { danger: true },
      cancelText: '继续填写',
      onOk: () => {
        edit.discard()
        onClose()
      },
    })
  }
  return (
    <Drawer
      open
      title={title}
      size={560}
      mask={{ closable: false }}
      onClose={close}
      afterOpenChange={(open) => {
        if (open) document.getElementById(id)?.querySelector<HTMLElement>('input:not([disabled])')?.focus()
      }}
      footer={
        <>
          <VersionConflict edit={edit} fields={fields} />
          <WriteError error={write.error} />
          <div className={layoutStyles.actions}>
            <Button type="primary" htmlType="submit" form={id} loading={write.saving} disabled={edit.theirs !== null}>
              保存
            </Button>
            <Button onClick={close}>取消</Button>
          </div>
        </>
      }
    >
      <Form<V>
        noValidate
        key={edit.shownAs}
        id={id}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={edit.value}
        onValuesChange={(_, values) => {
          edit.change(values)
        }}
        onFinish={(values) => {
          onSave({ ...edit.value, ...values })
        }}
      >
        {children}
      </Form>
      {extra}
    </Drawer>
  )
}

interface DeleteProps {
  record: { name: string; version: number }
  url: Url<unknown>
  /** What follows from it, said before it is done. */
  warning: string
  onDone: () => void
}

/** Deletes a record that was entered by mistake, once that is confirmed. */
export function DeleteRecord({ record, url, warning, onDone }: DeleteProps) {
  const { modal, message } = App.useApp()
  const write = useRecordWrite<unknown>(record, () => {
    void message.success(`${record.name}：已删除`)
    onDone()
  })
  const ask = () => {
    modal.confirm({
      title: `删除“${record.name}”`,
      content: warning,
      okText: '删除',
      okButtonProps: { danger: true },
      cancelText: '取消',
      onOk: () => {
        write.send({ method: 'DELETE', url })
      },
    })
  }
  return (
    <>
      <Button type="text" danger loading={write.saving} onClick={ask}>
        删除
      </Button>
      <WriteError error={write.error} />
    </>
  )
}
