import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import type { FocusEvent, KeyboardEvent } from 'react'
import styles from './table.module.css'

interface Props {
  columns: readonly { id: string; title: string }[]
  hidden: readonly string[]
  onHide: (hidden: string[]) => void
}

/** Closes when the focus goes elsewhere. */
const closeAfterwards = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) => {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
}

const closeOnEscape = ({ currentTarget, key }: KeyboardEvent<HTMLDetailsElement>) => {
  if (key !== 'Escape') return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

/** Which columns of a table are shown. */
export function ColumnChoice({ columns, hidden, onHide }: Props) {
  return (
    <details className={styles.choice} onBlur={closeAfterwards} onKeyDown={closeOnEscape}>
      <summary aria-label="选择列" title="选择列">
        <SettingOutlined aria-hidden="true" />
      </summary>
      <fieldset className={styles.choices} tabIndex={-1}>
        <legend>显示的列</legend>
        {columns.map(({ id, title }) => (
          <Checkbox
            key={id}
            checked={!hidden.includes(id)}
            onChange={({ target }) => {
              onHide(target.checked ? hidden.filter((one) => one !== id) : [...hidden, id])
            }}
          >
            {title}
          </Checkbox>
        ))}
        <Button
          size="small"
          disabled={hidden.length === 0}
          onClick={() => {
            onHide([])
          }}
        >
          全部显示
        </Button>
      </fieldset>
    </details>
  )
}
