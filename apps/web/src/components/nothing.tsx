import type { ReactNode } from 'react'

/** An empty list that says what this means. */
export function Nothing({ title, children, calm = false }: { title: string; children?: ReactNode; calm?: boolean }) {
  return (
    <div className={calm ? 'nothing calm' : 'nothing'}>
      <p className="nothing-title">{title}</p>
      {children && <div className="nothing-more">{children}</div>}
    </div>
  )
}
