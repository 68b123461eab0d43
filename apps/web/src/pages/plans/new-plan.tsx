import { FileTextOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useState } from 'react'
import { WriteError } from '../../components/write-error'
import { SecretWarning } from '../../components/secret-warning'
import { PastePlan } from './paste-plan'
import { planFiles } from './plan-files'
import { UploadProgress } from './upload-progress'
import { useUpload } from './use-upload'
import textStyles from '../../styles/text.module.css'
import styles from './plans.module.css'

/** Brings a plan in, as a file or as pasted text, and opens it. */
export function NewPlan() {
  const [pasting, setPasting] = useState(false)
  const { sending, refused, upload, cancel } = useUpload()
  return (
    <div className={styles.newPlan}>
      <SecretWarning />
      {sending === null ? (
        <Upload.Dragger
          accept={planFiles}
          showUploadList={false}
          beforeUpload={(file) => {
            void upload(file)
            return false
          }}
        >
          <p className={styles.newPlanTitle}>
            <FileTextOutlined aria-hidden="true" /> 点击或拖入计划文件
          </p>
          <p className={textStyles.muted}>支持 Word、WPS、PDF（须有文字）、Excel、网页和文本文件，不超过 20 MB</p>
        </Upload.Dragger>
      ) : (
        <UploadProgress sending={sending} onCancel={cancel} />
      )}
      <WriteError error={refused} />
      <p>
        <Button
          disabled={sending !== null}
          onClick={() => {
            setPasting(true)
          }}
        >
          粘贴文本
        </Button>
      </p>
      {pasting && (
        <PastePlan
          onClose={() => {
            setPasting(false)
          }}
        />
      )}
    </div>
  )
}
