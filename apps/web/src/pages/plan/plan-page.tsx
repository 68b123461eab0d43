import type { DraftView, PlanView } from '@luoshi/contracts'
import { useParams, useSearchParams } from 'react-router'
import { useDrafts, usePlan } from '../../api/plans'
import { DrillBanner } from '../../components/drill-banner'
import { Loaded } from '../../components/loaded'
import { PageHeading } from '../../components/page-heading'
import { planStatusLabels, planStatusTones } from '../../labels/plans'
import { PlanBar } from './issue/plan-bar'
import { PlanChecks } from './plan-checks'
import { PlanOriginal } from './original/plan-original'
import { PlanTabs } from './plan-tabs'
import { PlanText } from './original/plan-text'
import { usePlanSelection } from './use-plan-selection'
import { Tag } from '../../components/tag'
import { clsx } from 'clsx'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './plan-page.module.css'

export function PlanPage() {
  const { id = '' } = useParams()
  const plan = usePlan(id)
  const drafts = useDrafts(id)
  return (
    <Loaded query={plan} page>
      {(view) => (
        <>
          <DrillBanner clock={view.clock} />
          <div
            className={clsx(
              layoutStyles.page,
              layoutStyles.pageFull,
              styles.page,
              view.clock?.drill === true && styles.underBanner,
            )}
          >
            <div className={styles.head}>
              <Heading plan={view} />
              <PlanBar plan={view} />
            </div>
            {view.status !== 'draft' && <PlanChecks planId={view.id} />}
            <Loaded query={drafts}>{({ items }) => <Workbench key={id} plan={view} drafts={items} />}</Loaded>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Heading({ plan }: { plan: PlanView }) {
  const meta = [plan.issuer, plan.documentNumber, plan.signedOn].filter(Boolean).join(' · ')
  return (
    <PageHeading title={plan.title}>
      <p className={layoutStyles.tags}>
        <Tag tone={planStatusTones[plan.status]}>{planStatusLabels[plan.status]}</Tag>
        <span className={textStyles.muted}>{meta}</span>
      </p>
      <PlanOriginal plan={plan} />
    </PageHeading>
  )
}

/** The text on one side, what was read from it on the other; each leads to the other. */
function Workbench({ plan, drafts }: { plan: PlanView; drafts: readonly DraftView[] }) {
  const [search] = useSearchParams()
  const selection = usePlanSelection(drafts, search.get('draft'))
  return (
    <div className={styles.workbench}>
      <PlanText plan={plan} drafts={drafts} selection={selection} />
      <PlanTabs plan={plan} drafts={drafts} selection={selection} />
    </div>
  )
}
