import type { PlanView } from '@luoshi/contracts'
import { Nothing } from '../../components/nothing'
import type { Span } from '../../text/segments'

const comparators: Record<string, string> = { '>=': '不低于', '<=': '不超过', '>': '高于', '<': '低于', change: '增减' }

const amount = ({ comparator, value, upper, unit }: PlanView['targets'][number]): string =>
  [comparators[comparator] ?? '', value ?? '', upper === null ? '' : `至 ${upper.toString()}`, unit ?? '']
    .filter((part) => part !== '')
    .join(' ')

/** Figures the plan promises. */
export function TargetList({ targets, onShow }: { targets: PlanView['targets']; onShow: (span: Span | null) => void }) {
  if (targets.length === 0) return <Nothing title="文中没有读出目标指标。" />
  return (
    <ul className="findings" aria-label="目标指标">
      {targets.map((target) => (
        <li key={target.id}>
          <button
            type="button"
            onClick={() => {
              onShow(target.span)
            }}
          >
            <b>{target.indicator}</b> {amount(target)}
            <small className="muted">{[target.period, target.text].filter(Boolean).join('　')}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
