import type { ClockView } from '@luoshi/contracts'
import { usePlanDate } from '../time/use-plan-time'
import { Tag } from './tag'
import layoutStyles from '../styles/layout.module.css'
import styles from './drill-banner.module.css'

/** The mark of every page of a drill. */
export function DrillBanner({ clock }: { clock: ClockView | null }) {
  return clock?.drill ? <RunningDrill clock={clock} /> : null
}

function RunningDrill({ clock }: { clock: ClockView }) {
  const date = usePlanDate(clock)
  return (
    <p className={styles.banner}>
      <strong>演练</strong>
      <span>
        演练时间 <time dateTime={date}>{date}</time>
      </span>
      <span className={layoutStyles.wideOnly}>{speedNote(clock)}</span>
    </p>
  )
}

function speedNote({ factor, pace }: ClockView): string {
  if (pace === 0) return '演练已结束，时间停在此刻，数据供查阅，不能再办理。'
  if (factor === 1) return '演练按实际速度运行，日期从所选的印发日期起算，数据不代表真实办理情况。'
  return pace === 1 ? '一年演练已走完，时钟改按实际速度运行，可继续办理。' : '时间按倍速推进，数据不代表真实办理情况。'
}

export function DrillTag() {
  return <Tag tone="drill">演练</Tag>
}
