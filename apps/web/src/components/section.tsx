import { useId, type ReactNode } from 'react'
import { clsx } from 'clsx'
import styles from './section.module.css'

/** A named part of a page. */
export function Section({
  title,
  extra,
  id,
  className,
  children,
}: {
  title: string
  extra?: ReactNode
  id?: string
  className?: string
  children: ReactNode
}) {
  const heading = useId()
  return (
    <section className={clsx(styles.section, className)} aria-labelledby={heading} id={id}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}
