import type { PolicyRowView } from '@luoshi/contracts'
import { Button, Switch } from 'antd'
import { useState } from 'react'
import type { Span } from '../../../text/segments'
import { policyMarkLabels } from '../../../labels/policy'
import { switchedChange } from './policy-changes'
import { PolicyEditor } from './policy-editor'
import type { PolicyWrites } from './use-policy'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import styles from './policy.module.css'

interface Props {
  row: PolicyRowView
  open: boolean
  writes: PolicyWrites
  onShow: (span: Span | null) => void
}

/** Checks are only switched; what the other rules say can be changed. */
const canChange = ({ element }: PolicyRowView) => element.type !== 'check'

const marks: Partial<Record<PolicyRowView['mark'], string | undefined>> = {
  plan: styles.ofPlan,
  office: styles.ofOffice,
}

export function PolicyRow({ row, open, writes, onShow }: Props) {
  const [editing, setEditing] = useState(false)
  const close = () => {
    setEditing(false)
  }
  return (
    <tr className={clsx(!row.on && styles.off)}>
      <th scope="row">{row.label}</th>
      <td>
        {editing ? (
          <PolicyEditor row={row} writes={writes} onClose={close} />
        ) : (
          <>
            {row.value}
            {row.note && <small className={textStyles.muted}>{row.note}</small>}
          </>
        )}
      </td>
      <td>
        <span className={clsx(styles.mark, marks[row.mark])}>{policyMarkLabels[row.mark]}</span>
        {row.quote && (
          <button
            type="button"
            className={styles.quote}
            title="在原文中查看"
            onClick={() => {
              onShow(row.span)
            }}
          >
            {row.quote}
          </button>
        )}
      </td>
      {open && (
        <td className={styles.acts}>
          <RowSwitch row={row} writes={writes} />
          {canChange(row) && !editing && (
            <Button
              type="link"
              size="small"
              aria-label={`调整 ${row.label}`}
              onClick={() => {
                setEditing(true)
              }}
            >
              调整
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}

function RowSwitch({ row, writes }: Pick<Props, 'row' | 'writes'>) {
  if (switchedChange(row, row.on) === null) return null
  return (
    <Switch
      size="small"
      checked={row.on}
      disabled={writes.busy}
      aria-label={`启用 ${row.label}`}
      onChange={(on) => {
        const change = switchedChange(row, on)
        if (change) writes.save({ changes: [change] })
      }}
    />
  )
}
