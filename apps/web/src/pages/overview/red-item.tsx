import type { OverviewView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightReasons } from '../../components/light-reasons'
import { LightTag } from '../../components/light-tag'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './overview.module.css'

/** A red item: why, since when, who acts next. */
export function RedItem({ row }: { row: OverviewView['red'][number] }) {
  return (
    <li className={clsx(cardStyles.card, styles.red)}>
      <p className={cardStyles.head}>
        <LightTag light={row.light} />
        <span>{dateInChina(row.since)} 起</span>
        {row.drill && <DrillTag />}
        <span className={textStyles.muted}>{row.leadDepartmentName ?? '未定牵头'}</span>
      </p>
      <h3>
        <Link to={pages.assignment(row.id)}>
          <span className={textStyles.number}>{row.number}</span>
          {row.title}
        </Link>
      </h3>
      <LightReasons reasons={row.lightReasons} atFirst={2} />
      {row.awaiting && <p>下一步：{row.awaiting}</p>}
    </li>
  )
}
