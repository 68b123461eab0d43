import { Button, Progress, Spin } from 'antd'
import type { Sending } from '../../api/send-file'
import styles from './plans.module.css'

/** How far an upload is: a bar while the file leaves, then that it is being read. */
export function UploadProgress({
  sending,
  onCancel,
}: {
  sending: Sending & { fileName: string }
  onCancel: () => void
}) {
  return (
    <div className={styles.upload} role="status" aria-live="polite">
      <p className={styles.uploadName}>{sending.fileName}</p>
      {sending.step === 'sending' ? (
        <>
          <Progress percent={Math.round(sending.share * 100)} aria-label="上传进度" />
          <Button size="small" onClick={onCancel}>
            取消上传
          </Button>
        </>
      ) : (
        <div>
          <Spin size="small" /> 已上传，正在读取条目和责任条款。大文件和旧格式文件可能需要一分钟。
        </div>
      )}
    </div>
  )
}
