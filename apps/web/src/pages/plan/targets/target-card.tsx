import type { DraftView, TargetView } from '@luoshi/contracts'
import { periodWords } from '@luoshi/domain'
import { Button } from 'antd'
import { useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api } from '../../../paths'
import type { PlanSelection } from '../use-plan-selection'
import { amountOf, measureLabels } from './amount'
import { TargetDialog } from './target-dialog'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import entryStyles from '../entry.module.css'

interface Props {
  planId: string
  target: TargetView
  drafts: readonly DraftView[]
  editable: boolean
  selection: PlanSelection
}

export function TargetCard({ planId, target, drafts, editable, selection }: Props) {
  const [editing, setEditing] = useState(false)
  const write = useWrite<TargetView>({ fresh: [keys.plan(planId)] })
  const draft = drafts.find(({ id }) => id === target.draftId)
  const measure = target.measure === null ? '' : measureLabels[target.measure]
  return (
    <li className={clsx(entryStyles.entry, target.dropped && entryStyles.settled)}>
      <button
        type="button"
        disabled={target.span === null}
        onClick={() => {
          selection.showSpan(target.span)
        }}
      >
        <b>{target.indicator}</b> {amountOf(target)}
        <small className={textStyles.muted}>
          {[periodWords(target.period ?? ''), measure, target.text].filter(Boolean).join('　')}
        </small>
      </button>
      <div className={entryStyles.foot}>
        {draft && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              selection.chooseDraft(draft.id)
            }}
          >
            {draft.number} {draft.title}
          </Button>
        )}
        {editable && !target.dropped && (
          <>
            <Button
              size="small"
              onClick={() => {
                setEditing(true)
              }}
            >
              修改
            </Button>
            <Button
              size="small"
              type="text"
              danger
              loading={write.isPending}
              onClick={() => {
                write.mutate({ method: 'DELETE', url: api.target(planId, target.id), version: target.version })
              }}
            >
              删除
            </Button>
          </>
        )}
        {editable && target.dropped && (
          <Button
            size="small"
            loading={write.isPending}
            onClick={() => {
              write.mutate({ method: 'POST', url: api.targetRestoration(planId, target.id) })
            }}
          >
            恢复
          </Button>
        )}
        {target.dropped && <small className={textStyles.muted}>已删除</small>}
      </div>
      <WriteError error={write.error} />
      {editing && (
        <TargetDialog
          planId={planId}
          drafts={drafts}
          target={target}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </li>
  )
}
