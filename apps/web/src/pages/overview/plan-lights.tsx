import type { OverviewView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { lightLabels } from '@luoshi/domain'
import { lights } from '../../labels/lights'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'

/** How every plan stands; each figure leads to its items. */
export function PlanLights({ plans }: { plans: OverviewView['plans'] }) {
  if (plans.length === 0) return <p className="muted">还没有印发的计划。</p>
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="各计划灯号表">
      <table className="table figures">
        <thead>
          <tr>
            <th scope="col">计划</th>
            {lights.map((light) => (
              <th key={light} scope="col">
                <LightTag light={light} />
              </th>
            ))}
            <th scope="col">已销号</th>
            <th scope="col">合计</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.planId}>
              <th scope="row">
                {plan.title}
                {plan.clock && !plan.clock.real && (
                  <small>
                    <DrillTag /> {dateInChina(plan.clock.now)}
                  </small>
                )}
              </th>
              {lights.map((light) => (
                <td key={light}>
                  <Link
                    to={pages.board({ planId: plan.planId, light })}
                    aria-label={`${plan.title} ${lightLabels[light]} ${plan.byLight[light].toString()} 件`}
                  >
                    {plan.byLight[light]}
                  </Link>
                </td>
              ))}
              <td>
                <Link to={pages.board({ planId: plan.planId, stage: 'closed' })}>{plan.closed}</Link>
              </td>
              <td>
                <Link to={pages.board({ planId: plan.planId })}>{plan.total}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
