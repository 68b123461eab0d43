import type { DraftView, PlanView } from '@luoshi/contracts'
import { Tabs } from 'antd'
import { useEffect, useState } from 'react'
import { DraftList } from './draft-list'
import { FindingList } from './finding-list'
import { MechanismList } from './mechanism-list'
import { TargetList } from './target-list'
import type { PlanSelection } from './use-plan-selection'

interface Props {
  plan: PlanView
  drafts: readonly DraftView[]
  selection: PlanSelection
}

const counted = (label: string, count: number) => `${label} ${count.toString()}`

/** What was read from the text: assignments, things to check, the mechanism, the targets. */
export function PlanTabs({ plan, drafts, selection }: Props) {
  const [tab, setTab] = useState('drafts')
  const { draftId } = selection
  useEffect(() => {
    if (draftId !== null) setTab('drafts')
  }, [draftId])
  const panels = [
    {
      key: 'drafts',
      label: counted('事项', drafts.length),
      children: <DraftList plan={plan} drafts={drafts} selection={selection} />,
    },
    {
      key: 'findings',
      label: counted('待核对', plan.findings.length),
      children: <FindingList findings={plan.findings} onShow={selection.showSpan} />,
    },
    {
      key: 'mechanism',
      label: counted('推进机制', plan.mechanism.length),
      children: <MechanismList mechanism={plan.mechanism} onShow={selection.showSpan} />,
    },
    {
      key: 'targets',
      label: counted('目标指标', plan.targets.length),
      children: <TargetList targets={plan.targets} onShow={selection.showSpan} />,
    },
  ]
  return (
    <section className="pane pane-drafts" aria-label="读出的内容">
      <Tabs items={panels} activeKey={tab} onChange={setTab} className="plan-tabs" />
    </section>
  )
}
