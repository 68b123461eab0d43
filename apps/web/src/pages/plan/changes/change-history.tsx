import { HistoryOutlined } from '@ant-design/icons'
import type { DraftChangeView } from '@luoshi/contracts'
import { Button, Popover } from 'antd'
import { timeInChina } from '../../../time/china-time'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import styles from './changes.module.css'

/** Who changed what in this plan's drafts, newest first. */
export function ChangeHistory({ changes }: { changes: readonly DraftChangeView[] }) {
  const list = (
    <ol className={styles.history} aria-label="修改记录">
      {changes.map(({ seq, text, by, at, undoneAt }) => (
        <li key={seq} className={clsx(undoneAt !== null && styles.undone)}>
          {text}
          <small className={textStyles.muted}>
            {by} · {timeInChina(at)}
            {undoneAt !== null && ' · 已撤销'}
          </small>
        </li>
      ))}
    </ol>
  )
  return (
    <Popover content={list} title="修改记录" trigger="click" placement="bottomRight">
      <Button aria-label="修改记录" icon={<HistoryOutlined aria-hidden="true" />} />
    </Popover>
  )
}
