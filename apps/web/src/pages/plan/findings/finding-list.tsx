import type { FindingItem } from '@luoshi/contracts'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { useFindings } from '../../../api/workbench'
import { Loaded } from '../../../components/loaded'
import { Nothing } from '../../../components/nothing'
import type { PlanSelection } from '../use-plan-selection'
import { useShortcuts } from '../use-shortcuts'
import { FindingCard } from './finding-card'
import { inOrder, neighbouring } from './finding-order'
import entryStyles from '../entry.module.css'
import textStyles from '../../../styles/text.module.css'

interface Props {
  planId: string
  editable: boolean
  selection: PlanSelection
}

/** Defects and doubts of the text, to be worked off one by one. */
export function FindingList(props: Props) {
  const [all, setAll] = useState(false)
  return (
    <Loaded query={useFindings(props.planId)}>
      {({ items, open }) => {
        const left = open.error + open.warning
        return (
          <>
            <p className={entryStyles.head}>
              <b role="status">{left === 0 ? '已全部核对。' : `还有 ${left.toString()} 条待核对。`}</b>
              {open.info > 0 && <span className={textStyles.muted}>另有提示 {open.info} 条</span>}
              {items.some(({ state }) => state !== 'open') && (
                <Checkbox
                  checked={all}
                  onChange={({ target }) => {
                    setAll(target.checked)
                  }}
                >
                  显示已核对
                </Checkbox>
              )}
            </p>
            <Findings {...props} items={inOrder(all ? items : items.filter(({ state }) => state === 'open'))} />
          </>
        )
      }}
    </Loaded>
  )
}

function Findings({ items, ...props }: Props & { items: readonly FindingItem[] }) {
  const { findingId, tab, chooseFinding } = props.selection
  const step = (by: 1 | -1) => () => {
    const next = tab === 'findings' ? neighbouring(items, findingId, by) : null
    if (next) chooseFinding(next.id, next.span)
  }
  useShortcuts({ j: step(1), k: step(-1) })
  if (items.length === 0) return <Nothing calm title="没有需要核对的问题。" />
  return (
    <ul className={entryStyles.entries} aria-label="待核对">
      {items.map((finding) => (
        <FindingCard key={finding.id} finding={finding} {...props} />
      ))}
    </ul>
  )
}
