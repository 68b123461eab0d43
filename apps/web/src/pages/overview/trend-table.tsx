import type { OverviewView } from '@luoshi/contracts'
import { lightLabels } from '@luoshi/domain'
import { lights } from '../../labels/lights'

/** The chart's figures by plan and month. */
export function TrendTable({ overview }: { overview: OverviewView }) {
  const titles = new Map(overview.plans.map(({ planId, title }) => [planId, title]))
  return (
    <details className="group">
      <summary>
        <b>逐月数字</b>
      </summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="逐月灯号表">
        <table className="table figures">
          <thead>
            <tr>
              <th scope="col">月份</th>
              <th scope="col">计划</th>
              {lights.map((light) => (
                <th key={light} scope="col">
                  {lightLabels[light]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overview.trend.map((row) => (
              <tr key={`${row.month}${row.planId}`}>
                <th scope="row">{row.month}</th>
                <td>{titles.get(row.planId) ?? ''}</td>
                {lights.map((light) => (
                  <td key={light}>{row[light]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
