import type { OverviewView } from '@luoshi/contracts'
import { lightLabels } from '@luoshi/domain'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import type { Column } from '../../components/table/column'
import { DataTable } from '../../components/table/data-table'
import { lights } from '../../labels/lights'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'
import textStyles from '../../styles/text.module.css'

type Plan = OverviewView['plans'][number]

const columns: Column<Plan>[] = [
  { id: 'plan', title: '计划', names: true, sort: ({ title }) => title, cell: (plan) => <Title plan={plan} /> },
  ...lights.map((light): Column<Plan> => ({
    ...{ id: light, title: lightLabels[light], heading: <LightTag light={light} /> },
    sort: ({ byLight }) => byLight[light],
    cell: ({ planId, title, byLight }) => (
      <Link
        to={pages.board({ planId, light })}
        aria-label={`${title} ${lightLabels[light]} ${byLight[light].toString()} 件`}
      >
        {byLight[light]}
      </Link>
    ),
  })),
  {
    ...{ id: 'closed', title: '已销号', sort: ({ closed }) => closed },
    cell: ({ planId, closed }) => <Link to={pages.board({ planId, stage: 'closed' })}>{closed}</Link>,
  },
  {
    ...{ id: 'revoked', title: '已撤销', sort: ({ revoked }) => revoked },
    cell: ({ planId, revoked }) => <Link to={pages.board({ planId, stage: 'revoked' })}>{revoked}</Link>,
  },
  {
    ...{ id: 'total', title: '合计', sort: ({ total }) => total },
    cell: ({ planId, total }) => <Link to={pages.board({ planId })}>{total}</Link>,
  },
]

const Title = ({ plan: { title, clock } }: { plan: Plan }) => (
  <>
    {title}
    {clock?.drill && (
      <small>
        <DrillTag /> {dateInChina(clock.now)}
      </small>
    )}
  </>
)

/** How every plan stands; each figure leads to its items. */
export const PlanLights = ({ plans }: { plans: readonly Plan[] }) => (
  <DataTable
    id="plan-lights"
    caption="各计划灯号表"
    figures
    columns={columns}
    rows={plans}
    keyOf={({ planId }) => planId}
    empty={<p className={textStyles.muted}>还没有印发的计划。</p>}
  />
)
