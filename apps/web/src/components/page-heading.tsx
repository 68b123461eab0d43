import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import headingStyles from './page-heading.module.css'

/** A page's title; it takes the focus after a navigation, so that a screen reader says where one has come. */
export function PageHeading({ title, extra, children }: { title: string; extra?: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, pathname } = useLocation()
  const first = key === 'default'
  useEffect(() => {
    document.title = `${title} · 落实`
  }, [title])
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true })
  }, [first, pathname])
  return (
    <div className={headingStyles.heading}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {extra && <div>{extra}</div>}
    </div>
  )
}
