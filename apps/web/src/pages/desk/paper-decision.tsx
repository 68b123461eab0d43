import type { DeskView } from '@luoshi/contracts'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { FieldGroup } from '../../components/fields/field-group'
import { TextField } from '../../components/fields/text-field'
import type { useCommand } from '../../api/use-command'
import { actionLabels } from '@luoshi/domain'
import { api } from '../../paths'
import styles from './desk.module.css'

interface Props {
  paper: DeskView['papers'][number]
  text: string
  /** Whether the text may be sent as it stands. */
  ready: boolean
  command: ReturnType<typeof useCommand>
}

/** Sign or dismiss; both ask once more, as neither can be taken back. */
export function PaperDecision({ paper, text, ready, command }: Props) {
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
        <Button type="primary" disabled={!ready} loading={command.isPending}>
          {actionLabels['sign-paper']}
        </Button>
      </Popconfirm>
      <FieldGroup>
        {(reasonReady) => (
          <Popconfirm
            icon={null}
            title="不予签发的理由"
            description={
              <div className={styles.popover}>
                <TextField bare label="不予签发的理由" rows={2} value={reason} onChange={setReason} />
              </div>
            }
            okText="确认不予签发"
            okButtonProps={{ disabled: !reasonReady }}
            onConfirm={() => {
              post('dismiss-paper', { reason })
            }}
          >
            <Button disabled={command.isPending}>{actionLabels['dismiss-paper']}</Button>
          </Popconfirm>
        )}
      </FieldGroup>
    </>
  )
}
