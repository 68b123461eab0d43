import type { PlanView } from '@luoshi/contracts'
import { Nothing } from '../../components/nothing'
import { mechanismLabel, rhythmLabel } from '../../labels/mechanism'
import type { Span } from '../../text/segments'

/** The plan's own rules for following up: what happens when, and who is told. */
export function MechanismList({
  mechanism,
  onShow,
}: {
  mechanism: PlanView['mechanism']
  onShow: (span: Span | null) => void
}) {
  if (mechanism.length === 0)
    return <Nothing title="文中没有写推进机制。">按系统默认的报送周期和催办规则执行。</Nothing>
  return (
    <ul className="findings" aria-label="推进机制">
      {mechanism.map((rule) => (
        <li key={rule.id}>
          <button
            type="button"
            onClick={() => {
              onShow(rule.span)
            }}
          >
            <span className="severity">{mechanismLabel(rule.kind)}</span>
            {rule.text}
            <small className="muted">
              {[rule.cadence && rhythmLabel(rule.cadence), rule.trigger, rule.addressee && `→ ${rule.addressee}`]
                .filter(Boolean)
                .join('　')}
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}
