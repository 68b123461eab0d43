import type { AssignmentView } from '@luoshi/contracts'
import { useParams } from 'react-router'
import { useAssignment } from '../../api/assignments'
import { DrillBanner } from '../../components/drill-banner'
import { ItemLight } from '../../components/item-light'
import { Loaded } from '../../components/loaded'
import { PageHeading } from '../../components/page-heading'
import { StageTag } from '../../components/stage-tag'
import { ActionsSection } from './actions-section'
import { ClaimSection } from './claim-section'
import { ClauseSection } from './clause-section'
import { ExtensionsSection } from './extensions-section'
import { FrozenLights } from './frozen-lights'
import { PapersSection } from './papers-section'
import { PartiesSection } from './parties-section'
import { PlanName } from './plan-name'
import { ReportsSection } from './reports-section'
import { TimelineSection } from './timeline-section'
import { WaitingSection } from './waiting-section'
import { clsx } from 'clsx'
import layoutStyles from '../../styles/layout.module.css'
import styles from './assignment-page.module.css'

export function AssignmentPage() {
  const { id = '' } = useParams()
  const assignment = useAssignment(id)
  return (
    <Loaded query={assignment} page>
      {(view) => <Assignment key={view.id} view={view} />}
    </Loaded>
  )
}

function Assignment({ view }: { view: AssignmentView }) {
  return (
    <>
      <DrillBanner clock={view.clock} />
      <div className={clsx(layoutStyles.page, layoutStyles.pageWide)}>
        <PageHeading title={`${view.number} ${view.title}`}>
          <p className={layoutStyles.tags}>
            <StageTag stage={view.stage} />
            <ItemLight item={view} />
            <PlanName view={view} />
          </p>
        </PageHeading>
        <div className={styles.assignment}>
          <div className={styles.aside}>
            <WaitingSection view={view} />
            <ActionsSection view={view} />
          </div>
          <div className={styles.main}>
            <ClauseSection view={view} />
            <PartiesSection view={view} />
            <FrozenLights view={view} />
            <ReportsSection view={view} />
            <ClaimSection view={view} />
            <PapersSection view={view} />
            <ExtensionsSection view={view} />
            <TimelineSection id={view.id} />
          </div>
        </div>
      </div>
    </>
  )
}
