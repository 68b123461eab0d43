import { useLayoutEffect, useRef } from 'react'
import { ProblemAlert } from './problem-alert'
import styles from './write-error.module.css'

/**
 * Why what was sent was refused. It stands right above the buttons that were pressed, and each refusal takes the focus:
 * it is read out and scrolled to, and the next Tab leads to the buttons.
 */
export function WriteError({ error }: { error: Error | null }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (error) place.current?.focus()
  }, [error])
  if (!error) return null
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <ProblemAlert error={error} />
    </div>
  )
}
