import type { BulkOutcome } from '@luoshi/contracts'
import { Alert } from 'antd'

/** What a change of several passed over, each with the reason. */
export function BulkLeft({ left }: { left: BulkOutcome['left'] }) {
  if (left.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      closable
      title={`${left.length.toString()} 件未修改`}
      description={
        <ul>
          {left.map(({ draftId, number, title, reason }) => (
            <li key={draftId}>
              {number} {title}：{reason}
            </li>
          ))}
        </ul>
      }
    />
  )
}
