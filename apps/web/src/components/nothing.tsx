import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import styles from './nothing.module.css'

/** An empty list that says what this means. */
export function Nothing({ title, children, calm = false }: { title: string; children?: ReactNode; calm?: boolean }) {
  return (
    <div className={clsx(styles.nothing, calm && styles.calm)}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.more}>{children}</div>}
    </div>
  )
}
