import type { DraftView, TargetView } from '@luoshi/contracts'
import { Button } from 'antd'
import { useState } from 'react'
import { useTargets } from '../../../api/workbench'
import { Loaded } from '../../../components/loaded'
import { Nothing } from '../../../components/nothing'
import type { PlanSelection } from '../use-plan-selection'
import { TargetCard } from './target-card'
import { TargetDialog } from './target-dialog'
import entryStyles from '../entry.module.css'

interface Props {
  planId: string
  drafts: readonly DraftView[]
  editable: boolean
  selection: PlanSelection
}

/** Figures the plan promises, each with the assignment it belongs to. */
export function TargetList({ planId, drafts, editable, selection }: Props) {
  const [adding, setAdding] = useState(false)
  return (
    <Loaded query={useTargets(planId)}>
      {({ items }) => (
        <>
          {editable && (
            <Button
              onClick={() => {
                setAdding(true)
              }}
            >
              添加指标
            </Button>
          )}
          <Targets items={items} planId={planId} drafts={drafts} editable={editable} selection={selection} />
          {adding && (
            <TargetDialog
              planId={planId}
              drafts={drafts}
              target={null}
              onClose={() => {
                setAdding(false)
              }}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

function Targets({ items, ...props }: Props & { items: readonly TargetView[] }) {
  if (items.length === 0) return <Nothing title="文中没有读出目标指标。" />
  return (
    <ul className={entryStyles.entries} aria-label="目标指标">
      {items.map((target) => (
        <TargetCard key={target.id} target={target} {...props} />
      ))}
    </ul>
  )
}
