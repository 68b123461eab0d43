import { Alert, Button, Drawer, Form, type FormInstance } from 'antd'
import { useId, type ReactNode } from 'react'
import { WriteError } from '../../components/write-error'
import type { useRecordEdit } from './use-record-edit'

interface Props<V> {
  title: string
  form: FormInstance<V>
  initial: V
  edit: Pick<ReturnType<typeof useRecordEdit>, 'conflict' | 'saving' | 'error' | 'rebase'>
  onSave: (values: V) => void
  onClose: () => void
  /** What else can be done with the record. */
  extra?: ReactNode
  children: ReactNode
}

/** One record in a drawer: its form, what stands in the way, and the way out. */
export function RecordDrawer<V extends object>({
  title,
  form,
  initial,
  edit,
  onSave,
  onClose,
  extra,
  children,
}: Props<V>) {
  const id = useId()
  return (
    <Drawer
      open
      title={title}
      size={560}
      className="record-drawer"
      mask={{ closable: false }}
      onClose={onClose}
      afterOpenChange={(open) => {
        if (open) document.querySelector<HTMLElement>('.record-drawer form input:not([disabled])')?.focus()
      }}
      footer={
        <>
          {edit.conflict && (
            <Alert
              type="warning"
              showIcon
              role="alert"
              className="problem-alert"
              title="他人刚刚保存过这一条。"
              description="您填写的内容还在。可以查看对方保存的内容，或以您的为准再保存。"
              action={
                <div className="conflict-actions">
                  <Button
                    size="small"
                    onClick={() => {
                      form.setFieldsValue(initial)
                      edit.rebase()
                    }}
                  >
                    改用对方的
                  </Button>
                  <Button size="small" onClick={edit.rebase}>
                    以我的为准
                  </Button>
                </div>
              }
            />
          )}
          <WriteError error={edit.error} />
          <div className="actions">
            <Button type="primary" htmlType="submit" form={id} loading={edit.saving} disabled={edit.conflict}>
              保存
            </Button>
            <Button onClick={onClose}>取消</Button>
          </div>
        </>
      }
    >
      <Form<V>
        id={id}
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={initial}
        onFinish={onSave}
      >
        {children}
      </Form>
      {extra}
    </Drawer>
  )
}
