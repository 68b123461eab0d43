import { Alert, Button } from 'antd'
import type { useDraftEdit } from './use-draft-edit'

/** Somebody else has saved meanwhile: nothing typed is lost, the person says which version stays. */
export function DraftConflict({ edit }: { edit: ReturnType<typeof useDraftEdit> }) {
  if (!edit.conflict) return null
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="他人刚刚保存过这一条。"
      description="您填写的内容还在。可以查看对方保存的内容，或以您的为准。"
      action={
        <div className="conflict-actions">
          <Button size="small" onClick={edit.discard}>
            改用对方的
          </Button>
          <Button size="small" onClick={edit.putOnTop}>
            以我的为准
          </Button>
        </div>
      }
    />
  )
}
