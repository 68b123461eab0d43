import type { BulkOutcome } from '@luoshi/contracts'
import { Hint } from '../../../components/hint'
import { byReason } from './by-reason'
import { clsx } from 'clsx'
import styles from './bulk.module.css'

/** What a change of several passed over, each reason once. */
export function BulkLeft({ left }: { left: BulkOutcome['left'] }) {
  if (left.length === 0) return null
  return (
    <Hint
      role="status"
      type="warning"
      closable
      className={clsx(styles.left)}
      title={`${left.length.toString()} 件未修改`}
      description={
        <dl>
          {byReason(left).map(({ reason, drafts }) => (
            <div key={reason}>
              <dt>{reason}</dt>
              <dd>{drafts.map(({ number, title }) => `${number} ${title}`).join('；')}</dd>
            </div>
          ))}
        </dl>
      }
    />
  )
}
