import type { KeptDepartmentView } from '@luoshi/contracts'
import { App, Button } from 'antd'
import { useState } from 'react'
import { registry } from '../../../api/registry'
import { WriteError } from '../../../components/write-error'
import { useRecordEdit } from '../use-record-edit'
import { usesInWords } from './uses-in-words'
import { DissolveDialog } from './dissolve-dialog'

interface Props {
  department: KeptDepartmentView
  all: readonly KeptDepartmentView[]
  onDone: () => void
}

/** How a department ends: dissolved with a successor, or deleted when it was entered by mistake. */
export function DepartmentEnd({ department, all, onDone }: Props) {
  const { modal, message } = App.useApp()
  const [dissolving, setDissolving] = useState(false)
  const write = useRecordEdit<unknown>(department, () => {
    void message.success(`${department.name}：已办理`)
    onDone()
  })
  const { dissolved } = department
  const askDelete = () => {
    modal.confirm({
      title: `删除“${department.name}”`,
      content: '只用于误录的单位，删除后不能恢复。已撤并的单位请改办“撤并”。',
      okText: '删除',
      okButtonProps: { danger: true },
      cancelText: '取消',
      onOk: () => {
        write.send({ method: 'DELETE', url: registry.department(department.id) })
      },
    })
  }
  return (
    <section className="record-end" aria-label="撤并与删除">
      <p className="muted">使用情况：{usesInWords(department) || '未使用'}</p>
      {dissolved !== null && (
        <p>
          已于 {dissolved.on} 撤并
          {dissolved.successorName === null ? '，未指定承接单位。' : `，职能由${dissolved.successorName}承接。`}
        </p>
      )}
      <div className="actions">
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
              write.send({ method: 'DELETE', url: registry.dissolution(department.id) })
            }}
          >
            撤回撤并
          </Button>
        )}
        <Button type="text" danger loading={write.saving} onClick={askDelete}>
          删除
        </Button>
      </div>
      <WriteError error={write.error} />
      {dissolving && (
        <DissolveDialog
          department={department}
          all={all}
          onDone={onDone}
          onClose={() => {
            setDissolving(false)
          }}
        />
      )}
    </section>
  )
}
