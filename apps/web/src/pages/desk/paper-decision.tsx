import type { DeskView } from '@luoshi/contracts'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import type { useCommand } from '../../api/use-command'
import { actionLabels } from '@luoshi/domain'
import { api } from '../../paths'
import { clsx } from 'clsx'
import styles from './desk.module.css'

interface Props {
  paper: DeskView['papers'][number]
  text: string
  command: ReturnType<typeof useCommand>
}

/** Sign or dismiss; both ask once more, as neither can be taken back. */
export function PaperDecision({ paper, text, command }: Props) {
  const [reason, setReason] = useState('')
  const post = (action: 'sign-paper' | 'dismiss-paper', body: object) => {
    command.mutate({
      method: 'POST',
      url: api.command(paper.assignmentId, action, { paperId: paper.id }),
      body,
    })
  }
  return (
    <>
      <Popconfirm
        title="签发后即送达，不能收回。"
        okText="确认签发"
        onConfirm={() => {
          post('sign-paper', { text })
        }}
      >
        <Button type="primary" disabled={text.trim() === ''} loading={command.isPending}>
          {actionLabels['sign-paper']}
        </Button>
      </Popconfirm>
      <Popconfirm
        icon={null}
        title="不予签发的理由"
        description={
          <Input.TextArea
            aria-label="不予签发的理由"
            className={clsx(styles.popover)}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
            }}
          />
        }
        okText="确认不予签发"
        okButtonProps={{ disabled: reason.trim() === '' }}
        onConfirm={() => {
          post('dismiss-paper', { reason })
        }}
      >
        <Button disabled={command.isPending}>{actionLabels['dismiss-paper']}</Button>
      </Popconfirm>
    </>
  )
}
