import type { TodoView } from '@luoshi/contracts'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import cardStyles from '../styles/card.module.css'
import { dueInChina } from '../time/china-time'
import styles from './todo-row.module.css'

interface Props {
  bucket?: TodoView['bucket']
  /** What can be done about it, and until when. */
  side: ReactNode
  children: ReactNode
}

/** One matter in a list of what waits: what it is, and beside it the way on. */
export const TodoRow = ({ bucket, side, children }: Props) => (
  <li
    className={clsx(cardStyles.card, styles.row, bucket === 'late' && styles.late, bucket === 'today' && styles.today)}
  >
    <div className={styles.main}>{children}</div>
    {side && <div className={styles.side}>{side}</div>}
  </li>
)

interface DueProps {
  /** A moment in ISO 8601. */
  at: string
  late: boolean
  children?: ReactNode
}

/** Until when it waits. */
export const Due = ({ at, late, children }: DueProps) => (
  <span className={clsx(styles.due, late && styles.overdue)}>
    <time dateTime={at}>{dueInChina(at)}</time>
    {children}
  </span>
)

/** Leads to where it is dealt with; `label` is read out, as the word alone says too little. */
export const TodoLink = ({ to, label, children }: { to: string; label: string; children: string }) => (
  <Link className={styles.button} to={to} aria-label={label}>
    {children}
  </Link>
)
