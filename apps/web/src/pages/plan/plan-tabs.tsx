import type { DraftView, PlanView } from '@luoshi/contracts'
import { Tabs } from 'antd'
import { useFindings, useMatches, useTargets } from '../../api/workbench'
import { DraftList } from './draft/draft-list'
import { FindingList } from './findings/finding-list'
import { MatchList } from './matches/match-list'
import { PolicyPanel } from './policy/policy-panel'
import { TargetList } from './targets/target-list'
import type { PlanSelection, PlanTab } from './use-plan-selection'
import { clsx } from 'clsx'
import paneStyles from './pane.module.css'
import styles from './plan-tabs.module.css'

interface Props {
  plan: PlanView
  drafts: readonly DraftView[]
  selection: PlanSelection
}

const counted = (label: string, count: number | undefined) => `${label} ${count?.toString() ?? ''}`.trimEnd()

/** How much is left to do in each part. */
function useCounts(plan: PlanView) {
  const findings = useFindings(plan.id).data?.open
  const matches = useMatches(plan.id).data?.items
  const targets = useTargets(plan.id).data?.items
  return {
    findings: findings && findings.error + findings.warning,
    matches: matches?.length,
    targets: targets?.filter(({ dropped }) => !dropped).length,
  }
}

/** What was read from the text: assignments, things to check, names to match, the mechanism, the targets. */
export function PlanTabs({ plan, drafts, selection }: Props) {
  const counts = useCounts(plan)
  const part = { planId: plan.id, editable: plan.status === 'draft', selection }
  const panels = [
    {
      key: 'drafts',
      label: counted('事项', drafts.length),
      children: <DraftList plan={plan} drafts={drafts} selection={selection} />,
    },
    { key: 'findings', label: counted('待核对', counts.findings), children: <FindingList {...part} /> },
    { key: 'matches', label: counted('待对应单位', counts.matches), children: <MatchList {...part} /> },
    {
      key: 'mechanism',
      label: counted('推进机制', plan.mechanism.length),
      children: <PolicyPanel {...part} />,
    },
    {
      key: 'targets',
      label: counted('目标指标', counts.targets),
      children: <TargetList {...part} drafts={drafts} />,
    },
  ]
  return (
    <section className={paneStyles.pane} aria-label="读出的内容">
      <Tabs
        items={panels}
        activeKey={selection.tab}
        onChange={(tab) => {
          selection.showTab(tab as PlanTab)
        }}
        className={clsx(styles.tabs)}
      />
    </section>
  )
}
