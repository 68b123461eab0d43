import type { DraftView, PlanView } from '@luoshi/contracts'
import { Button } from 'antd'
import { useMemo, useState, type MouseEvent } from 'react'
import { useFindings } from '../../../api/workbench'
import { blocksOf } from '../../../text/blocks'
import { AddFromSelection } from './add-from-selection'
import { PlanBlock } from './plan-block'
import { markId, marksOf, marksOver } from './plan-marks'
import type { PlanSelection } from '../use-plan-selection'
import { clsx } from 'clsx'
import paneStyles from '../pane.module.css'
import textStyles from '../../../styles/text.module.css'
import styles from './original.module.css'

/** So many lines are drawn at once; a longer text is drawn whole only when asked for. */
const atOnce = 2_000

interface Props {
  plan: PlanView
  drafts: readonly DraftView[]
  selection: PlanSelection
}

/** The plan's text with everything that was read from it marked where it stands. */
export function PlanText({ plan, drafts, selection }: Props) {
  const [whole, setWhole] = useState(false)
  const blocks = useMemo(() => blocksOf(plan.text, plan.tables), [plan.text, plan.tables])
  const findings = useFindings(plan.id).data?.items
  const { draftId } = selection
  const over = useMemo(
    () =>
      marksOver(
        blocks.map(({ span }) => span),
        marksOf(findings ?? [], drafts, draftId),
      ),
    [blocks, findings, drafts, draftId],
  )
  const chosenMarks = new Set(draftId === null ? [] : [markId('task', draftId), markId('clause', draftId)])
  const shown = whole ? blocks : blocks.slice(0, atOnce)
  const chooseMarked = (event: MouseEvent) => {
    const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('mark') : null
    if (!(getSelection()?.isCollapsed ?? true)) return
    const { finding, draft } = marked?.dataset ?? {}
    if (finding) selection.chooseFinding(finding)
    else if (draft) selection.chooseFromText(draft)
  }
  return (
    <section className={paneStyles.pane} aria-label="计划原文">
      {/* A draft's own card offers the same by keyboard. */}
      <div
        ref={selection.text}
        className={clsx(styles.scroll, textStyles.planText)}
        onClick={chooseMarked}
        tabIndex={0}
      >
        {shown.map((block, at) => {
          const marks = over[at] ?? []
          const chosen = marks.some(({ id }) => chosenMarks.has(id)) ? draftId : null
          return <PlanBlock key={block.span.start} text={plan.text} block={block} marks={marks} chosen={chosen} />
        })}
        {shown.length < blocks.length && (
          <Button
            onClick={() => {
              setWhole(true)
            }}
          >
            显示其余 {(blocks.length - shown.length).toString()} 段
          </Button>
        )}
      </div>
      {plan.status === 'draft' && <AddFromSelection plan={plan} selection={selection} />}
    </section>
  )
}
