import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import styles from './mark.module.css'

type Kind = 'plain' | 'implied' | 'unmatched' | 'mine'

const kinds: Record<Kind, string | undefined> = {
  plain: styles.plain,
  implied: styles.implied,
  unmatched: styles.unmatched,
  mine: styles.mine,
}

interface Props {
  kind?: Kind
  /** Without room before it. */
  flush?: boolean
  title?: string
  className?: string | undefined
  children: ReactNode
}

/** A small note to the word before it: where it comes from, or what it lacks. */
export const Mark = ({ kind = 'plain', flush = false, title, className, children }: Props) => (
  <span className={clsx(styles.mark, kinds[kind], flush && styles.flush, className)} title={title}>
    {children}
  </span>
)
