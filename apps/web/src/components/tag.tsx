import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import styles from './tag.module.css'

/** What a tag's ground says; `solid` is the one that leads. */
export type Tone = 'plain' | 'brand' | 'solid' | 'green' | 'yellow' | 'red' | 'drill'

const tones: Record<Tone, string | undefined> = {
  plain: styles.plain,
  brand: styles.brand,
  solid: styles.solid,
  green: styles.green,
  yellow: styles.yellow,
  red: styles.red,
  drill: styles.drill,
}

interface Props {
  tone?: Tone
  /** It has come to nothing. */
  struck?: boolean
  strong?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A word or two on a ground of their own: a state, a role, a kind. */
export const Tag = ({ tone = 'plain', struck = false, strong = false, className, children }: Props) => (
  <span className={clsx(styles.tag, tones[tone], struck && styles.struck, strong && styles.strong, className)}>
    {children}
  </span>
)
