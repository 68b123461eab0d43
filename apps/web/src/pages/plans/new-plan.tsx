import type { PlanView } from '@luoshi/contracts'
import { FileTextOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ProblemError } from '../../api/problem-error'
import { keys } from '../../api/query-keys'
import { useWrite } from '../../api/use-write'
import { ProblemAlert } from '../../components/problem-alert'
import { SecretWarning } from '../../components/secret-warning'
import { api, pages } from '../../paths'
import { PastePlan } from './paste-plan'

const largest = 20 * 1024 * 1024

/** Brings a plan in, as a file or as pasted text, and opens it. */
export function NewPlan() {
  const navigate = useNavigate()
  const [pasting, setPasting] = useState(false)
  const [refused, setRefused] = useState<Error | null>(null)
  const write = useWrite<PlanView>({
    fresh: [keys.plans],
    onSuccess: (plan) => void navigate(pages.plan(plan.id)),
  })
  const upload = (file: File) => {
    const tooLarge = file.size > largest
    setRefused(tooLarge ? new ProblemError(413, 'too-large', '文件超过 20 MB，请拆分后上传。') : null)
    if (tooLarge) return
    const body = new FormData()
    body.append('file', file)
    write.mutate({ method: 'POST', url: api.newPlan, body })
  }
  return (
    <div className="new-plan">
      <SecretWarning />
      <Upload.Dragger
        accept=".txt,.md"
        showUploadList={false}
        disabled={write.isPending}
        beforeUpload={(file) => {
          upload(file)
          return false
        }}
      >
        <p className="new-plan-title">
          <FileTextOutlined aria-hidden="true" /> {write.isPending ? '正在读取……' : '点击或拖入计划文件'}
        </p>
        <p className="muted">支持 .txt、.md，不超过 20 MB</p>
      </Upload.Dragger>
      <p>
        <Button
          onClick={() => {
            setPasting(true)
          }}
        >
          粘贴文本
        </Button>
      </p>
      <ProblemAlert error={refused ?? write.error} />
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
