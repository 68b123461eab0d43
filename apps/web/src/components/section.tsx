import { useId, type ReactNode } from 'react'

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
    <section className={['section', className].filter(Boolean).join(' ')} aria-labelledby={heading} id={id}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}
