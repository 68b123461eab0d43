import type { ClockView } from '@luoshi/contracts'
import { usePlanDate } from '../time/use-plan-time'

/** The mark of every page of a plan whose clock is not the real one. */
export function DrillBanner({ clock }: { clock: ClockView | null }) {
  return clock && !clock.real ? <RunningDrill clock={clock} /> : null
}

function RunningDrill({ clock }: { clock: ClockView }) {
  const date = usePlanDate(clock)
  return (
    <p className="drill-banner">
      <strong>演练</strong>
      <span>
        演练时间 <time dateTime={date}>{date}</time>
      </span>
      <span className="wide-only">{speedNote(clock)}</span>
    </p>
  )
}

function speedNote({ factor, pace }: ClockView): string {
  if (factor === 1) return '时钟从印发日起算，不是今天的日期。'
  return pace === 1 ? '一年演练已走完，时钟改按实际速度运行，可继续办理。' : '时间按倍速推进，数据不代表真实办理情况。'
}

export function DrillTag() {
  return <span className="drill-tag">演练</span>
}
