import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { clsx } from 'clsx'
import styles from './capped.module.css'

interface Props<T> {
  items: readonly T[]
  /** How many are shown until all are asked for. */
  atFirst: number
  /** The measure word of an item. */
  word: string
  children: (shown: readonly T[]) => ReactNode
}

/** A list that may be long: the first ones, and the rest on demand. */
export function Capped<T>({ items, atFirst, word, children }: Props<T>) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, atFirst)
  return (
    <>
      {children(shown)}
      {shown.length < items.length && (
        <Button
          className={clsx(styles.all)}
          onClick={() => {
            setAll(true)
          }}
        >
          显示全部 {items.length} {word}
        </Button>
      )}
    </>
  )
}
